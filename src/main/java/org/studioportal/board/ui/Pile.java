package org.studioportal.board.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * What waits on a desk, line by line; several can be chosen and dealt with at once.
 *
 * @param <T> a line
 */
@StyleSheet("context://theme/posting.css")
class Pile<T> extends Div {
    private final transient Map<T, Checkbox> boxes = new LinkedHashMap<>();
    private final Checkbox all = new Checkbox(t("posting.bulk.all"));
    private final Span number = new Span();
    private final List<Button> steps = new ArrayList<>();
    private final Div bar = new Div();

    /**
     * @param lines at least one
     * @param count how many there are in all
     * @param name what a line is called
     * @param card how a line is shown
     */
    Pile(List<T> lines, int count, Function<T, String> name, Function<T, Component> card) {
        addClassName("pile");
        Paragraph sum = new Paragraph(t("posting.desk.count", count));
        sum.addClassName("result-count");
        sum.getElement().setAttribute("role", "status");
        all.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                boxes.values().forEach(box -> box.setValue(change.getValue()));
            }
        });
        number.addClassName("quiet-text");
        bar.addClassName("pile-bar");
        bar.add(all, number);
        bar.setVisible(lines.size() > 1);
        add(sum, bar);
        lines.forEach(line -> add(row(line, name.apply(line), card.apply(line))));
    }

    private Div row(T line, String name, Component card) {
        Checkbox box = new Checkbox();
        box.setAriaLabel(t("posting.bulk.choose", name));
        box.addValueChangeListener(change -> tell());
        box.setVisible(bar.isVisible());
        boxes.put(line, box);
        Div row = new Div(box, card);
        row.addClassNames("panel", "pile-row");
        return row;
    }

    /** Offers a step for all that are chosen. */
    Pile<T> step(String verb, Consumer<List<T>> step) {
        Button button = new Button(verb, click -> step.accept(chosen()));
        steps.add(button);
        bar.add(button);
        tell();
        return this;
    }

    private List<T> chosen() {
        return boxes.entrySet().stream()
                .filter(entry -> entry.getValue().getValue())
                .map(Map.Entry::getKey)
                .toList();
    }

    private void tell() {
        int chosen = chosen().size();
        number.setText(chosen == 0 ? t("posting.bulk.none") : t("posting.bulk.chosen", chosen));
        all.setValue(chosen == boxes.size());
        all.setIndeterminate(chosen > 0 && chosen < boxes.size());
        steps.forEach(step -> step.setEnabled(chosen > 0));
    }
}
