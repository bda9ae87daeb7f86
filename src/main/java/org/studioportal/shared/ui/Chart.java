package org.studioportal.shared.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Numbers as a picture, and the same numbers as a table to unfold. Drawn by the browser, in the page's colours and font;
 * only pages that show one load what draws it.
 */
@Tag("figure")
@StyleSheet("context://theme/chart.css")
public class Chart extends HtmlContainer {
    /** How numbers are drawn. */
    public enum Kind {
        /** Series side by side. */
        BAR,
        /** Series on top of each other: their sum counts as well. */
        STACKED,
        LINE
    }

    /** Which of the page's colours a series has; read out, it is its name that counts. */
    public enum Tone {
        ACCENT,
        GOLD,
        GOOD,
        WARN,
        BAD,
        QUIET
    }

    /**
     * Numbers that belong together.
     *
     * @param name translated
     * @param numbers one for each category, in their order
     */
    public record Series(String name, Tone tone, List<? extends Number> numbers) implements Serializable {
        public Series {
            numbers = List.copyOf(numbers);
        }
    }

    /** The drawing in the page. */
    @Tag("portal-chart")
    @NpmPackage(value = "echarts", version = "6.1.0")
    @JsModule("./components/portal-chart.ts")
    private static final class Drawing extends Component {
        Drawing(String label, Kind kind, List<String> categories, List<Series> series) {
            getElement().setProperty("label", label);
            getElement().setProperty("kind", kind.name().toLowerCase(Locale.ROOT));
            getElement().setPropertyList("categories", categories);
            getElement()
                    .setPropertyList(
                            "series",
                            series.stream()
                                    .map(each -> Map.of(
                                            "name", each.name(),
                                            "tone", each.tone().name().toLowerCase(Locale.ROOT),
                                            "numbers", each.numbers()))
                                    .toList());
        }
    }

    /**
     * @param title translated: what is counted
     * @param summary translated: what one sees in it, in a sentence, for those who do not see it
     * @param categoryName translated: what the categories are, such as days
     * @param categories translated, in order
     * @throws IllegalArgumentException when a series has not one number for each category
     */
    public Chart(
            Kind kind,
            String title,
            String summary,
            String categoryName,
            List<String> categories,
            List<Series> series) {
        if (series.stream().anyMatch(each -> each.numbers().size() != categories.size())) {
            throw new IllegalArgumentException("One number for each category, in every series");
        }
        addClassName("chart");
        Span name = new Span(title);
        name.addClassName("chart-title");
        HtmlContainer caption = new HtmlContainer("figcaption");
        caption.add(name);
        Div table = new Div(table(categoryName, categories, series));
        table.addClassName("chart-table");
        table.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", title);
        NativeDetails numbers = new NativeDetails(t("chart.table"), table);
        numbers.addClassName("chart-numbers");
        add(caption, new Drawing(summary, kind, categories, series), numbers);
    }

    private static NativeTable table(String categoryName, List<String> categories, List<Series> series) {
        NativeTable table = new NativeTable();
        NativeTableRow head = table.getHead().addRow();
        head.add(header(categoryName, "col"));
        series.forEach(each -> head.add(header(each.name(), "col")));
        for (int i = 0; i < categories.size(); i++) {
            NativeTableRow row = table.getBody().addRow();
            row.add(header(categories.get(i), "row"));
            for (Series each : series) {
                row.addDataCell().setText(String.valueOf(each.numbers().get(i)));
            }
        }
        return table;
    }

    private static NativeTableHeaderCell header(String text, String scope) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
