package org.studioportal.directory.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;
import org.studioportal.directory.Contact;
import org.studioportal.directory.UnitRef;
import org.studioportal.directory.VillageRef;

/** The fields that choose among the directory's own, and how a contact is read. */
final class DirectoryFields {
    private DirectoryFields() {}

    static ComboBox<UnitRef> unit(String labelKey, Collection<UnitRef> units) {
        ComboBox<UnitRef> field = new ComboBox<>(t(labelKey));
        field.setItems(
                (unit, typed) -> (unit.code() + unit.name()).toLowerCase().contains(typed.toLowerCase()), units);
        field.setItemLabelGenerator(UnitRef::name);
        return field;
    }

    static ComboBox<VillageRef> village(String labelKey, Collection<VillageRef> villages) {
        ComboBox<VillageRef> field = new ComboBox<>(t(labelKey));
        field.setItems(
                (village, typed) -> (village.code() + village.town() + village.name())
                        .toLowerCase()
                        .contains(typed.toLowerCase()),
                villages);
        field.setItemLabelGenerator(village -> village.town() + " · " + village.name());
        return field;
    }

    /** Name and phone on one line; empty where neither is known. */
    static String contact(Contact contact) {
        return Arrays.asList(contact.name(), contact.phone()).stream()
                .filter(text -> text != null && !text.isBlank())
                .collect(Collectors.joining(" "));
    }
}
