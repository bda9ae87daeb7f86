package org.studioportal.directory.roster;

import java.io.Serializable;
import java.util.List;

/**
 * What an import would do, or has done.
 *
 * @param mistakes at most {@link #MAX_MISTAKES}, by sheet, row and column
 * @param wrongCells how many mistakes there are, listed or not
 * @param ignored what the files have and no roster knows
 */
public record RosterReport(List<Sheet> sheets, List<Mistake> mistakes, int wrongCells, List<Ignored> ignored)
        implements Serializable {
    /** More are counted, not listed: nobody mends five thousand cells by hand. */
    public static final int MAX_MISTAKES = 5000;

    /** A sheet's rows, counted; {@code wrong} counts rows, and the others leave them out. */
    public record Sheet(String name, int added, int changed, int unchanged, int wrong) implements Serializable {}

    /**
     * A wrong cell, or a whole row, sheet or file where {@code header} and {@code column} are empty.
     *
     * @param row as people count, the header being 1; 0 for the sheet as a whole
     * @param column its letter
     * @param messageKey the sentence, with its arguments
     */
    public record Mistake(
            String sheet, int row, String column, String header, String messageKey, List<String> arguments)
            implements Serializable {}

    /**
     * A sheet that no roster knows, or one of its columns.
     *
     * @param column its letter; empty for a whole sheet
     */
    public record Ignored(String sheet, String column, String header) implements Serializable {}

    /** Whether it can be, or has been, applied: there are rows, and none is wrong. */
    public boolean sound() {
        return wrongCells == 0 && !sheets.isEmpty();
    }

    /** Whether applying it changes anything. */
    public boolean changesSomething() {
        return sheets.stream().anyMatch(sheet -> sheet.added() + sheet.changed() > 0);
    }
}
