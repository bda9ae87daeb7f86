package org.studioportal.shared.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializableSupplier;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import org.studioportal.shared.Page;

/**
 * A lazy list of records that says how many there are. On a wide screen it has columns; on a narrow one each record is a
 * card of its columns' texts, one below the other.
 *
 * @param <R> the row
 * @param <I> what identifies it
 */
@StyleSheet("context://theme/records.css")
public class RecordList<R extends Serializable, I extends Serializable> extends Div {
    private static final int NARROW = 760;

    private final SerializableFunction<R, I> identity;
    private final Grid<R> grid = new Grid<>();
    private final Paragraph count = new Paragraph();
    private final EmptyState nothing;
    private final IntSupplier counter;
    private final List<SerializableFunction<R, String>> texts = new ArrayList<>();
    private final Grid.Column<R> card = grid.addColumn(this::card);
    private final Map<Grid.Column<R>, SerializableSupplier<Boolean>> columns = new LinkedHashMap<>();
    private boolean narrow;
    private int total;

    /**
     * @param fetch a stretch of the rows
     * @param counter asked once per refresh
     */
    public RecordList(
            SerializableFunction<R, I> identity,
            SerializableFunction<Page, List<R>> fetch,
            IntSupplier counter,
            EmptyState nothing) {
        this.identity = identity;
        this.counter = counter;
        this.nothing = nothing;
        addClassName("record-list");
        card.setVisible(false);
        count.addClassName("result-count");
        count.getElement().setAttribute("role", "status");
        grid.setPageSize(50);
        grid.setDataProvider(new Rows<>(identity, fetch, () -> total));
        add(count, grid, nothing);
    }

    /** Adds a column; its text is also a line of the card, where it is not blank. */
    public RecordList<R, I> column(String headerKey, SerializableFunction<R, String> text) {
        return column(headerKey, text, () -> true);
    }

    /** Adds a column that is there only while it has something to say; asked at each refresh. */
    public RecordList<R, I> column(
            String headerKey, SerializableFunction<R, String> text, SerializableSupplier<Boolean> shown) {
        columns.put(
                grid.addColumn(text::apply)
                        .setHeader(t(headerKey))
                        .setAutoWidth(true)
                        .setFlexGrow(1),
                shown);
        texts.add(text);
        return this;
    }

    /** Tells which record was chosen, by mouse, touch or keyboard. */
    public void onPick(Consumer<I> picked) {
        grid.addSelectionListener(
                selection -> selection.getFirstSelectedItem().map(identity).ifPresent(picked));
    }

    /** Counts and shows again. */
    public void refresh() {
        total = counter.getAsInt();
        count.setText(t("record.count", total));
        grid.setVisible(total > 0);
        nothing.setVisible(total == 0);
        showColumns();
        grid.getDataProvider().refreshAll();
    }

    public void deselect() {
        grid.deselectAll();
    }

    private String card(R row) {
        return String.join(
                "\n",
                texts.stream()
                        .map(text -> text.apply(row))
                        .filter(line -> line != null && !line.isBlank())
                        .toList());
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        var page = attach.getUI().getPage();
        fit(page.getExtendedClientDetails().getWindowInnerWidth());
        var resizing = page.addBrowserWindowResizeListener(resize -> fit(resize.getWidth()));
        addDetachListener(detach -> {
            detach.unregisterListener();
            resizing.remove();
        });
    }

    /** A width that is not known (below 1) is a wide one. */
    public final void fit(int width) {
        narrow = width > 0 && width < NARROW;
        setClassName("narrow", narrow);
        showColumns();
    }

    private void showColumns() {
        card.setVisible(narrow);
        columns.forEach((column, shown) -> column.setVisible(!narrow && shown.get()));
    }

    private static final class Rows<R extends Serializable, I extends Serializable>
            extends CallbackDataProvider<R, Void> {
        Rows(SerializableFunction<R, I> identity, SerializableFunction<Page, List<R>> fetch, IntSupplier total) {
            super(
                    query -> fetch.apply(new Page(query.getOffset(), query.getLimit())).stream(),
                    query -> total.getAsInt(),
                    identity::apply);
        }
    }
}
