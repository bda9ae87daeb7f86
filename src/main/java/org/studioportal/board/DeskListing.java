package org.studioportal.board;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.studioportal.shared.ServiceCategory;

/**
 * One line of what a village has on the board, or of what it could be helped with.
 *
 * @param since when it came to stand where it stands
 * @param lastDay on which it stands (Asia/Shanghai); null for ever
 * @param taken how many of the places are taken
 * @param waiting how many are on the waiting list
 */
public record DeskListing(
        ListingId id,
        ListingKind kind,
        String title,
        ServiceCategory category,
        Urgency urgency,
        ListingStatus status,
        Instant since,
        LocalDate lastDay,
        int places,
        int taken,
        int waiting)
        implements Serializable {
    DeskListing(
            long id,
            ListingKind kind,
            String title,
            ServiceCategory category,
            Urgency urgency,
            ListingStatus status,
            Instant since,
            LocalDate lastDay,
            int places,
            int taken,
            int waiting) {
        this(new ListingId(id), kind, title, category, urgency, status, since, lastDay, places, taken, waiting);
    }
}
