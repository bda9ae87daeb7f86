package org.studioportal.shared.hours;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.studioportal.shared.time.PortalTime;

/** A time during which the door is open. */
public record Opening(LocalDate date, TimeSpan span) implements Serializable, Comparable<Opening> {
    public Instant start() {
        return at(span.from());
    }

    public Instant end() {
        return at(span.to());
    }

    private Instant at(int minute) {
        return date.atStartOfDay(PortalTime.ZONE).plusMinutes(minute).toInstant();
    }

    @Override
    public int compareTo(Opening other) {
        int byDate = date.compareTo(other.date);
        return byDate != 0 ? byDate : span.compareTo(other.span);
    }
}
