package org.studioportal.shared.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.dom.Element;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;

/**
 * The browser's own radio buttons: arrow keys go through them, screen readers know them, and there is nothing to load.
 * Each may have a picture, which then stands for its name.
 *
 * @param <T> what is chosen; null where nothing is
 */
@Tag("fieldset")
@StyleSheet("context://theme/fields.css")
public class NativeRadios<T> extends AbstractField<NativeRadios<T>, T> {
    private final Map<String, T> values = new LinkedHashMap<>();
    private final Map<String, Element> buttons = new LinkedHashMap<>();

    /**
     * @param legend translated: what is to be chosen
     * @param label translated
     */
    public NativeRadios(String legend, List<T> choices, Function<T, String> label) {
        this(legend, choices, label, null);
    }

    /**
     * @param legend translated: what is to be chosen
     * @param label translated; as pictures, it is what screen readers say and what shows beside the pointer
     * @param picture the address of each one's picture; null for none
     */
    public NativeRadios(String legend, List<T> choices, Function<T, String> label, Function<T, String> picture) {
        super(null);
        getElement().getClassList().add(picture == null ? "radios" : "picture-radios");
        getElement().appendChild(new Element("legend").setText(legend));
        // Buttons of one name are one choice, in the whole page.
        String name = "radios-" + UUID.randomUUID();
        choices.forEach(choice -> add(name, choice, label.apply(choice), picture));
        getElement()
                .addEventListener(
                        "change",
                        change -> picked(
                                change.getEventData().get("event.target.value").asString()))
                .addEventData("event.target.value");
    }

    private void add(String name, T choice, String label, Function<T, String> picture) {
        String number = String.valueOf(values.size());
        Element button = new Element("input")
                .setAttribute("type", "radio")
                .setAttribute("name", name)
                .setAttribute("value", number);
        Element words = picture == null
                ? new Element("span").setText(label)
                : new Element("img").setAttribute("src", picture.apply(choice)).setAttribute("alt", label);
        Element row = new Element("label").appendChild(button, words);
        if (picture != null) {
            row.setAttribute("title", label);
        }
        values.put(number, choice);
        buttons.put(number, button);
        getElement().appendChild(row);
    }

    private void picked(String number) {
        if (isReadOnly() || !isEnabled()) {
            setPresentationValue(getValue());
        } else if (values.containsKey(number)) {
            mark(number);
            setModelValue(values.get(number), true);
        }
    }

    @Override
    protected void setPresentationValue(T value) {
        mark(values.entrySet().stream()
                .filter(entry -> Objects.equals(entry.getValue(), value))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null));
    }

    private void mark(String number) {
        buttons.forEach((other, button) -> button.setProperty("checked", other.equals(number)));
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        super.setReadOnly(readOnly);
        getElement().setProperty("disabled", readOnly);
    }
}
