package org.studioportal.board;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * How many listings there are of each kind of listing: answers every count on the board without a statement. What is
 * current is known one by one (16 bytes each, twice over), so that a change can be counted off and on again; what is past
 * only in sums. Whoever uses it holds its lock.
 */
final class BoardCube {
    private final LocalDate day;
    private final NamedDays named;
    private final CellMap current = new CellMap();
    private final Map<Long, int[]> sums = new HashMap<>();
    private final Map<Long, int[]> past;

    /**
     * @param day the day that it holds for (Asia/Shanghai)
     * @param past how many are past of each head; null when that is not known
     */
    BoardCube(LocalDate day, Map<Long, int[]> past) {
        this.day = day;
        named = new NamedDays(day);
        this.past = past;
    }

    LocalDate day() {
        return day;
    }

    /** It is current, and this is its cell. */
    void stands(long id, long cell) {
        long before = current.put(id, cell);
        if (before != 0) {
            add(before, -1);
        }
        add(cell, 1);
    }

    /**
     * It is current no more.
     *
     * @return whether it was
     */
    boolean leaves(long id) {
        long before = current.remove(id);
        if (before != 0) {
            add(before, -1);
        }
        return before != 0;
    }

    boolean knows(long id) {
        return current.get(id) != 0;
    }

    /** Another one is past. */
    void passes(long head) {
        past.computeIfAbsent(head, absent -> new int[1])[0]++;
    }

    private void add(long cell, int times) {
        // Only whether it can be today, this week or at the weekend is told apart: else there were as many sums as
        // days.
        long key = Cell.head(cell) << NamedDays.BITS | named.of(cell);
        int[] sum = sums.computeIfAbsent(key, absent -> new int[1]);
        sum[0] += times;
        if (sum[0] == 0) {
            sums.remove(key);
        }
    }

    /** All counts for what is asked. */
    BoardCounts counts(BoardSelection asked, BoardPlaces places) {
        BoardFilter filter = asked.filter();
        BoardTally live = new BoardTally(asked.as(filter.at(live(filter.stage()))), named);
        BoardTally over = new BoardTally(asked.as(filter.at(BoardStage.PAST)), named);
        if (asked.found() != null) {
            asked.found().forEach(id -> live.one(current.get(id)));
        } else if (filter.from() != null || filter.to() != null) {
            current.forEach(live::one);
        } else {
            sums.forEach((key, sum) -> live.some(key >>> NamedDays.BITS, key, sum[0]));
        }
        past.forEach((head, sum) -> over.some(head, 0, sum[0]));
        return (filter.stage() == BoardStage.PAST ? over : live).counts(live, over, places);
    }

    private static BoardStage live(BoardStage stage) {
        return stage == BoardStage.PAST ? BoardStage.CURRENT : stage;
    }
}
