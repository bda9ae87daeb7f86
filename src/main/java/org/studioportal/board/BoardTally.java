package org.studioportal.board;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.studioportal.shared.ServiceCategory;
import org.studioportal.shared.ServiceMode;

/**
 * Counts for one question: what misses nothing counts for every choice; what misses exactly one filter counts for the
 * choices of that filter, for it would be shown if that were chosen instead.
 */
final class BoardTally {
    private final BoardSelection asked;
    private final BoardSelection other;
    private final BoardSide side;
    private final NamedDays named;
    private int total;
    private int others;
    private int anyStage;
    private int free;
    private int fits;
    private final Map<ListingKind, Integer> kinds = new EnumMap<>(ListingKind.class);
    private final Map<ServiceCategory, Integer> categories = new EnumMap<>(ServiceCategory.class);
    private final Map<Urgency, Integer> urgencies = new EnumMap<>(Urgency.class);
    private final Map<ServiceMode, Integer> modes = new EnumMap<>(ServiceMode.class);
    private final Map<BoardWhen, Integer> days = new EnumMap<>(BoardWhen.class);
    private final Map<Long, Integer> villages = new HashMap<>();

    BoardTally(BoardSelection asked, NamedDays named) {
        this.asked = asked;
        this.named = named;
        side = asked.filter().side();
        other = asked.as(asked.filter().on(opposite(side)));
    }

    private static BoardSide opposite(BoardSide side) {
        return side == BoardSide.DEMAND ? BoardSide.SUPPLY : BoardSide.DEMAND;
    }

    /** A single listing; nothing for 0. */
    void one(long cell) {
        if (cell != 0) {
            count(Cell.head(cell), named.of(cell), asked.on(cell), other.on(cell), 1);
        }
    }

    /** @param onDays bits as of {@link NamedDays}; bits beyond them do not matter */
    void some(long head, long onDays, int times) {
        int bits = (int) onDays & (1 << NamedDays.BITS) - 1;
        boolean then = asked.filter().when() == null
                || (bits & 1 << asked.filter().when().ordinal()) != 0;
        count(head, bits, then, then, times);
    }

    private void count(long head, int onDays, boolean asksThen, boolean otherAsksThen, int times) {
        if (Cell.side(head) != side) {
            others += otherAsksThen && Misses.of(other, head) == 0 ? times : 0;
            return;
        }
        int misses = Misses.of(asked, head) | (asksThen ? 0 : Misses.DAYS);
        if (Integer.bitCount(misses) > 1) {
            return;
        }
        total += misses == 0 ? times : 0;
        if ((misses | Misses.STAGE) == Misses.STAGE) {
            anyStage += times;
            free += Cell.free(head) ? times : 0;
        }
        if ((misses | Misses.KIND) == Misses.KIND) {
            kinds.merge(Cell.kind(head), times, Integer::sum);
        }
        if ((misses | Misses.CATEGORY) == Misses.CATEGORY) {
            categories.merge(Cell.category(head), times, Integer::sum);
        }
        if ((misses | Misses.URGENCY) == Misses.URGENCY && Cell.urgency(head) != null) {
            urgencies.merge(Cell.urgency(head), times, Integer::sum);
        }
        if ((misses | Misses.MODE) == Misses.MODE) {
            modes.merge(Cell.mode(head), times, Integer::sum);
        }
        if ((misses | Misses.PLACE) == Misses.PLACE) {
            villages.merge(Cell.village(head), times, Integer::sum);
        }
        if ((misses | Misses.FITS) == Misses.FITS && asked.viewer().can(Cell.category(head), Cell.level(head))) {
            fits += times;
        }
        if ((misses | Misses.DAYS) == Misses.DAYS) {
            for (BoardWhen when : BoardWhen.values()) {
                if ((onDays & 1 << when.ordinal()) != 0) {
                    days.merge(when, times, Integer::sum);
                }
            }
        }
    }

    /** What was counted, with how many there are in the other parts of the board. */
    BoardCounts counts(BoardTally live, BoardTally over, BoardPlaces places) {
        Map<String, Integer> towns = new HashMap<>();
        Map<String, Integer> codes = new HashMap<>();
        villages.forEach((id, number) -> places.village(id).ifPresent(village -> {
            towns.merge(village.town(), number, Integer::sum);
            codes.merge(village.code(), number, Integer::sum);
        }));
        return new BoardCounts(
                total,
                Map.of(side, total, opposite(side), others),
                Map.of(BoardStage.CURRENT, live.anyStage, BoardStage.FREE, live.free, BoardStage.PAST, over.total),
                kinds,
                categories,
                urgencies,
                modes,
                towns,
                codes,
                days,
                fits);
    }
}
