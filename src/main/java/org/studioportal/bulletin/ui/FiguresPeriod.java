package org.studioportal.bulletin.ui;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;

/** How far back figures go. */
enum FiguresPeriod {
    MONTH,
    QUARTER,
    YEAR;

    /** The first day (Asia/Shanghai). */
    LocalDate from(LocalDate today) {
        return switch (this) {
            case MONTH -> today.minusDays(29);
            case QUARTER -> today.minusDays(89);
            case YEAR -> today.minusDays(364);
        };
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Null when there is none of that code. */
    static FiguresPeriod of(String code) {
        return Arrays.stream(values())
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElse(null);
    }
}
