package org.studioportal.directory.roster;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A row's values by column. Filled while it is made, never changed afterwards. */
public final class RosterRow {
    private final int number;
    private final Map<RosterColumn<?>, Object> values = new HashMap<>();

    RosterRow(int number) {
        this.number = number;
    }

    /** A row as it is stored; {@link #with} each of its values. */
    public static RosterRow stored() {
        return new RosterRow(0);
    }

    /** Sets a value while the row is made. */
    public <T> RosterRow with(RosterColumn<T> column, T value) {
        values.put(column, value);
        return this;
    }

    /** The value; null where the column allows it or the row lacks the column. */
    @SuppressWarnings("unchecked")
    public <T> T get(RosterColumn<T> column) {
        return (T) values.get(column);
    }

    /** The row's number in its sheet as people count, the header being 1; 0 for a stored row. */
    public int number() {
        return number;
    }

    boolean has(RosterColumn<?> column) {
        return values.containsKey(column);
    }

    boolean same(RosterRow other, RosterColumn<?> column) {
        return Objects.equals(values.get(column), other.values.get(column));
    }

    /** This row, with the other's values where it lacks the column; blank where both do. */
    RosterRow over(RosterRow other, List<RosterColumn<?>> columns) {
        RosterRow merged = new RosterRow(number);
        for (RosterColumn<?> column : columns) {
            merged.values.put(
                    column,
                    has(column) ? values.get(column) : other == null ? column.blank() : other.values.get(column));
        }
        return merged;
    }

    /** The values of these columns as one text that no other combination has. */
    String key(List<RosterColumn<?>> columns) {
        if (columns.size() == 1) {
            return String.valueOf(values.get(columns.getFirst()));
        }
        StringBuilder key = new StringBuilder();
        for (RosterColumn<?> column : columns) {
            key.append(values.get(column)).append('\u001f');
        }
        return key.toString();
    }

    /** The text of a value as it stands in an export. */
    <T> String text(RosterColumn<T> column) {
        return column.format(get(column));
    }
}
