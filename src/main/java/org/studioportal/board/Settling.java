package org.studioportal.board;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What follows for a listing from what its claims did: places that came free go to those who wait, in order, and the
 * listing opens, fills or ends. Everything here happens under the listing's lock.
 */
@Component
class Settling {
    private static final Set<Party> ITSELF = Set.of(Party.SYSTEM);

    private final ClaimRepository claims;
    private final SlotRepository slots;
    private final Deadlines deadlines;
    private final BoardLog log;
    private final JdbcClient jdbc;
    private final EntityManager entities;

    Settling(
            ClaimRepository claims,
            SlotRepository slots,
            Deadlines deadlines,
            BoardLog log,
            JdbcClient jdbc,
            EntityManager entities) {
        this.claims = claims;
        this.slots = slots;
        this.deadlines = deadlines;
        this.log = log;
        this.jdbc = jdbc;
        this.entities = entities;
    }

    /**
     * @param touched the times of which a claim has ended, or whose places have changed; empty when none has
     * @param now what has to be over by then, is over
     */
    void settle(Listing listing, Collection<Slot> touched, Instant now) {
        boolean over = listing.over(now);
        if (!over && listing.status().live() && listing.status() != ListingStatus.IN_CONSULTATION) {
            touched.forEach(slot -> promote(slot, now));
        }
        ListingStatus before = listing.status();
        if (listing.settle(tally(listing, now), over, now)) {
            log.moved(listing, null, before, null, now);
        }
        if (listing.status().ended() && end(listing, listing.reason(), now)) {
            listing.settle(tally(listing, now), over, now);
        }
        if (listing.kind() == ListingKind.POST && !over) {
            // When a shift begins, the places that nobody took are gone.
            listing.dueNext(slots.nextClosing(listing.getId(), now));
        }
    }

    /**
     * The listing has ended: what has not come to service is void. Agreed bookings of an offer stand.
     *
     * @return whether there was any
     */
    private boolean end(Listing listing, String reason, Instant now) {
        List<Claim> voided = claims.of(listing.getId(), ClaimStatus.OPEN).stream()
                .filter(claim -> ClaimAction.VOID.from(claim.status()))
                .filter(claim -> listing.kind() != ListingKind.OFFER || claim.status() != ClaimStatus.ACCEPTED)
                .toList();
        for (Claim claim : voided) {
            ClaimStatus from = claim.status();
            claim.act(ClaimAction.VOID, ITSELF, reason, null, now);
            if (from.placed()) {
                slots.findById(claim.slot().value()).orElseThrow().giveBack();
            }
            log.moved(claim, ClaimAction.VOID, from, reason, now);
        }
        return !voided.isEmpty();
    }

    /** Each in turn, as long as a place is left that nobody before them has been asked to take. */
    private void promote(Slot slot, Instant now) {
        if (!slot.free() || !slot.claimable(now)) {
            return;
        }
        for (Claim next : claims.waiting(slot.id().value(), slot.capacity() - slot.taken())) {
            long asked = claims.countBefore(slot.id().value(), ClaimStatus.PROPOSED, next.getId());
            if (slot.capacity() - slot.taken() - asked <= 0) {
                return;
            }
            ClaimStatus from = next.status();
            if (next.vouched()) {
                slot.take();
                next.act(ClaimAction.PROMOTE, ITSELF, null, deadlines.of(ClaimStatus.ACCEPTED, slot, now), now);
            } else {
                next.ask(deadlines.of(ClaimStatus.PROPOSED, slot, now), now);
            }
            log.moved(next, ClaimAction.PROMOTE, from, null, now);
        }
    }

    private Tally tally(Listing listing, Instant now) {
        entities.flush();
        // Shifts that are over count as they went: the places nobody took are gone.
        return jdbc.sql("""
                        select s.places, s.taken, s.free, c.waiting, c.accepted, c.started, c.reported, c.served
                        from (select
                            coalesce(sum(if(closes_at is null or closes_at > :now, capacity, taken)), 0) places,
                            coalesce(sum(taken), 0) taken,
                            coalesce(sum(if(closes_at is null or closes_at > :now, capacity - taken, 0)), 0) free
                          from board_slot where listing_id = :listing) s,
                          (select
                            coalesce(sum(status = 'WAITING'), 0) waiting,
                            coalesce(sum(status = 'ACCEPTED'), 0) accepted,
                            coalesce(sum(status = 'STARTED'), 0) started,
                            coalesce(sum(status = 'REPORTED'), 0) reported,
                            coalesce(sum(status in ('CONFIRMED', 'UNCONFIRMED')), 0) served
                          from board_claim where listing_id = :listing) c""")
                .param("now", LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .param("listing", listing.getId())
                .query((row, number) -> new Tally(
                        row.getInt(1),
                        row.getInt(2),
                        row.getInt(3),
                        row.getInt(4),
                        row.getInt(5),
                        row.getInt(6),
                        row.getInt(7),
                        row.getInt(8)))
                .single();
    }
}
