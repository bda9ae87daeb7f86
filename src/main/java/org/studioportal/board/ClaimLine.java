package org.studioportal.board;

import java.io.Serializable;
import java.time.Instant;
import java.util.Set;

/**
 * A claim as the signed-in person may see it.
 *
 * @param title of the listing
 * @param since when the claim came to stand where it stands; UTC
 * @param dueAt when time alone changes it; null for never
 * @param startsAt the agreed time; null when none is
 * @param endsAt as startsAt
 * @param series whether it belongs to a series that was claimed as one
 * @param claimantName in full; of somebody without an account the name that the clerk gave; null when nobody of that id
 *     is known any more
 * @param otherSide the village, studio, volunteer or partner whose listing it is; null when it is known no more
 * @param place where the service is given, as the listing says; may be null
 * @param message what the claimant said with it, or the owner's side with an invitation; may be null
 * @param reason why the last step was taken; may be null
 * @param report null until the helper has reported
 * @param stars null until the receiver has confirmed
 * @param comment may be null
 * @param position on the waiting list, from 1; 0 when it is not on it
 * @param actions what the signed-in person can do with it now
 */
public record ClaimLine(
        ClaimId id,
        ListingId listing,
        String title,
        ListingKind kind,
        BoardSide side,
        ClaimStatus status,
        Instant since,
        Instant dueAt,
        Instant startsAt,
        Instant endsAt,
        boolean series,
        Claimant claimant,
        String claimantName,
        String otherSide,
        String place,
        String message,
        String reason,
        ServiceReport report,
        Integer stars,
        String comment,
        int position,
        Set<ClaimAction> actions)
        implements Serializable {
    /** Whether the owner's side may ask how the claimant is reached: a person, and it is agreed and not over. */
    public boolean reachable() {
        boolean agreed = status.placed() && status.open();
        return agreed && (claimant.kind().person() || claimant.kind() == ClaimantKind.RESIDENT);
    }

    public ClaimLine {
        actions = Set.copyOf(actions);
    }
}
