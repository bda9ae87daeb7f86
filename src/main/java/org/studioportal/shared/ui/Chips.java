package org.studioportal.shared.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * A row of words of which one narrows the list below, each with how much there is of it; the first stands for all.
 *
 * @param <T> what is chosen; null for all
 */
@Tag("div")
@StyleSheet("context://theme/chips.css")
public class Chips<T> extends AbstractField<Chips<T>, T> {
    private record Chip<T>(T value, NativeButton button, Span number) {}

    private final transient List<Chip<T>> chips = new ArrayList<>();

    /**
     * @param label translated: what is chosen here
     * @param all translated: what stands for all
     */
    public Chips(String label, String all, List<T> choices, Function<T, String> words) {
        super(null);
        getElement().getClassList().add("chips");
        getElement().setAttribute("role", "group").setAttribute("aria-label", label);
        add(null, all);
        choices.forEach(choice -> add(choice, words.apply(choice)));
        setPresentationValue(null);
    }

    private void add(T value, String words) {
        Span number = new Span();
        number.addClassName("chip-number");
        NativeButton button = new NativeButton("", click -> choose(value));
        button.addClassName("chip");
        button.add(new Span(words), number);
        chips.add(new Chip<>(value, button, number));
        getElement().appendChild(button.getElement());
    }

    private void choose(T value) {
        setPresentationValue(value);
        setModelValue(value, true);
    }

    /**
     * Says how many there are of each. What there is nothing of is not offered, unless it is chosen.
     *
     * @param numbers what is not in it counts as none
     */
    public void count(Map<T, ? extends Number> numbers) {
        long all = numbers.values().stream().mapToLong(Number::longValue).sum();
        for (Chip<T> chip : chips) {
            long number = chip.value() == null
                    ? all
                    : numbers.containsKey(chip.value())
                            ? numbers.get(chip.value()).longValue()
                            : 0;
            chip.number().setText(Formats.number(number));
            chip.button().setVisible(chip.value() == null || number > 0 || Objects.equals(chip.value(), getValue()));
        }
    }

    @Override
    protected void setPresentationValue(T value) {
        chips.forEach(chip -> chip.button()
                .getElement()
                .setAttribute("aria-pressed", String.valueOf(Objects.equals(chip.value(), value))));
    }
}
