package org.studioportal.board;

import java.io.Serializable;
import java.time.Instant;
import org.studioportal.shared.ServiceCategory;

/** A listing that is on the board and may ask for the same as another one. */
public record SimilarListing(
        ListingId id,
        String title,
        String description,
        ServiceCategory category,
        ListingStatus status,
        Instant openedAt,
        int places,
        int taken)
        implements Serializable {
    SimilarListing(
            long id,
            String title,
            String description,
            ServiceCategory category,
            ListingStatus status,
            Instant openedAt,
            int places,
            int taken) {
        this(new ListingId(id), title, description, category, status, openedAt, places, taken);
    }
}
