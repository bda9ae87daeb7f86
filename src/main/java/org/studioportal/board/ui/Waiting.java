package org.studioportal.board.ui;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.studioportal.board.ClaimAction;
import org.studioportal.board.ListingPage;

/** Which claims wait for the signed-in person. */
final class Waiting {
    /** The owner's part in getting on; beginning is the helper's to say, as long as they can. */
    private static final Set<ClaimAction> FOR_OWNER =
            Set.of(ClaimAction.ACCEPT, ClaimAction.CONFIRM, ClaimAction.REPORT);

    private Waiting() {}

    /** What stands at the top of the page: one's own that goes on; for the owner the one that waits, where it is one. */
    static List<ClaimGroup> first(ListingPage page) {
        if (page.owner()) {
            List<ClaimGroup> waiting = forOwner(page);
            return waiting.size() == 1 ? waiting : List.of();
        }
        return ClaimGroup.of(page.claims().stream()
                .filter(line -> page.own().contains(line.id()) && line.status().open())
                .toList());
    }

    /** What waits for the owner. */
    static List<ClaimGroup> forOwner(ListingPage page) {
        return ClaimGroup.of(page.claims().stream()
                .filter(line -> !Collections.disjoint(line.actions(), FOR_OWNER))
                .toList());
    }
}
