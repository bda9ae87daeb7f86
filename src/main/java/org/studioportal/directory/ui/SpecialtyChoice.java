package org.studioportal.directory.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import org.studioportal.directory.SpecialtyField;
import org.studioportal.directory.SpecialtyId;
import org.studioportal.directory.SpecialtyRef;

/**
 * An entry of the vocabulary as it is chosen from a list.
 *
 * @param words all that finds it
 */
record SpecialtyChoice(SpecialtyId id, String label, String words) implements Serializable {
    static List<SpecialtyChoice> ofSpecialties(List<SpecialtyRef> specialties) {
        return specialties.stream()
                .map(one ->
                        new SpecialtyChoice(one.id(), one.field() + " · " + one.name(), one.field() + " " + words(one)))
                .toList();
    }

    static List<SpecialtyChoice> ofFields(List<SpecialtyField> fields) {
        return fields.stream()
                .map(one -> new SpecialtyChoice(one.id(), one.name(), one.name()))
                .toList();
    }

    private static String words(SpecialtyRef one) {
        return one.name() + " " + String.join(" ", one.synonyms());
    }

    static ComboBox<SpecialtyChoice> typed(String labelKey, List<SpecialtyChoice> choices) {
        ComboBox<SpecialtyChoice> field = new ComboBox<>(t(labelKey));
        field.setItems((choice, typed) -> choice.isFoundBy(typed), choices);
        field.setItemLabelGenerator(SpecialtyChoice::label);
        return field;
    }

    static Select<SpecialtyChoice> picked(String labelKey, List<SpecialtyChoice> choices) {
        Select<SpecialtyChoice> field = new Select<>();
        field.setLabel(t(labelKey));
        field.setItems(choices);
        field.setItemLabelGenerator(choice -> choice == null ? "" : choice.label());
        return field;
    }

    /** What was chosen; null for nothing. */
    static SpecialtyId id(SpecialtyChoice chosen) {
        return chosen == null ? null : chosen.id();
    }

    private boolean isFoundBy(String typed) {
        return words.toLowerCase(Locale.ROOT).contains(typed.toLowerCase(Locale.ROOT));
    }
}
