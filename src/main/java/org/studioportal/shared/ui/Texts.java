package org.studioportal.shared.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import org.studioportal.shared.i18n.Messages;

/** Sentences in the reader's language, for {@code import static}. */
public final class Texts {
    private Texts() {}

    /** The sentence with that key in the language of the current page, its placeholders filled. */
    public static String t(String key, Object... values) {
        return I18NProvider.translate(locale(), key, values);
    }

    /** The name of a code of an enumeration: the message {@code prefix.CODE}. */
    public static String t(String prefix, Enum<?> code) {
        return t(prefix + "." + code.name());
    }

    /** The language of the current page; Chinese where there is none. */
    public static Locale locale() {
        UI ui = UI.getCurrent();
        return Messages.spoken(ui == null ? null : ui.getLocale());
    }
}
