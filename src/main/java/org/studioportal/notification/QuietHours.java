package org.studioportal.notification;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.function.Predicate;
import org.studioportal.shared.time.PortalTime;

/** When a letter may leave: not at night, and not on a holiday unless it cannot wait. */
final class QuietHours {
    private final NotificationTerms terms;
    private final Predicate<LocalDate> holidays;

    /** @param holidays whether a day (Asia/Shanghai) is one */
    QuietHours(NotificationTerms terms, Predicate<LocalDate> holidays) {
        this.terms = terms;
        this.holidays = terms.quietOnHolidays() ? holidays : day -> false;
    }

    /** The first moment from then on at which a letter of that kind may leave. */
    Instant allowed(NoticeKind kind, Instant from) {
        if (kind.atNight()) {
            return from;
        }
        // A reminder of an appointment on a holiday is no use after it, and a decision is waited for.
        return afterQuiet(from.atZone(PortalTime.ZONE), !kind.fixed() && kind.topic() != NoticeTopic.APPOINTMENTS)
                .toInstant();
    }

    /** Whether it is an hour at which only what cannot wait may leave. */
    boolean night(Instant at) {
        ZonedDateTime then = at.atZone(PortalTime.ZONE);
        return !afterNight(then).equals(then);
    }

    /** When the next digest after that moment leaves. */
    Instant digest(Timing timing, Instant after) {
        ZonedDateTime then = after.atZone(PortalTime.ZONE);
        ZonedDateTime due = then.with(terms.digestAt());
        if (timing == Timing.WEEKLY) {
            due = due.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        }
        if (!due.isAfter(then)) {
            due = timing == Timing.WEEKLY ? due.plusWeeks(1) : due.plusDays(1);
        }
        return afterQuiet(due, true).toInstant();
    }

    private ZonedDateTime afterQuiet(ZonedDateTime from, boolean holidaysCount) {
        ZonedDateTime then = from;
        while (true) {
            ZonedDateTime next = afterNight(then);
            if (holidaysCount && holidays.test(next.toLocalDate())) {
                next = next.toLocalDate().plusDays(1).atStartOfDay(PortalTime.ZONE);
            }
            if (next.equals(then)) {
                return then;
            }
            then = next;
        }
    }

    private ZonedDateTime afterNight(ZonedDateTime at) {
        LocalTime time = at.toLocalTime();
        LocalTime from = terms.quietFrom();
        LocalTime until = terms.quietUntil();
        boolean overMidnight = from.isAfter(until);
        boolean quiet = overMidnight
                ? !time.isBefore(from) || time.isBefore(until)
                : !time.isBefore(from) && time.isBefore(until);
        if (!quiet) {
            return at;
        }
        LocalDate day = at.toLocalDate();
        return (overMidnight && !time.isBefore(from) ? day.plusDays(1) : day)
                .atTime(until)
                .atZone(PortalTime.ZONE);
    }
}
