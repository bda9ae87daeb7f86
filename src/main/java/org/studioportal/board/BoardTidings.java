package org.studioportal.board;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.studioportal.directory.Directory;
import org.studioportal.security.AccountId;
import org.studioportal.security.Accounts;
import org.studioportal.security.Role;
import org.studioportal.shared.time.PortalTime;

/**
 * What other rooms need to tell people of the board: what it is about, whom it concerns, and what time has nearly come for.
 * Nobody need be signed in: each method takes part in the caller's transaction, and the caller states who may. The agenda
 * is asked in windows: those that follow one another tell of everything once. Its moments are UTC, {@code after} is not
 * within the window and {@code upTo} is; one statement each, in the order in which things were made.
 */
@Service
public class BoardTidings {
    private final ListingRepository listings;
    private final ClaimRepository claims;
    private final SlotRepository slots;
    private final BoardParties parties;
    private final Directory directory;
    private final Accounts accounts;
    private final Clock clock;

    BoardTidings(
            ListingRepository listings,
            ClaimRepository claims,
            SlotRepository slots,
            BoardParties parties,
            Directory directory,
            Accounts accounts,
            Clock clock) {
        this.listings = listings;
        this.claims = claims;
        this.slots = slots;
        this.parties = parties;
        this.directory = directory;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Empty when there is no such listing. One statement. */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public Optional<ListingBrief> listing(ListingId id) {
        return listings.findById(id.value()).map(BoardTidings::brief);
    }

    /** Empty when there is no such claim. Three statements. */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public Optional<ClaimBrief> claim(ClaimId id) {
        return claims.findById(id.value()).map(this::brief);
    }

    /**
     * Who, among those who may sign in, is what to a listing by their own role: its poster as long as they belong to its
     * village, and its keepers. The city administrator is none for that alone, but keeps an offer that is neither a
     * studio's nor a unit's. Nobody when there is no such listing. A few statements.
     */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public Map<AccountId, Set<Party>> parties(ListingId id) {
        return listings.findById(id.value()).map(parties::of).orElse(Map.of());
    }

    /**
     * The same of a claim, with what they are to its listing. A studio claims by its leads; by its unit's administrators
     * only when it has none.
     */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public Map<AccountId, Set<Party>> parties(ClaimId id) {
        return claims.findById(id.value())
                .map(claim -> parties.of(listingOf(claim), claim))
                .orElse(Map.of());
    }

    /**
     * Who answers for the unit that is paired today (Asia/Shanghai) with the listing's village; nobody when there is no
     * village, or no such unit. Two statements.
     */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public Set<AccountId> pairedUnitAdmins(ListingId id) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), PortalTime.ZONE);
        return listings.findById(id.value())
                .map(Listing::village)
                .flatMap(village -> directory.unitOf(village, today))
                .map(unit -> accounts.holders(Role.UNIT_ADMIN, unit.id().value()))
                .orElse(Set.of());
    }

    /** A listing's agreed claims. One statement. */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public List<ClaimId> agreed(ListingId id) {
        return claims.of(id.value(), Set.of(ClaimStatus.ACCEPTED)).stream()
                .map(Claim::id)
                .toList();
    }

    /** Agreed claims whose time begins then. */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public List<ClaimId> appointments(Instant after, Instant upTo) {
        return claims(claims.starting(after, upTo));
    }

    /** Claims that wait for the owner's answer since then. */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public List<ClaimId> unanswered(Instant after, Instant upTo) {
        return claims(claims.standingSince(ClaimStatus.PROPOSED, after, upTo));
    }

    /** Listings that wait for their keeper since then. */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public List<ListingId> unvetted(Instant after, Instant upTo) {
        return listings(listings.standingSince(ListingStatus.SUBMITTED, after, upTo));
    }

    /** Services that have begun and should be over since then: since they began, or since their agreed end when that is later. */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public List<ClaimId> unreported(Instant after, Instant upTo) {
        return claims(claims.unreported(after, upTo));
    }

    /** Invitations that nobody has answered, and agreed claims without a time that have not begun, which lapse then. */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public List<ClaimId> lapsing(Instant after, Instant upTo) {
        return claims(claims.lapsing(after, upTo));
    }

    /** Needs on the board that end then. Their brief says whether places are free: those that are full end by service. */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public List<ListingId> expiring(Instant after, Instant upTo) {
        return listings(listings.endingNeeds(ListingStatus.LIVE, after, upTo));
    }

    private Listing listingOf(Claim claim) {
        return listings.findById(claim.listing().value()).orElseThrow();
    }

    static ListingBrief brief(Listing listing) {
        ListingContent said = listing.content();
        return new ListingBrief(
                listing.id(),
                listing.kind(),
                listing.side(),
                listing.status(),
                said.title(),
                said.category(),
                said.place(),
                listing.village(),
                listing.unit());
    }

    private ClaimBrief brief(Claim claim) {
        Listing listing = listingOf(claim);
        Slot slot = slots.findById(claim.slot().value()).orElseThrow();
        return new ClaimBrief(
                claim.id(),
                brief(listing),
                claim.claimant(),
                claim.series(),
                claim.status(),
                slot.startsAt(),
                slot.endsAt(),
                claim.getVersion() + listing.getVersion(),
                claim.dueAt(),
                claim.reason());
    }

    private static List<ClaimId> claims(Collection<Long> ids) {
        return ids.stream().map(ClaimId::new).toList();
    }

    private static List<ListingId> listings(Collection<Long> ids) {
        return ids.stream().map(ListingId::new).toList();
    }
}
