package org.studioportal.shared.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * The browser's own drop-down list: nothing to load, and the phone shows its own picker. Its label is a
 * {@code label} element around it.
 *
 * @param <T> what is chosen; null where nothing is
 */
@Tag("select")
public class NativeChoice<T> extends AbstractField<NativeChoice<T>, T> {
    private final Map<String, T> values = new LinkedHashMap<>();
    private final Map<String, Element> options = new LinkedHashMap<>();

    /** @param nothing translated: what stands there while nothing is chosen */
    public NativeChoice(String nothing, List<T> choices, Function<T, String> label) {
        super(null);
        getElement().getClassList().add("choice");
        offer(nothing, choices, label);
        getElement()
                .addEventListener(
                        "change",
                        change -> picked(
                                change.getEventData().get("event.target.value").asString()))
                .addEventData("event.target.value");
    }

    /** Offers other choices; the chosen one stays when it is still among them. */
    public final void offer(String nothing, List<T> choices, Function<T, String> label) {
        T chosen = getValue();
        getElement().removeAllChildren();
        values.clear();
        options.clear();
        option(null, nothing);
        choices.forEach(choice -> option(choice, label.apply(choice)));
        if (chosen != null && !values.containsValue(chosen)) {
            setValue(null);
        }
        setPresentationValue(getValue());
    }

    private void option(T value, String label) {
        String number = String.valueOf(values.size());
        Element option = new Element("option").setAttribute("value", number).setText(label);
        values.put(number, value);
        options.put(number, option);
        getElement().appendChild(option);
    }

    private void picked(String number) {
        if (values.containsKey(number)) {
            mark(number);
            setModelValue(values.get(number), true);
        }
    }

    @Override
    protected void setPresentationValue(T value) {
        values.entrySet().stream()
                .filter(entry -> Objects.equals(entry.getValue(), value))
                .findFirst()
                .ifPresent(entry -> mark(entry.getKey()));
    }

    private void mark(String number) {
        options.forEach((other, option) -> option.setProperty("selected", other.equals(number)));
    }
}
