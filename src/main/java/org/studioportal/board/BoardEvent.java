package org.studioportal.board;

import java.io.Serializable;
import java.time.Instant;
import org.studioportal.security.AccountId;

/** What other rooms hear of the board; published in the transaction of the change. */
public sealed interface BoardEvent extends Serializable {
    ListingId listing();

    /** UTC. */
    Instant at();

    /**
     * A listing was submitted, opened, returned, withdrawn, merged, expired …
     *
     * @param action what was done; null when it followed from what its claims did
     * @param from where it stood before
     * @param actor the account that did it; null for the portal itself
     * @param reason null when none was given
     */
    record ListingMoved(
            ListingId listing,
            ListingKind kind,
            ListingAction action,
            ListingStatus from,
            ListingStatus to,
            Long actor,
            String reason,
            Instant at)
            implements BoardEvent {}

    /**
     * A listing on the board got another title or place; its times stay.
     *
     * @param actor the account that did it
     */
    record ListingReworded(ListingId listing, Long actor, Instant at) implements BoardEvent {}

    /**
     * A claim was made, accepted, declined, released, lapsed, started, reported, confirmed …
     *
     * @param action what was done; null when it was made
     * @param from where it stood before; null when it was made
     * @param actor the account that did it; null for the portal itself
     * @param reason null when none was given
     */
    record ClaimMoved(
            ListingId listing,
            ClaimId claim,
            Claimant claimant,
            ClaimAction action,
            ClaimStatus from,
            ClaimStatus to,
            Long actor,
            String reason,
            Instant at)
            implements BoardEvent {}

    /**
     * Somebody wants to know something of a listing.
     *
     * @param actor the account that asks; null for the portal itself
     */
    record QuestionAsked(ListingId listing, QuestionId question, Long actor, Instant at) implements BoardEvent {}

    /**
     * The owner's side has answered, or has answered better.
     *
     * @param asker who wanted to know
     * @param actor the account that answered; null for the portal itself
     */
    record QuestionAnswered(ListingId listing, QuestionId question, AccountId asker, Long actor, Instant at)
            implements BoardEvent {}
}
