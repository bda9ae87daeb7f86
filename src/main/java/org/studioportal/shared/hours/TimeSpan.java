package org.studioportal.shared.hours;

import java.io.Serializable;
import java.util.Locale;

/**
 * A stretch of one day, in minutes since midnight; the end is not part of it. Minutes rather than {@code LocalTime},
 * because a day ends at 24:00.
 *
 * @param from 0 to 1439
 * @param to after {@code from}, at most 1440
 */
public record TimeSpan(int from, int to) implements Comparable<TimeSpan>, Serializable {
    /** Where a day ends. */
    public static final int MIDNIGHT = 24 * 60;

    /** From midnight to midnight. */
    public static final TimeSpan WHOLE_DAY = new TimeSpan(0, MIDNIGHT);

    /**
     * @throws HoursRefused.Backwards when it does not end after its beginning
     * @throws HoursRefused.Impossible when it leaves the day
     */
    public TimeSpan {
        if (from < 0 || from >= MIDNIGHT || to > MIDNIGHT) {
            throw new HoursRefused.Impossible(clock(from) + "-" + clock(to));
        }
        if (to <= from) {
            throw new HoursRefused.Backwards(clock(from) + "-" + clock(to));
        }
    }

    /** Minutes since midnight of a time of day. */
    public static int minute(int hour, int minute) {
        return hour * 60 + minute;
    }

    /** A time of day as people write it: 09:30. */
    public static String clock(int minuteOfDay) {
        return String.format(Locale.ROOT, "%02d:%02d", Math.floorDiv(minuteOfDay, 60), Math.floorMod(minuteOfDay, 60));
    }

    public boolean contains(int minuteOfDay) {
        return from <= minuteOfDay && minuteOfDay < to;
    }

    /** Whether they share a minute; one that begins when the other ends does not overlap it. */
    public boolean overlaps(TimeSpan other) {
        return from < other.to && other.from < to;
    }

    /** When it begins: 09:00. */
    public String start() {
        return clock(from);
    }

    /** When it ends: 11:30, or 24:00. */
    public String end() {
        return clock(to);
    }

    /** How long it lasts. */
    public int minutes() {
        return to - from;
    }

    @Override
    public int compareTo(TimeSpan other) {
        return from != other.from ? Integer.compare(from, other.from) : Integer.compare(to, other.to);
    }

    @Override
    public String toString() {
        return start() + "-" + end();
    }
}
