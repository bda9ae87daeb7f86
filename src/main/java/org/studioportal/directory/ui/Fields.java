package org.studioportal.directory.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;
import org.studioportal.directory.Contact;
import org.studioportal.directory.UnitRef;
import org.studioportal.directory.VillageRef;

/** The fields that several screens have. */
final class Fields {
    private static final int TYPING_PAUSE = 400;

    private Fields() {}

    static TextField text(String labelKey) {
        return new TextField(t(labelKey));
    }

    static TextField required(String labelKey) {
        TextField field = text(labelKey);
        field.setRequiredIndicatorVisible(true);
        return field;
    }

    /** A search field that looks while one types. */
    static TextField search(String placeholderKey) {
        TextField field = new TextField(t("action.search"));
        field.setPlaceholder(t(placeholderKey));
        field.setClearButtonVisible(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(TYPING_PAUSE);
        return field;
    }

    /** One of an enumeration's codes, under their translated names. */
    static <E extends Enum<E>> Select<E> choice(String labelKey, String prefix, Class<E> type) {
        Select<E> field = new Select<>();
        field.setLabel(t(labelKey));
        field.setItems(type.getEnumConstants());
        field.setItemLabelGenerator(code -> code == null ? "" : t(prefix, code));
        return field;
    }

    /** One of an enumeration's codes, or any. */
    static <E extends Enum<E>> Select<E> filter(String labelKey, String prefix, Class<E> type) {
        return orAny(choice(labelKey, prefix, type));
    }

    /** Lets a choice stay open, and says so. */
    static <T> Select<T> orAny(Select<T> field) {
        ItemLabelGenerator<T> names = field.getItemLabelGenerator();
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(t("directory.filter.any"));
        field.setItemLabelGenerator(item -> item == null ? t("directory.filter.any") : names.apply(item));
        return field;
    }

    static Select<Boolean> yesOrNo(String labelKey, String yesKey, String noKey) {
        Select<Boolean> field = new Select<>();
        field.setLabel(t(labelKey));
        field.setItems(false, true);
        field.setItemLabelGenerator(yes -> yes == null ? "" : t(yes ? yesKey : noKey));
        return field;
    }

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

    /** The code behind a parameter's text; null when there is none of that name. */
    static <E extends Enum<E>> E code(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(code -> code.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** Name and phone on one line; empty where neither is known. */
    static String contact(Contact contact) {
        return Arrays.asList(contact.name(), contact.phone()).stream()
                .filter(text -> text != null && !text.isBlank())
                .collect(Collectors.joining(" "));
    }
}
