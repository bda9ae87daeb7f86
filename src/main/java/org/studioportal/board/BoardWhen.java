package org.studioportal.board;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** Days that people name without a date. */
public enum BoardWhen {
    TODAY,
    /** From today to Sunday. */
    WEEK,
    /** The Saturday and Sunday to come, or what is left of them. */
    WEEKEND;

    /** The first of these days, seen from today. */
    public LocalDate from(LocalDate today) {
        boolean weekend = today.getDayOfWeek() == DayOfWeek.SUNDAY;
        return this == WEEKEND && !weekend ? today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY)) : today;
    }

    /** The last of them. */
    public LocalDate to(LocalDate today) {
        return this == TODAY ? today : today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    }
}
