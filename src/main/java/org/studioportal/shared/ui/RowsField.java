package org.studioportal.shared.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A list that people write row by row, in an order of their own.
 *
 * @param <T> what a row says
 */
@StyleSheet("context://theme/fields.css")
public class RowsField<T> extends CustomField<List<T>> implements Unreadable {
    /**
     * The fields of one row.
     *
     * @param <T> what they say
     */
    public abstract static class Row<T> extends Div {
        private Runnable listener = () -> {};

        /** What the fields say now. */
        protected abstract T read();

        /** Puts it into the fields. */
        protected abstract void show(T value);

        /** Whether a field holds what it cannot read. */
        protected boolean unreadable() {
            return false;
        }

        /** To be called whenever a person has changed a field. */
        protected final void changed() {
            listener.run();
        }
    }

    private final Supplier<Row<T>> maker;
    private final Supplier<T> blank;
    private final Function<Integer, String> heading;
    private final List<Row<T>> rows = new ArrayList<>();
    private final Div list = new Div();
    private final Button add;

    /**
     * @param labelKey the message that names it
     * @param addKey the message on the button that adds a row
     * @param headingKey the message that numbers a row
     * @param blank what a new row says
     */
    public RowsField(String labelKey, String addKey, String headingKey, Supplier<Row<T>> maker, Supplier<T> blank) {
        super(List.of());
        this.maker = maker;
        this.blank = blank;
        heading = number -> t(headingKey, number);
        addClassName("rows-field");
        setLabel(t(labelKey));
        list.addClassName("rows");
        add = new Button(t(addKey), click -> {
            rows.add(row(this.blank.get()));
            redraw();
            updateValue();
        });
        add(new Div(list, add));
    }

    private Row<T> row(T value) {
        Row<T> row = maker.get();
        row.addClassName("row-fields");
        row.show(value);
        row.listener = this::updateValue;
        return row;
    }

    private void redraw() {
        list.removeAll();
        for (int i = 0; i < rows.size(); i++) {
            list.add(framed(rows.get(i), i));
        }
    }

    private Component framed(Row<T> row, int index) {
        Span number = new Span(heading.apply(index + 1));
        number.addClassName("row-number");
        Button up = small("↑", t("rows.up", index + 1), () -> swap(index, index - 1));
        Button down = small("↓", t("rows.down", index + 1), () -> swap(index, index + 1));
        up.setEnabled(index > 0);
        down.setEnabled(index < rows.size() - 1);
        Button remove = small("✕", t("rows.remove", index + 1), () -> {
            rows.remove(index);
            redraw();
            updateValue();
        });
        Div head = new Div(number, up, down, remove);
        head.addClassName("row-head");
        Div frame = new Div(head, row);
        frame.addClassName("row");
        return frame;
    }

    private static Button small(String sign, String name, Runnable action) {
        Button button = new Button(sign, click -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(name);
        button.setTooltipText(name);
        return button;
    }

    private void swap(int one, int other) {
        Collections.swap(rows, one, other);
        redraw();
        updateValue();
    }

    @Override
    protected List<T> generateModelValue() {
        return rows.stream().map(Row::read).toList();
    }

    @Override
    protected void setPresentationValue(List<T> values) {
        rows.clear();
        values.forEach(value -> rows.add(row(value)));
        redraw();
    }

    /** Whether a row holds what its fields cannot read. */
    @Override
    public boolean isUnreadable() {
        return rows.stream().anyMatch(Row::unreadable);
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        super.setReadOnly(readOnly);
        list.setEnabled(!readOnly);
        add.setVisible(!readOnly);
    }
}
