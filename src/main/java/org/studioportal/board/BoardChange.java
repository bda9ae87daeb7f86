package org.studioportal.board;

import java.io.Serializable;
import java.util.List;
import java.util.Set;

/**
 * What has happened on the board.
 *
 * @param cards the listings that have changed, as they are now; what is no longer for everybody to see is not among them
 * @param gone those
 * @param fresh which of the cards have just come on the board
 */
public record BoardChange(List<BoardCard> cards, Set<ListingId> gone, Set<ListingId> fresh) implements Serializable {
    /** Whether it has to do with that listing. */
    public boolean concerns(ListingId listing) {
        return gone.contains(listing)
                || cards.stream().anyMatch(card -> card.id().equals(listing));
    }
}
