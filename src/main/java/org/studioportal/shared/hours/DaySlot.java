package org.studioportal.shared.hours;

import java.io.Serializable;

/**
 * A block of a day's timetable.
 *
 * @param reason why it is extra or cancelled; null when none was given, and for regular hours
 */
public record DaySlot(TimeSpan span, Kind kind, String reason) implements Serializable, Comparable<DaySlot> {
    /** How the block came about. */
    public enum Kind {
        REGULAR,
        EXTRA,
        CANCELLED
    }

    public boolean open() {
        return kind != Kind.CANCELLED;
    }

    @Override
    public int compareTo(DaySlot other) {
        int bySpan = span.compareTo(other.span);
        return bySpan != 0 ? bySpan : kind.compareTo(other.kind);
    }
}
