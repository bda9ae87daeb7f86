package org.studioportal.board;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.studioportal.shared.ServiceCategory;

/**
 * How well a need fits the signed-in person, or a studio that they lead.
 *
 * @param who whom it fits
 * @param name of that volunteer or studio
 * @param village the name of the need's village
 * @param startsAt the one time it is about; null when none is fixed
 * @param endsAt as startsAt
 * @param free places that can be had
 * @param points 0 to 100
 * @param reasons the strongest first, then what speaks against it
 */
public record Fit(
        Claimant who,
        String name,
        ListingId listing,
        ListingKind kind,
        String title,
        ServiceCategory category,
        Urgency urgency,
        String village,
        Instant startsAt,
        Instant endsAt,
        int free,
        int points,
        List<Reason> reasons)
        implements Serializable {}
