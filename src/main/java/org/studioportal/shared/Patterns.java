package org.studioportal.shared;

import java.util.Locale;
import org.studioportal.shared.text.Typed;

/** What people type into a search field, as a pattern for {@code like … escape '!'}. */
public final class Patterns {
    private Patterns() {}

    /** Finds the text anywhere; everything when it is blank. */
    public static String anywhere(String text) {
        String tidy = Typed.tidy(text).toLowerCase(Locale.ROOT);
        return tidy.isEmpty()
                ? "%"
                : "%" + tidy.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
