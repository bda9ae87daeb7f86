package org.studioportal.board;

import static org.studioportal.board.ClaimStatus.ACCEPTED;
import static org.studioportal.board.ClaimStatus.CONFIRMED;
import static org.studioportal.board.ClaimStatus.DECLINED;
import static org.studioportal.board.ClaimStatus.INVITED;
import static org.studioportal.board.ClaimStatus.LAPSED;
import static org.studioportal.board.ClaimStatus.NO_SHOW;
import static org.studioportal.board.ClaimStatus.PROPOSED;
import static org.studioportal.board.ClaimStatus.RELEASED;
import static org.studioportal.board.ClaimStatus.REPORTED;
import static org.studioportal.board.ClaimStatus.STARTED;
import static org.studioportal.board.ClaimStatus.UNCONFIRMED;
import static org.studioportal.board.ClaimStatus.WAITING;
import static org.studioportal.board.Party.CLAIMANT;
import static org.studioportal.board.Party.HELPER;
import static org.studioportal.board.Party.KEEPER;
import static org.studioportal.board.Party.POSTER;
import static org.studioportal.board.Party.RECEIVER;
import static org.studioportal.board.Party.SYSTEM;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What can be done with a claim: from where, to where, by whom. The whole state machine is this table. */
public enum ClaimAction {
    /** The owner's side takes it; without a free place it waits. */
    ACCEPT(Set.of(PROPOSED), ACCEPTED, Set.of(POSTER, KEEPER)),
    /** The owner's side does not want it, takes an invitation back, or has to cancel. */
    DECLINE(Set.of(INVITED, WAITING, PROPOSED, ACCEPTED), DECLINED, Set.of(POSTER, KEEPER)),
    /** The invited one comes; without a free place it waits. */
    TAKE(Set.of(INVITED), ACCEPTED, Set.of(CLAIMANT)),
    /** The invited one does not come. */
    REFUSE(Set.of(INVITED), DECLINED, Set.of(CLAIMANT)),
    RELEASE(Set.of(WAITING, PROPOSED, ACCEPTED), RELEASED, Set.of(CLAIMANT)),
    START(Set.of(ACCEPTED), STARTED, Set.of(HELPER, RECEIVER)),
    REPORT(Set.of(STARTED), REPORTED, Set.of(HELPER)),
    CONFIRM(Set.of(REPORTED), CONFIRMED, Set.of(RECEIVER)),
    /** The claimant did not come, though it was agreed. */
    MISS(Set.of(ACCEPTED), NO_SHOW, Set.of(POSTER, KEEPER)),
    /** A place has come free for somebody who waits. */
    PROMOTE(Set.of(WAITING), ACCEPTED, Set.of(SYSTEM)),
    /** Time is up. */
    LAPSE(Set.of(INVITED, WAITING, PROPOSED, ACCEPTED, STARTED), LAPSED, Set.of(SYSTEM)),
    /** Nobody confirmed in time. */
    LEAVE_UNCONFIRMED(Set.of(REPORTED), UNCONFIRMED, Set.of(SYSTEM)),
    /** The listing has ended before it came to service. */
    VOID(Set.of(INVITED, WAITING, PROPOSED, ACCEPTED), DECLINED, Set.of(SYSTEM));

    private final Set<ClaimStatus> from;
    private final ClaimStatus to;
    private final Set<Party> by;

    ClaimAction(Set<ClaimStatus> from, ClaimStatus to, Set<Party> by) {
        this.from = from;
        this.to = to;
        this.by = by;
    }

    public ClaimStatus to() {
        return to;
    }

    /** Whether it leads on from there. */
    public boolean from(ClaimStatus status) {
        return from.contains(status);
    }

    /** Whether one of these parties may do it. */
    public boolean by(Set<Party> parties) {
        return !Collections.disjoint(by, parties);
    }

    /** What such parties can do there. */
    public static Set<ClaimAction> possible(ClaimStatus status, Set<Party> parties) {
        Set<ClaimAction> possible = EnumSet.noneOf(ClaimAction.class);
        for (ClaimAction action : values()) {
            if (action.from(status) && action.by(parties)) {
                possible.add(action);
            }
        }
        return possible;
    }
}
