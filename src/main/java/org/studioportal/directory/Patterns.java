package org.studioportal.directory;

import java.util.Locale;
import org.studioportal.directory.roster.CellText;

/** What people type into a search field, as a pattern for {@code like … escape '!'}. */
final class Patterns {
    private Patterns() {}

    /** Finds the text anywhere; everything when it is blank. */
    static String anywhere(String text) {
        String tidy = CellText.tidy(text).toLowerCase(Locale.ROOT);
        return tidy.isEmpty()
                ? "%"
                : "%" + tidy.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
