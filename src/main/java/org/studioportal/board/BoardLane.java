package org.studioportal.board;

import java.util.EnumSet;
import java.util.Set;

/** One of the board's lists, as the column {@code lane} of V104__board_pages.sql names it. */
final class BoardLane {
    static final Set<ListingStatus> LIVE = Set.copyOf(EnumSet.of(
            ListingStatus.OPEN, ListingStatus.FULL, ListingStatus.IN_SERVICE, ListingStatus.IN_CONSULTATION));

    static final Set<ListingStatus> PAST =
            Set.copyOf(EnumSet.of(ListingStatus.DONE, ListingStatus.CLOSED, ListingStatus.EXPIRED));

    private BoardLane() {}

    static String of(BoardSide side, BoardStage stage) {
        return side + (stage == BoardStage.PAST ? "_PAST" : "_LIVE");
    }
}
