package org.studioportal.shared.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Keeps filter fields and the page's query string the same, so that a filtered list can be shared as a link and the
 * back button works: what is in the address fills the fields, and a changed field changes the address in place.
 */
public class QueryState implements Serializable {
    private record Bound(Consumer<String> read, java.util.function.Supplier<String> write) {}

    private final transient Map<String, Bound> fields = new LinkedHashMap<>();
    private final transient Runnable changed;
    private final Button clear = new Button(t("action.clear"), click -> clear());
    private boolean reading;

    /** @param changed runs after a person has changed a field, when the address is already changed */
    public QueryState(Runnable changed) {
        this.changed = changed;
        clear.setVisible(false);
    }

    /**
     * Binds a field to a parameter.
     *
     * @param toText the value as text; null or blank leaves the parameter out
     * @param fromText the value for the parameter's text; null text means it is absent; what makes no sense gives the
     *     field's empty value
     */
    public <V> QueryState bind(
            String parameter, HasValue<?, V> field, Function<V, String> toText, Function<String, V> fromText) {
        fields.put(
                parameter,
                new Bound(
                        text -> {
                            V value = text == null ? null : fromText.apply(text);
                            field.setValue(value == null ? field.getEmptyValue() : value);
                        },
                        () -> field.isEmpty() ? null : toText.apply(field.getValue())));
        field.addValueChangeListener(change -> {
            if (!reading) {
                write();
                changed.run();
            }
        });
        return this;
    }

    /** Binds a text field. */
    public QueryState bind(String parameter, HasValue<?, String> field) {
        return bind(parameter, field, text -> text, text -> text);
    }

    /** Fills the fields from the address; call it when the page is entered. */
    public void read(Location location) {
        Map<String, List<String>> given = location.getQueryParameters().getParameters();
        reading = true;
        try {
            fields.forEach((name, bound) -> bound.read()
                    .accept(given.getOrDefault(name, List.of()).stream()
                            .findFirst()
                            .orElse(null)));
        } finally {
            reading = false;
        }
        clear.setVisible(!given().isEmpty());
    }

    /** A button that empties all fields; there only while one is filled. */
    public Button clearButton() {
        return clear;
    }

    /** Empties all fields and tells once. */
    public void clear() {
        reading = true;
        try {
            fields.values().forEach(bound -> bound.read().accept(null));
        } finally {
            reading = false;
        }
        write();
        changed.run();
    }

    private void write() {
        Map<String, String> given = given();
        clear.setVisible(!given.isEmpty());
        UI ui = UI.getCurrent();
        Location here = ui.getActiveViewLocation();
        ui.getPage().getHistory().replaceState(null, new Location(here.getPath(), QueryParameters.simple(given)));
    }

    private Map<String, String> given() {
        Map<String, String> given = new LinkedHashMap<>();
        fields.forEach((name, bound) -> {
            String text = bound.write().get();
            if (text != null && !text.isBlank()) {
                given.put(name, text);
            }
        });
        return given;
    }
}
