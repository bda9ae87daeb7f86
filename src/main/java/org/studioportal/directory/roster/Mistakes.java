package org.studioportal.directory.roster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Collects what is wrong; counts all, keeps as many as anybody could read. */
final class Mistakes {
    private record Found(int sheet, int column, RosterReport.Mistake mistake) {}

    private final List<Found> found = new ArrayList<>();
    private int count;

    /** @param column its place, counted from 0; -1 for the row as a whole */
    void add(RosterSheet sheet, int row, int column, String header, String messageKey, Object... arguments) {
        count++;
        if (found.size() < RosterReport.MAX_MISTAKES) {
            found.add(new Found(
                    sheet.order(),
                    column,
                    new RosterReport.Mistake(
                            sheet.name(),
                            row,
                            column < 0 ? "" : SheetText.letter(column),
                            header,
                            messageKey,
                            Arrays.stream(arguments).map(String::valueOf).toList())));
        }
    }

    int count() {
        return count;
    }

    /** By sheet, row and column. */
    List<RosterReport.Mistake> sorted() {
        return found.stream()
                .sorted(Comparator.comparingInt(Found::sheet)
                        .thenComparingInt(f -> f.mistake().row())
                        .thenComparingInt(Found::column))
                .map(Found::mistake)
                .toList();
    }
}
