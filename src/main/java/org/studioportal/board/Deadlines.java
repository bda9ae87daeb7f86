package org.studioportal.board;

import java.time.Instant;
import org.springframework.stereotype.Component;

/** When time alone changes a claim. */
@Component
class Deadlines {
    private final Terms terms;

    Deadlines(Terms terms) {
        this.terms = terms;
    }

    /**
     * @param status where the claim stands from now on
     * @return null for never
     */
    Instant of(ClaimStatus status, Slot slot, Instant now) {
        return switch (status) {
            case INVITED, PROPOSED -> earlier(now.plus(terms.answerWithin()), slot.closesAt());
            case WAITING -> slot.closesAt();
            case ACCEPTED ->
                slot.endsAt() == null
                        ? now.plus(terms.startWithin())
                        : slot.endsAt().plus(terms.grace());
            case STARTED -> now.plus(terms.reportWithin());
            case REPORTED -> now.plus(terms.confirmWithin());
            default -> null;
        };
    }

    private static Instant earlier(Instant one, Instant other) {
        return other != null && other.isBefore(one) ? other : one;
    }
}
