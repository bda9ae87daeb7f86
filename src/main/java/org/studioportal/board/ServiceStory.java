package org.studioportal.board;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.studioportal.directory.VillageId;
import org.studioportal.shared.ServiceCategory;

/**
 * A service that was given and confirmed, for whoever wants to write about it.
 *
 * @param title of the listing
 * @param wanted what was asked for or offered; null for nothing
 * @param village where it was given; null for an offer whose unit is paired with none
 * @param helper the studio, unit or volunteer
 * @param receiver the person who was helped; null when nobody is named
 * @param report what the helper said of it
 * @param quarters how long it took, in quarter hours
 * @param stars 1 to 5; null when nobody has rated it
 * @param comment what the receiver said; null for nothing
 * @param photos hashes of kept pictures that may be published
 * @param at when it was confirmed; UTC
 */
public record ServiceStory(
        ClaimId claim,
        String title,
        ServiceCategory category,
        String wanted,
        VillageId village,
        Claimant claimant,
        String helper,
        String receiver,
        String report,
        int quarters,
        Integer stars,
        String comment,
        List<String> photos,
        Instant at)
        implements Serializable {
    public ServiceStory {
        photos = List.copyOf(photos);
    }

    /** How long it took, in hours. */
    public double hours() {
        return quarters / 4.0;
    }
}
