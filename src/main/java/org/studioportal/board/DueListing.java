package org.studioportal.board;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Does to one listing what time alone does, in one transaction; leaves it to others where they have it already. */
@Component
class DueListing {
    private static final Set<Party> ITSELF = Set.of(Party.SYSTEM);

    private final ListingRepository listings;
    private final SlotRepository slots;
    private final ClaimRepository claims;
    private final Settling settling;
    private final Opening opening;
    private final Leisure leisure;
    private final Deadlines deadlines;
    private final BoardLog log;

    DueListing(
            ListingRepository listings,
            SlotRepository slots,
            ClaimRepository claims,
            Settling settling,
            Opening opening,
            Leisure leisure,
            Deadlines deadlines,
            BoardLog log) {
        this.listings = listings;
        this.slots = slots;
        this.claims = claims;
        this.settling = settling;
        this.opening = opening;
        this.leisure = leisure;
        this.deadlines = deadlines;
        this.log = log;
    }

    /**
     * Claims whose time is up lapse, or stay unconfirmed; then the listing follows.
     *
     * @return false when somebody else has it at this moment
     */
    @Transactional
    public boolean settle(long id, Instant now) {
        Optional<Listing> free = listings.lockUnlessBusy(id);
        free.ifPresent(listing -> settle(listing, now));
        return free.isPresent();
    }

    private void settle(Listing listing, Instant now) {
        List<Slot> touched = new ArrayList<>();
        for (Claim claim : claims.due(listing.getId(), now)) {
            Slot slot = slots.findById(claim.slot().value()).orElseThrow();
            ClaimStatus from = claim.status();
            ClaimAction action = from == ClaimStatus.REPORTED ? ClaimAction.LEAVE_UNCONFIRMED : ClaimAction.LAPSE;
            claim.act(action, ITSELF, null, null, now);
            if (from.placed() && !claim.status().placed()) {
                slot.giveBack();
            }
            log.moved(claim, action, from, null, now);
            touched.add(slot);
        }
        if (listing.over(now)
                && ListingAction.EXPIRE.from(listing.status())
                && (!listing.status().claimable() || listing.kind() == ListingKind.OFFER)) {
            ListingStatus from = listing.status();
            listing.act(ListingAction.EXPIRE, ITSELF, null, now);
            log.moved(listing, ListingAction.EXPIRE, from, null, now);
        }
        listing.seenTo(now);
        settling.settle(listing, touched, now);
    }

    /** Makes a post's next shifts; whoever has claimed the whole series has them as well. */
    @Transactional
    public void extend(long id, Instant now) {
        Listing post = listings.lockUnlessBusy(id).orElse(null);
        if (post == null || !post.status().live()) {
            return;
        }
        List<Slot> shifts = opening.addShifts(post, now);
        for (Claim series : claims.seriesGoingOn(id)) {
            for (Slot shift : shifts) {
                if (shift.free() && leisure.has(series.claimant(), shift)) {
                    shift.take();
                    Claim next = claims.save(
                            Claim.following(series, shift, deadlines.of(ClaimStatus.ACCEPTED, shift, now), now));
                    log.moved(next, null, null, null, now);
                }
            }
        }
        settling.settle(post, List.of(), now);
    }
}
