package org.studioportal.directory.roster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Supplier;
import org.studioportal.shared.text.Typed;

/** What one sheet of the files would do: its rows with their values, and which of them are wrong. */
final class SheetPlan {
    private final RosterSheet sheet;
    private final SheetText text;
    private final Supplier<Map<String, RosterRow>> stored;
    private final Mistakes mistakes;
    private final Map<RosterColumn<?>, Integer> position = new HashMap<>();
    private final List<RosterRow> rows = new ArrayList<>();
    private final Map<Integer, RosterRow> byNumber = new HashMap<>();
    private final Set<RosterRow> wrong = new HashSet<>();
    // Also of rows that are wrong elsewhere: who refers to one makes no mistake of their own.
    private final Map<String, RosterRow> byKey = new HashMap<>();

    /** @param stored the stored rows by key, read when they are asked for */
    SheetPlan(RosterSheet sheet, SheetText text, Supplier<Map<String, RosterRow>> stored, Mistakes mistakes) {
        this.sheet = sheet;
        this.text = text;
        this.stored = stored;
        this.mistakes = mistakes;
    }

    RosterSheet sheet() {
        return sheet;
    }

    /** Finds the columns; says which are missing, twice there, or unknown. */
    void readHeader(List<RosterReport.Ignored> ignored) {
        int width = text.rows().stream()
                .mapToInt(row -> row.cells().size())
                .reduce(text.header().size(), Math::max);
        for (int i = 0; i < width; i++) {
            String header = i < text.header().size() ? plain(text.header().get(i)) : "";
            RosterColumn<?> column = sheet.columns().stream()
                    .filter(known -> known.header().equals(header))
                    .findFirst()
                    .orElse(null);
            if (column == null) {
                int place = i;
                if (!header.isEmpty()
                        || text.rows().stream().anyMatch(row -> !row.cell(place).isEmpty())) {
                    ignored.add(new RosterReport.Ignored(sheet.name(), SheetText.letter(i), header));
                }
            } else if (position.putIfAbsent(column, i) != null) {
                mistakes.add(sheet, 1, i, header, "roster.wrong.column-twice", header);
            }
        }
        for (RosterColumn<?> column : sheet.columns()) {
            if (column.isRequired() && !position.containsKey(column)) {
                mistakes.add(sheet, 1, -1, column.header(), "roster.wrong.column-missing", column.header());
            }
        }
    }

    private static String plain(String header) {
        return Typed.compact(header).replaceAll("\\*+$", "");
    }

    private boolean complete() {
        return sheet.columns().stream().allMatch(column -> !column.isRequired() || position.containsKey(column));
    }

    /** Makes values of the cells, and finds rows that are there twice. */
    void readRows(RosterProgress progress) {
        if (!complete()) {
            return;
        }
        int total = text.rows().size();
        for (SheetText.Row line : text.rows()) {
            RosterRow row = new RosterRow(line.number());
            rows.add(row);
            byNumber.put(line.number(), row);
            for (RosterColumn<?> column : sheet.columns()) {
                if (position.containsKey(column)) {
                    read(line, row, column);
                }
            }
            if (sheet.key().stream().allMatch(row::has)) {
                RosterRow first = byKey.putIfAbsent(row.key(sheet.key()), row);
                if (first != null) {
                    wrong(row, sheet.key().getFirst(), "roster.wrong.twice", first.number());
                }
            }
            progress.step(RosterProgress.Stage.READING, sheet.name(), rows.size(), total);
        }
    }

    private <T> void read(SheetText.Row line, RosterRow row, RosterColumn<T> column) {
        String cell = line.cell(position.get(column));
        if (cell.isEmpty() && column.isRequired()) {
            wrong(row, column, "roster.wrong.missing");
            return;
        }
        try {
            row.with(column, column.parse(cell));
        } catch (WrongCell refused) {
            wrong(row, column, refused.messageKey(), refused.arguments());
        }
    }

    /** Finds references that lead nowhere. */
    void checkReferences(BiPredicate<String, String> known) {
        for (RosterColumn<?> column : sheet.columns()) {
            if (column.refersTo() != null && position.containsKey(column)) {
                rows.forEach(row -> checkReferences(row, column, known));
            }
        }
    }

    private void checkReferences(RosterRow row, RosterColumn<?> column, BiPredicate<String, String> known) {
        switch (row.get(column)) {
            case null -> {
                // wrong already, or allowed to be blank
            }
            case Iterable<?> several -> several.forEach(one -> checkReference(row, column, one.toString(), known));
            case Object one -> checkReference(row, column, one.toString(), known);
        }
    }

    private void checkReference(RosterRow row, RosterColumn<?> column, String key, BiPredicate<String, String> known) {
        if (!known.test(column.refersTo(), key)) {
            wrong(row, column, "roster.wrong.unknown-reference", key, column.refersTo());
        }
    }

    boolean mentions(String key) {
        return byKey.containsKey(key);
    }

    boolean isWrong(RosterRow row) {
        return wrong.contains(row);
    }

    /** The sound rows, complete. */
    List<RosterRow> sound() {
        return rows.stream()
                .filter(row -> !wrong.contains(row))
                .map(this::complete)
                .toList();
    }

    /** The sound row with that key, complete; null for none. */
    RosterRow soundRow(String key) {
        RosterRow row = byKey.get(key);
        return row == null || wrong.contains(row) ? null : complete(row);
    }

    List<RosterRow> untouched() {
        return stored.get().entrySet().stream()
                .filter(entry -> !byKey.containsKey(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private RosterRow complete(RosterRow row) {
        return row.over(stored.get().get(row.key(sheet.key())), sheet.columns());
    }

    /** The complete row is found by its number, because a completed row is another object. */
    void wrongByNumber(RosterRow complete, RosterColumn<?> column, String messageKey, Object... arguments) {
        wrong(byNumber.get(complete.number()), column, messageKey, arguments);
    }

    private void wrong(RosterRow row, RosterColumn<?> column, String messageKey, Object... arguments) {
        wrong.add(row);
        mistakes.add(sheet, row.number(), position.getOrDefault(column, -1), column.header(), messageKey, arguments);
    }

    /** New and changed rows, in the file's order. */
    List<RosterChange> changes() {
        List<RosterChange> changes = new ArrayList<>();
        for (RosterRow after : sound()) {
            RosterRow before = stored.get().get(after.key(sheet.key()));
            if (before == null || sheet.columns().stream().anyMatch(column -> !before.same(after, column))) {
                changes.add(new RosterChange(before, after));
            }
        }
        return changes;
    }

    RosterReport.Sheet counted(List<RosterChange> changes) {
        int wrongRows = complete() ? wrong.size() : text.rows().size();
        int added = (int) changes.stream().filter(RosterChange::isNew).count();
        return new RosterReport.Sheet(
                sheet.name(),
                added,
                changes.size() - added,
                text.rows().size() - wrongRows - changes.size(),
                wrongRows);
    }
}
