package org.studioportal.shared.hours;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A date on which a studio differs from its ordinary week.
 *
 * @param extra true for an additional opening, which stands even on a holiday; false for a closure of ordinary hours
 * @param span which part of the day; {@link TimeSpan#WHOLE_DAY} closes it altogether
 * @param reason shown to visitors; may be null
 */
public record SpecialDay(LocalDate date, boolean extra, TimeSpan span, String reason) implements Serializable {
    public SpecialDay {
        Objects.requireNonNull(date);
        Objects.requireNonNull(span);
    }

    /** Closed all day. */
    public static SpecialDay closed(LocalDate date, String reason) {
        return new SpecialDay(date, false, TimeSpan.WHOLE_DAY, reason);
    }

    /** Closed for part of the day. */
    public static SpecialDay closed(LocalDate date, TimeSpan span, String reason) {
        return new SpecialDay(date, false, span, reason);
    }

    /** Open in addition to the ordinary hours. */
    public static SpecialDay extra(LocalDate date, TimeSpan span, String reason) {
        return new SpecialDay(date, true, span, reason);
    }
}
