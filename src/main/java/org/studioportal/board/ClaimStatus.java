package org.studioportal.board;

import java.util.EnumSet;
import java.util.Set;

/** Where a claim stands. */
public enum ClaimStatus {
    /** The owner's side asks; the claimant has not answered. Holds no place. */
    INVITED,
    /** All places were taken; takes the next that comes free, in order. */
    WAITING,
    /** The owner's side has not answered. Holds no place. */
    PROPOSED,
    /** Binds both sides. */
    ACCEPTED,
    STARTED,
    /** Served; the receiver is to confirm. */
    REPORTED,
    CONFIRMED,
    /** Reported, but nobody confirmed it in time; the ledger treats it so. */
    UNCONFIRMED,
    DECLINED,
    /** Nobody answered, began or reported in time. */
    LAPSED,
    /** The claimant stepped back. */
    RELEASED,
    NO_SHOW;

    /** Those that are still going on. */
    public static final Set<ClaimStatus> OPEN =
            Set.copyOf(EnumSet.of(INVITED, WAITING, PROPOSED, ACCEPTED, STARTED, REPORTED));

    /** Those that a person has on their hands; counted against the limit. */
    public static final Set<ClaimStatus> ON_HAND = Set.copyOf(EnumSet.of(WAITING, PROPOSED, ACCEPTED, STARTED));

    /** Those that hold a place. */
    public static final Set<ClaimStatus> PLACED =
            Set.copyOf(EnumSet.of(ACCEPTED, STARTED, REPORTED, CONFIRMED, UNCONFIRMED));

    public boolean open() {
        return OPEN.contains(this);
    }

    public boolean placed() {
        return PLACED.contains(this);
    }

    /** Served to the end. */
    public boolean served() {
        return this == CONFIRMED || this == UNCONFIRMED;
    }
}
