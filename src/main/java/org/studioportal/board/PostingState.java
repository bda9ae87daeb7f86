package org.studioportal.board;

import java.io.Serializable;

/**
 * A posting as its writer, or its keeper, finds it.
 *
 * @param version to be handed in with the change
 * @param reason why it was returned; null otherwise
 * @param own whether the signed-in person wrote it
 * @param keeper whether they answer for its side
 */
public record PostingState(
        ListingId id, int version, Posting posting, ListingStatus status, String reason, boolean own, boolean keeper)
        implements Serializable {
    /** Whether they may go on writing. */
    public boolean writable() {
        return own && (status == ListingStatus.DRAFT || status == ListingStatus.RETURNED);
    }
}
