package org.studioportal.board;

import org.studioportal.shared.PortalException;

/** A use case of the board that cannot be done as things stand. Nothing was changed. */
public abstract class BoardRefused extends PortalException {
    private BoardRefused(String key, Object... arguments) {
        super("board.refused." + key, arguments);
    }

    /** There is no such listing or claim, or it is none of theirs. */
    public static final class Unknown extends BoardRefused {
        Unknown() {
            super("unknown");
        }
    }

    /** The listing does not stand where that begins; somebody else, or time, was quicker. */
    public static final class ListingStands extends BoardRefused {
        private final ListingStatus status;

        ListingStands(ListingStatus status) {
            super("listing-" + status.name());
            this.status = status;
        }

        /** Where it stands. */
        public ListingStatus status() {
            return status;
        }
    }

    /** The claim does not stand where that begins; somebody else, or time, was quicker. */
    public static final class ClaimStands extends BoardRefused {
        private final ClaimStatus status;

        ClaimStands(ClaimStatus status) {
            super("claim-" + status.name());
            this.status = status;
        }

        /** Where it stands. */
        public ClaimStatus status() {
            return status;
        }
    }

    /** Such a party has no part in that. */
    public static final class NotYours extends BoardRefused {
        NotYours() {
            super("not-yours");
        }
    }

    /** They have claimed that already. */
    public static final class AlreadyClaimed extends BoardRefused {
        AlreadyClaimed() {
            super("already-claimed");
        }
    }

    /** Nobody claims what they have posted themselves. */
    public static final class OwnListing extends BoardRefused {
        OwnListing() {
            super("own-listing");
        }
    }

    /** So many open claims are enough for one person (paper 4.1: 一哄而上). */
    public static final class TooManyClaims extends BoardRefused {
        TooManyClaims(int most) {
            super("too-many", most);
        }
    }

    /** They have something else at that time. */
    public static final class SameTime extends BoardRefused {
        SameTime(String otherTitle) {
            super("same-time", otherTitle);
        }
    }

    /** It asks for more than they can do. */
    public static final class LevelTooLow extends BoardRefused {
        LevelTooLow() {
            super("level");
        }
    }

    /** That time is not to be had: it has begun, or was never offered. */
    public static final class NoSuchTime extends BoardRefused {
        NoSuchTime() {
            super("no-such-time");
        }
    }

    /** It has not begun yet, so nobody can have missed it. */
    public static final class TooEarly extends BoardRefused {
        TooEarly() {
            super("too-early");
        }
    }

    /** Its time has come: it is too late to step back. */
    public static final class TooLate extends BoardRefused {
        TooLate() {
            super("too-late");
        }
    }

    /** Work on it has begun; it cannot be taken back any more. */
    public static final class ServiceBegun extends BoardRefused {
        ServiceBegun() {
            super("service-begun");
        }
    }

    /** They cannot be asked, because they have no account. */
    public static final class CannotBeAsked extends BoardRefused {
        CannotBeAsked() {
            super("cannot-be-asked");
        }
    }

    /** Only what is on the board, and of the same kind and village, can another one be merged into. */
    public static final class NotMergeable extends BoardRefused {
        NotMergeable() {
            super("not-mergeable");
        }
    }

    /** Nobody has a place yet, or it is no request: it can be withdrawn, but nobody can be enough. */
    public static final class NobodyYet extends BoardRefused {
        NobodyYet() {
            super("nobody-yet");
        }
    }
}
