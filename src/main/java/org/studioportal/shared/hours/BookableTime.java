package org.studioportal.shared.hours;

import java.io.Serializable;
import java.time.Instant;
import java.util.Comparator;

/** A time that can be booked; the end is not part of it. In order of their starts. */
public record BookableTime(Instant start, Instant end) implements Serializable, Comparable<BookableTime> {
    private static final Comparator<BookableTime> ORDER =
            Comparator.comparing(BookableTime::start).thenComparing(BookableTime::end);

    @Override
    public int compareTo(BookableTime other) {
        return ORDER.compare(this, other);
    }
}
