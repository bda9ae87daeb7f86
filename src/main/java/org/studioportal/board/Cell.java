package org.studioportal.board;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.studioportal.directory.VolunteerLevel;
import org.studioportal.shared.ServiceCategory;
import org.studioportal.shared.ServiceMode;

/**
 * What a listing is filtered by, in one number: a head that says what it is and a tail that says on which days it can be,
 * counted from a base day. Never 0.
 */
final class Cell {
    static final int TAIL = 27;
    private static final int EVER = 1023;
    private static final int MOST_VILLAGES = 1 << 20;
    private static final int ALL_WEEK = 127;
    private static final int WEEK = 7;

    private Cell() {}

    /** @param urgency null for offers; level null for anybody; village 0 for none */
    static long head(
            BoardSide side,
            boolean free,
            ListingKind kind,
            ServiceCategory category,
            Urgency urgency,
            ServiceMode mode,
            VolunteerLevel level,
            long village) {
        if (village >= MOST_VILLAGES) {
            throw new IllegalStateException("The number of village " + village + " is too large to be counted by");
        }
        long head = side.ordinal();
        head = head << 1 | (free ? 1 : 0);
        head = head << 2 | kind.ordinal() + 1;
        head = head << 4 | category.ordinal() + 1;
        head = head << 3 | code(urgency);
        head = head << 2 | mode.ordinal() + 1;
        head = head << 2 | code(level);
        return head << 20 | village;
    }

    private static int code(Enum<?> value) {
        return value == null ? 0 : value.ordinal() + 1;
    }

    static long of(long head, LocalDate base, LocalDate first, LocalDate last, int weekdays) {
        return (head << 7 | weekdays) << 20 | (long) offset(base, first) << 10 | offset(base, last);
    }

    /** The base day is 1; 0 is all that was before, and what lies years ahead is for ever. */
    static int offset(LocalDate base, LocalDate day) {
        return (int) Math.clamp(ChronoUnit.DAYS.between(base, day) + 1, 0, EVER);
    }

    static long head(long cell) {
        return cell >>> TAIL;
    }

    static BoardSide side(long head) {
        return BoardSide.values()[(int) (head >>> 34)];
    }

    static boolean free(long head) {
        return (head >>> 33 & 1) == 1;
    }

    static ListingKind kind(long head) {
        return ListingKind.values()[(int) (head >>> 31 & 3) - 1];
    }

    static ServiceCategory category(long head) {
        return CATEGORIES[(int) (head >>> 27 & 15) - 1];
    }

    /** Null for offers. */
    static Urgency urgency(long head) {
        int code = (int) (head >>> 24 & 7);
        return code == 0 ? null : URGENCIES[code - 1];
    }

    static ServiceMode mode(long head) {
        return MODES[(int) (head >>> 22 & 3) - 1];
    }

    /** 0 for anybody, else one more than the level's place. */
    static int level(long head) {
        return (int) (head >>> 20 & 3);
    }

    /** 0 for none. */
    static long village(long head) {
        return head & MOST_VILLAGES - 1;
    }

    /**
     * Whether it can be on one of these days.
     *
     * @param from the base day or later
     * @param weekday of the base day; 0 is Monday
     */
    static boolean on(long cell, int from, int to, int weekday) {
        int first = Math.max(from, (int) (cell >>> 10 & EVER));
        int last = Math.min(to, (int) (cell & EVER));
        if (first > last) {
            return false;
        }
        int days = (1 << Math.min(last - first + 1, WEEK)) - 1 << (weekday + first + WEEK - 1) % WEEK;
        return ((days | days >> WEEK) & cell >>> 20 & ALL_WEEK) != 0;
    }

    private static final ServiceCategory[] CATEGORIES = ServiceCategory.values();
    private static final Urgency[] URGENCIES = Urgency.values();
    private static final ServiceMode[] MODES = ServiceMode.values();
}
