package org.studioportal.board;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.studioportal.shared.time.PortalTime;

/**
 * Sees to what time has come for: each listing in a transaction of its own. Several nodes may do so at once: each leaves
 * to the others what they have locked. After a downtime everything that has piled up is done in one go.
 */
@Component
class BoardClock {
    private static final Logger LOG = LoggerFactory.getLogger(BoardClock.class);
    private static final int AT_ONCE = 200;

    private final ListingRepository listings;
    private final ClaimRepository claims;
    private final DueListing due;
    private final Terms terms;
    private final Clock clock;

    BoardClock(ListingRepository listings, ClaimRepository claims, DueListing due, Terms terms, Clock clock) {
        this.listings = listings;
        this.claims = claims;
        this.due = due;
        this.terms = terms;
        this.clock = clock;
    }

    @Scheduled(cron = "${portal.board.clock:0 * * * * *}")
    void tick() {
        Instant now = clock.instant();
        while (settleSome(now)) {
            // until nothing is due that nobody else sees to
        }
        LocalDate day = LocalDate.ofInstant(now, PortalTime.ZONE).plusDays(terms.shiftsAhead());
        listings.endingShifts(ListingStatus.LIVE, day, AT_ONCE)
                .forEach(id -> apart(id, () -> {
                    due.extend(id, now);
                    return true;
                }));
    }

    private boolean settleSome(Instant now) {
        TreeSet<Long> ids = new TreeSet<>(listings.due(now, AT_ONCE));
        List<Long> ofClaims = claims.dueListings(now, AT_ONCE);
        ids.addAll(ofClaims);
        boolean done = false;
        for (Long id : ids) {
            done |= apart(id, () -> due.settle(id, now));
        }
        return done;
    }

    /** One that fails must not keep the others waiting; it is tried again a minute later. */
    private static boolean apart(long listing, BooleanSupplier work) {
        try {
            return work.getAsBoolean();
        } catch (RuntimeException e) {
            LOG.error("Time could not be seen to for listing {}", listing, e);
            return false;
        }
    }
}
