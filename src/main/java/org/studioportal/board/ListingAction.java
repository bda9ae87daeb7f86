package org.studioportal.board;

import static org.studioportal.board.ListingStatus.DRAFT;
import static org.studioportal.board.ListingStatus.EXPIRED;
import static org.studioportal.board.ListingStatus.FULL;
import static org.studioportal.board.ListingStatus.IN_CONSULTATION;
import static org.studioportal.board.ListingStatus.OPEN;
import static org.studioportal.board.ListingStatus.RETURNED;
import static org.studioportal.board.ListingStatus.SUBMITTED;
import static org.studioportal.board.ListingStatus.WITHDRAWN;
import static org.studioportal.board.Party.KEEPER;
import static org.studioportal.board.Party.POSTER;
import static org.studioportal.board.Party.SYSTEM;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What can be done to a listing: from where, to where, by whom. The whole state machine is this table. */
public enum ListingAction {
    SUBMIT(Set.of(DRAFT, RETURNED), SUBMITTED, Set.of(POSTER)),
    /** The keeper lets it on the board; what the keeper wrote needs nobody else. */
    OPEN_IT(Set.of(DRAFT, SUBMITTED), OPEN, Set.of(KEEPER, SYSTEM)),
    RETURN(Set.of(SUBMITTED), RETURNED, Set.of(KEEPER)),
    /** Another listing that is on the board asks for the same. */
    MERGE(Set.of(SUBMITTED), WITHDRAWN, Set.of(KEEPER)),
    WITHDRAW(Set.of(SUBMITTED, RETURNED, OPEN, FULL, IN_CONSULTATION), WITHDRAWN, Set.of(POSTER, KEEPER, SYSTEM)),
    /** Those who have a place are enough: nobody else is taken. */
    ENOUGH(Set.of(OPEN, FULL), OPEN, Set.of(POSTER, KEEPER)),
    CONSULT(Set.of(OPEN, FULL), IN_CONSULTATION, Set.of(KEEPER)),
    RESUME(Set.of(IN_CONSULTATION), OPEN, Set.of(KEEPER)),
    EXPIRE(Set.of(SUBMITTED, RETURNED, OPEN, FULL, IN_CONSULTATION), EXPIRED, Set.of(SYSTEM)),
    /** An offer that its studio had taken off is offered again. */
    REOPEN(Set.of(WITHDRAWN, EXPIRED), OPEN, Set.of(SYSTEM));

    private final Set<ListingStatus> from;
    private final ListingStatus to;
    private final Set<Party> by;

    ListingAction(Set<ListingStatus> from, ListingStatus to, Set<Party> by) {
        this.from = from;
        this.to = to;
        this.by = by;
    }

    public ListingStatus to() {
        return to;
    }

    /** Whether it leads on from there. */
    public boolean from(ListingStatus status) {
        return from.contains(status);
    }

    /** Whether one of these parties may do it. */
    public boolean by(Set<Party> parties) {
        return !Collections.disjoint(by, parties);
    }

    /** What such parties can do there. */
    public static Set<ListingAction> possible(ListingStatus status, Set<Party> parties) {
        Set<ListingAction> possible = EnumSet.noneOf(ListingAction.class);
        for (ListingAction action : values()) {
            if (action.from(status) && action.by(parties)) {
                possible.add(action);
            }
        }
        return possible;
    }
}
