package org.studioportal.shared.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Arrays;

/** The fields that several screens have. */
public final class Fields {
    private static final int TYPING_PAUSE = 400;

    private Fields() {}

    public static TextField text(String labelKey) {
        return new TextField(t(labelKey));
    }

    public static TextField required(String labelKey) {
        TextField field = text(labelKey);
        field.setRequiredIndicatorVisible(true);
        return field;
    }

    /** A search field that looks while one types. */
    public static TextField search(String placeholderKey) {
        TextField field = new TextField(t("action.search"));
        field.setPlaceholder(t(placeholderKey));
        field.setClearButtonVisible(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(TYPING_PAUSE);
        return field;
    }

    /** One of an enumeration's codes, under their translated names. */
    public static <E extends Enum<E>> Select<E> choice(String labelKey, String prefix, Class<E> type) {
        Select<E> field = new Select<>();
        field.setLabel(t(labelKey));
        field.setItems(type.getEnumConstants());
        field.setItemLabelGenerator(code -> code == null ? "" : t(prefix, code));
        return field;
    }

    /** One of an enumeration's codes, or any. */
    public static <E extends Enum<E>> Select<E> filter(String labelKey, String prefix, Class<E> type) {
        return orAny(choice(labelKey, prefix, type));
    }

    /** Lets a choice stay open, and says so. */
    public static <T> Select<T> orAny(Select<T> field) {
        ItemLabelGenerator<T> names = field.getItemLabelGenerator();
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(t("filter.any"));
        field.setItemLabelGenerator(item -> item == null ? t("filter.any") : names.apply(item));
        return field;
    }

    public static Select<Boolean> yesOrNo(String labelKey, String yesKey, String noKey) {
        Select<Boolean> field = new Select<>();
        field.setLabel(t(labelKey));
        field.setItems(false, true);
        field.setItemLabelGenerator(yes -> yes == null ? "" : t(yes ? yesKey : noKey));
        return field;
    }

    /** The code behind a parameter's text; null when there is none of that name. */
    public static <E extends Enum<E>> E code(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(code -> code.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
