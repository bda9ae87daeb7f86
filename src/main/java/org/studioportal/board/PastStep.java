package org.studioportal.board;

import java.time.Instant;
import java.util.Objects;
import org.studioportal.security.AccountId;

/**
 * Something that somebody did with a listing, as {@link BoardPast} writes it down. What time alone did, and what followed
 * from it, is not told: it follows again.
 */
public sealed interface PastStep {
    /** UTC; within a listing no two at the same moment, or their order counts. */
    Instant at();

    /** Who did it; never null. */
    AccountId by();

    /**
     * The listing was submitted, let on the board, returned, withdrawn, or those who had a place were enough.
     *
     * @param why null when no reason was given
     */
    record Done(ListingAction action, AccountId by, String why, Instant at) implements PastStep {}

    /** The listing asked for the same as another one that was told of before. */
    record Merged(PastListing into, AccountId by, Instant at) implements PastStep {}

    /**
     * Somebody claimed, or was asked to.
     *
     * @param claim by which the steps that follow name it, from 0 in each listing
     * @param account the claimant's, where it is one person; null otherwise
     * @param startsAt which of its times; null for a request, which has but one
     * @param endsAt of a booking; null otherwise
     * @param message null for none
     * @param resident somebody without an account for whom a clerk booked; null otherwise
     */
    record Claimed(
            int claim,
            How how,
            Claimant claimant,
            AccountId account,
            AccountId by,
            Instant startsAt,
            Instant endsAt,
            String message,
            Requester resident,
            Instant at)
            implements PastStep {
        public Claimed {
            Objects.requireNonNull(how);
            Objects.requireNonNull(claimant);
        }
    }

    /** How a claim begins. */
    enum How {
        /** The owner's side is to answer. */
        ASKS,
        /** It binds at once where a place is free. */
        BINDS,
        /** It binds at once, and is for all shifts that can be had, and those that follow. */
        BINDS_ALL,
        /** The owner's side asks. */
        INVITED
    }

    /**
     * A claim was answered, released, begun, or missed.
     *
     * @param shift which one of a series, by its begin; null for the only one, or for all at which it can be done
     * @param why null when no reason was given
     */
    record Answered(int claim, Instant shift, ClaimAction action, AccountId by, String why, Instant at)
            implements PastStep {}

    /** The helper told what was done; shift as of {@link Answered}. */
    record Reported(int claim, Instant shift, ServiceReport report, AccountId by, Instant at) implements PastStep {}

    /**
     * The receiver said that it was so; shift as of {@link Answered}.
     *
     * @param stars 1 to 5
     * @param comment null for none
     */
    record Confirmed(int claim, Instant shift, int stars, String comment, AccountId by, Instant at)
            implements PastStep {}

    /**
     * Somebody asked a question about the listing.
     *
     * @param answer null while there is none; then who answered, and when, are null as well
     */
    record Questioned(
            String question, AccountId by, Instant at, String answer, AccountId answeredBy, Instant answeredAt)
            implements PastStep {}
}
