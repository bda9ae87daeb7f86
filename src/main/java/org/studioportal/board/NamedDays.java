package org.studioportal.board;

import java.time.LocalDate;

/** Tells on which of the days that people name a listing can be: a bit for each. */
final class NamedDays {
    private static final BoardWhen[] ALL = BoardWhen.values();
    static final int BITS = ALL.length;

    private final BoardSelection.Days[] days = new BoardSelection.Days[BITS];

    /** @param today the base day of the cells (Asia/Shanghai) */
    NamedDays(LocalDate today) {
        for (BoardWhen when : ALL) {
            days[when.ordinal()] = BoardSelection.Days.of(when.from(today), when.to(today), today);
        }
    }

    int of(long cell) {
        int bits = 0;
        for (int i = 0; i < BITS; i++) {
            if (days[i].has(cell)) {
                bits |= 1 << i;
            }
        }
        return bits;
    }
}
