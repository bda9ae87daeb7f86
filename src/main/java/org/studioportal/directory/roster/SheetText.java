package org.studioportal.directory.roster;

import java.util.List;

/** A sheet as it was typed: its header, and the rows that are not blank. */
record SheetText(String name, List<String> header, List<Row> rows) {
    /** More rows than any roster of one city has; blank ones count too. */
    static final int MAX_ROWS = 50_000;

    static final int MAX_COLUMNS = 200;

    /**
     * @param number as people count, the header being 1
     * @param cells tidied; may be shorter than the header
     */
    record Row(int number, List<String> cells) {
        String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }

        boolean blank() {
            return cells.stream().allMatch(String::isEmpty);
        }
    }

    /** Makes a sheet of rows with their numbers, the header being the first that is not blank. */
    static SheetText of(String name, List<Row> rows) {
        List<Row> filled = rows.stream().filter(row -> !row.blank()).toList();
        return filled.isEmpty()
                ? new SheetText(name, List.of(), List.of())
                : new SheetText(name, filled.getFirst().cells(), filled.subList(1, filled.size()));
    }

    /** The letter of a column: A for 0, AA for 26. */
    static String letter(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.toString();
    }
}
