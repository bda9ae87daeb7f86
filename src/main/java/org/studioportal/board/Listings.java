package org.studioportal.board;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.studioportal.shared.ChangedMeanwhile;
import org.studioportal.shared.RetriedTransaction;

/** What becomes of a listing on the board by the will of its own side. */
@Service
public class Listings {
    private final ListingRepository listings;
    private final SlotRepository slots;
    private final ClaimRepository claims;
    private final BoardAccess access;
    private final Settling settling;
    private final BoardLog log;
    private final Clock clock;

    Listings(
            ListingRepository listings,
            SlotRepository slots,
            ClaimRepository claims,
            BoardAccess access,
            Settling settling,
            BoardLog log,
            Clock clock) {
        this.listings = listings;
        this.slots = slots;
        this.claims = claims;
        this.access = access;
        this.settling = settling;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Takes it off the board; claims that have not come to service are void, and their claimants are told.
     *
     * @throws org.studioportal.shared.WrongInput when no reason is given
     * @throws BoardRefused.ServiceBegun when somebody is at it already
     * @throws BoardRefused.ListingStands when it is over
     * @throws BoardRefused.NotYours when it is not theirs
     */
    @PreAuthorize("isAuthenticated()")
    @RetriedTransaction
    public void withdraw(ListingId id, String why) {
        String reason = Vetting.reason(why);
        Listing listing = locked(id);
        Set<Party> parties = access.parties(listing);
        // At a post or an offer somebody is nearly always at it: they go on, and nobody follows.
        if (listing.kind() == ListingKind.REQUEST
                && !claims.of(id.value(), Set.of(ClaimStatus.STARTED, ClaimStatus.REPORTED))
                        .isEmpty()) {
            throw new BoardRefused.ServiceBegun();
        }
        Instant now = clock.instant();
        ListingStatus from = listing.status();
        listing.act(ListingAction.WITHDRAW, parties, reason, now);
        log.moved(listing, ListingAction.WITHDRAW, from, reason, now);
        settling.settle(listing, List.of(), now);
    }

    /**
     * Those who have a place are enough: the others are told, and nobody else is taken.
     *
     * @throws BoardRefused.NobodyYet when nobody has a place
     * @throws BoardRefused.ListingStands when it takes nobody any more
     * @throws BoardRefused.NotYours when it is not theirs
     */
    @PreAuthorize("isAuthenticated()")
    @RetriedTransaction
    public void enough(ListingId id) {
        Listing listing = locked(id);
        Instant now = clock.instant();
        ListingStatus from = listing.status();
        listing.act(ListingAction.ENOUGH, access.parties(listing), null, now);
        List<Slot> times = slots.of(id.value());
        if (listing.kind() != ListingKind.REQUEST || times.stream().noneMatch(slot -> slot.taken() > 0)) {
            throw new BoardRefused.NobodyYet();
        }
        times.forEach(Slot::enough);
        log.moved(listing, ListingAction.ENOUGH, from, null, now);
        for (Claim claim :
                claims.of(id.value(), Set.of(ClaimStatus.INVITED, ClaimStatus.WAITING, ClaimStatus.PROPOSED))) {
            ClaimStatus stood = claim.status();
            claim.act(ClaimAction.VOID, Set.of(Party.SYSTEM), null, null, now);
            log.moved(claim, ClaimAction.VOID, stood, null, now);
        }
        settling.settle(listing, List.of(), now);
    }

    /**
     * Puts words right on a listing that is on the board; its times and places stay.
     *
     * @throws org.studioportal.shared.WrongInput if anything is missing or will not do
     * @throws ChangedMeanwhile if it was changed since that version
     * @throws BoardRefused.ListingStands when it is not on the board
     * @throws BoardRefused.NotYours when they are not its keeper
     */
    @PreAuthorize("isAuthenticated()")
    @RetriedTransaction
    public void reword(ListingId id, int version, Posting typed) {
        Listing listing = locked(id);
        if (!access.parties(listing).contains(Party.KEEPER) || listing.item() != null) {
            throw new BoardRefused.NotYours();
        }
        if (!listing.status().live()) {
            throw new BoardRefused.ListingStands(listing.status());
        }
        if (listing.getVersion() != version) {
            throw new ChangedMeanwhile();
        }
        Instant now = clock.instant();
        ListingContent was = listing.content();
        ListingContent said = PostingCheck.draft(typed, now).content();
        listing.say(new ListingContent(
                said.title() == null ? was.title() : said.title(),
                said.description() == null ? was.description() : said.description(),
                said.category() == null ? was.category() : said.category(),
                said.urgency() == null ? was.urgency() : said.urgency(),
                said.mode() == null ? was.mode() : said.mode(),
                said.place(),
                was.people(),
                said.level(),
                said.specialties(),
                said.photos(),
                was.weekly(),
                was.startsAt(),
                was.endsAt(),
                was.firstDay(),
                was.lastDay(),
                was.minutes()));
        log.reworded(listing, was, now);
    }

    private Listing locked(ListingId id) {
        return listings.lock(id.value()).orElseThrow(BoardRefused.Unknown::new);
    }
}
