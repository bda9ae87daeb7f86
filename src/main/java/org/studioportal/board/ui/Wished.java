package org.studioportal.board.ui;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.studioportal.shared.hours.TimeSpan;
import org.studioportal.shared.hours.WeeklyHours;

/** When help would suit, as people say it. */
enum Wished {
    ANY_TIME(EnumSet.noneOf(DayOfWeek.class), 0, 0),
    WEEKDAY_MORNINGS(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), 8, 12),
    WEEKDAY_AFTERNOONS(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), 13, 18),
    EVENINGS(EnumSet.allOf(DayOfWeek.class), 18, 21),
    WEEKENDS(EnumSet.range(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), 8, 18),
    /** One day, from one time of day to another. */
    FIXED(EnumSet.noneOf(DayOfWeek.class), 0, 0);

    private final WeeklyHours hours;

    Wished(Set<DayOfWeek> days, int from, int to) {
        hours = new WeeklyHours(days.stream()
                .collect(Collectors.toMap(day -> day, day -> List.of(new TimeSpan(from * 60, to * 60)))));
    }

    /** None for any time and for a fixed one. */
    WeeklyHours hours() {
        return hours;
    }

    /** The wish with those hours; null when they are none of these. */
    static Wished of(WeeklyHours hours) {
        for (Wished wished : values()) {
            if (wished.hours.equals(hours)) {
                return wished;
            }
        }
        return null;
    }
}
