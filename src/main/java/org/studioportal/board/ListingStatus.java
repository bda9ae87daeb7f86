package org.studioportal.board;

import java.util.EnumSet;
import java.util.Set;

/** Where a listing stands. */
public enum ListingStatus {
    /** Being written; seen by nobody else. */
    DRAFT,
    /** Waits for the other side's keeper to look at it. */
    SUBMITTED,
    /** Sent back with a reason; may be submitted again. */
    RETURNED,
    /** Places are free. */
    OPEN,
    /** All places are taken; one may wait. */
    FULL,
    /** Everybody who is needed has begun. */
    IN_SERVICE,
    /** All have reported; the receivers are to confirm. */
    DONE,
    /** Over, and served. */
    CLOSED,
    /** Several units look at it together. */
    IN_CONSULTATION,
    WITHDRAWN,
    EXPIRED;

    /** Those that may be claimed. */
    public static final Set<ListingStatus> CLAIMABLE = Set.copyOf(EnumSet.of(OPEN, FULL));

    /** Those that the board shows to everybody. */
    public static final Set<ListingStatus> LIVE = Set.copyOf(EnumSet.of(OPEN, FULL, IN_SERVICE, DONE, IN_CONSULTATION));

    /** Those that end a listing. */
    public static final Set<ListingStatus> ENDED = Set.copyOf(EnumSet.of(CLOSED, WITHDRAWN, EXPIRED));

    public boolean claimable() {
        return CLAIMABLE.contains(this);
    }

    public boolean live() {
        return LIVE.contains(this);
    }

    public boolean ended() {
        return ENDED.contains(this);
    }

    /** Whether it has ever been on the board for everybody to see: withdrawn ones may not. */
    public boolean published() {
        return live() || this == CLOSED || this == EXPIRED;
    }
}
