package org.studioportal.board;

import java.time.Instant;
import java.util.List;
import org.studioportal.security.AccountId;
import org.studioportal.studio.ServiceItemId;

/**
 * Since when a studio's item has been on the board, and who has booked it, for {@link BoardPast}.
 *
 * @param keeper who answers for the studio
 * @param since UTC; before the first step
 * @param steps in order: bookings and what became of them
 */
public record PastOffer(ServiceItemId item, AccountId keeper, Instant since, List<PastStep> steps) {
    public PastOffer {
        steps = List.copyOf(steps);
    }
}
