package org.studioportal.shared.hours;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.studioportal.shared.PortalException;

/** Hours that cannot be: each refusal says which piece of what was written is wrong. */
public abstract class HoursRefused extends PortalException {
    private HoursRefused(String key, Object... arguments) {
        super("hours.refused." + key, arguments);
    }

    /** A piece that is neither a day nor a time. */
    public static final class Unreadable extends HoursRefused {
        public Unreadable(String piece) {
            super("unreadable", piece);
        }
    }

    /** A time before any day. */
    public static final class WithoutDay extends HoursRefused {
        public WithoutDay(String time) {
            super("without-day", time);
        }
    }

    /** A day, but no time. */
    public static final class WithoutTime extends HoursRefused {
        public WithoutTime(DayOfWeek day) {
            super("without-time", WeeklyHours.dayName(day));
        }
    }

    /** A time of day that no clock shows. */
    public static final class Impossible extends HoursRefused {
        public Impossible(String time) {
            super("impossible", time);
        }
    }

    /** An end that is not after its beginning; hours across midnight are written as two days. */
    public static final class Backwards extends HoursRefused {
        public Backwards(String span) {
            super("backwards", span);
        }
    }

    /** Two stretches of one weekday that share time. */
    public static final class Overlapping extends HoursRefused {
        public Overlapping(DayOfWeek day, TimeSpan one, TimeSpan other) {
            super("overlapping", WeeklyHours.dayName(day), one.toString(), other.toString());
        }
    }

    /** Two extra openings of one date that share time. */
    public static final class OverlappingExtra extends HoursRefused {
        public OverlappingExtra(LocalDate date, TimeSpan one, TimeSpan other) {
            super("overlapping", date.toString(), one.toString(), other.toString());
        }
    }
}
