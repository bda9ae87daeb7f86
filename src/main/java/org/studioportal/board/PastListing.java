package org.studioportal.board;

import java.util.List;
import org.studioportal.directory.VillageId;
import org.studioportal.security.AccountId;

/**
 * A need and what people did with it, for {@link BoardPast}.
 *
 * @param kind REQUEST or POST
 * @param poster who wrote it
 * @param keeper who answered for its village; may be the poster
 * @param requester NONE for a post
 * @param steps in order; the first tells when it was written
 */
public record PastListing(
        ListingKind kind,
        VillageId village,
        AccountId poster,
        AccountId keeper,
        ListingContent content,
        Requester requester,
        boolean atOnce,
        List<PastStep> steps) {
    public PastListing {
        steps = List.copyOf(steps);
    }

    Posting posting() {
        return new Posting(kind, village, null, content, requester, atOnce);
    }
}
