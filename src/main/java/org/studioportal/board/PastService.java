package org.studioportal.board;

import java.time.Instant;
import java.util.List;
import org.studioportal.directory.VillageId;
import org.studioportal.shared.ServiceCategory;

/**
 * A service that was confirmed and praised, as the timelines have it.
 *
 * @param title of what was asked for
 * @param description what was asked for
 * @param report what was done
 * @param photos hashes of the report's that may be published
 * @param comment how it was found
 * @param at when it was confirmed, UTC
 */
public record PastService(
        ClaimId claim,
        ListingId listing,
        ServiceCategory category,
        VillageId village,
        Claimant claimant,
        String title,
        String description,
        String report,
        List<String> photos,
        String comment,
        int stars,
        Instant at) {}
