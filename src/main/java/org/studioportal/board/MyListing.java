package org.studioportal.board;

import java.io.Serializable;
import java.time.Instant;

/**
 * What a person has posted, as they see it.
 *
 * @param title null in a draft that has none yet
 * @param statusSince UTC
 * @param reason why it was returned or taken off; null when nobody said
 * @param places how many helpers were asked for, on all its times
 * @param taken how many of them are there
 */
public record MyListing(
        ListingId id,
        ListingKind kind,
        String title,
        ListingStatus status,
        Instant statusSince,
        String reason,
        int places,
        int taken)
        implements Serializable {
    /** Whether the person is to write on and submit it. */
    public boolean unsubmitted() {
        return ListingAction.SUBMIT.from(status);
    }
}
