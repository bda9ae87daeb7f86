package org.studioportal.board;

import java.io.Serializable;
import java.util.Objects;
import org.studioportal.directory.PartnerId;
import org.studioportal.directory.VillageId;

/**
 * What somebody writes for the board.
 *
 * @param village whose need it is; null for an offer
 * @param partner whose offer the city posts; null for a volunteer's own
 * @param requester the person in need; NONE for posts and offers
 * @param atOnce whether claims bind without an answer
 */
public record Posting(
        ListingKind kind,
        VillageId village,
        PartnerId partner,
        ListingContent content,
        Requester requester,
        boolean atOnce)
        implements Serializable {
    public Posting {
        Objects.requireNonNull(kind);
        content = Objects.requireNonNullElse(content, ListingContent.NONE);
        requester = Objects.requireNonNullElse(requester, Requester.NONE);
    }

    /** A request of a village, with nothing said yet. */
    public static Posting request(VillageId village) {
        return new Posting(ListingKind.REQUEST, village, null, ListingContent.NONE, Requester.NONE, false);
    }

    /** The same with other words. */
    public Posting with(ListingContent said) {
        return new Posting(kind, village, partner, said, requester, atOnce);
    }
}
