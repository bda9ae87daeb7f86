package org.studioportal.board;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.studioportal.directory.Directory;
import org.studioportal.directory.UnitId;
import org.studioportal.directory.VillageId;
import org.studioportal.directory.VolunteerId;
import org.studioportal.directory.VolunteerRef;
import org.studioportal.shared.Page;
import org.studioportal.shared.time.PortalTime;
import org.studioportal.studio.StudioOffers;

/** What waits on the desks of villages and units, the longest first, and what a village has on the board. */
@Service
public class DeskQueue {
    private static final int MOST_SIMILAR = 3;
    /** Nobody finds the like of a request by reading more than that; the newest count. */
    private static final int COMPARED = 200;

    /** What waits for the claimant's own next step. */
    private static final Set<ClaimStatus> CLAIMANTS_TURN =
            EnumSet.of(ClaimStatus.INVITED, ClaimStatus.ACCEPTED, ClaimStatus.STARTED);

    private final DeskRepository desk;
    private final DeskClaimRepository claims;
    private final ClaimLines lines;
    private final StudioOffers studios;
    private final ListingRepository listings;
    private final BoardAccess access;
    private final Directory directory;
    private final Clock clock;

    DeskQueue(
            DeskRepository desk,
            DeskClaimRepository claims,
            ClaimLines lines,
            StudioOffers studios,
            ListingRepository listings,
            BoardAccess access,
            Directory directory,
            Clock clock) {
        this.desk = desk;
        this.claims = claims;
        this.lines = lines;
        this.studios = studios;
        this.listings = listings;
        this.access = access;
        this.directory = directory;
        this.clock = clock;
    }

    /** The requests of a village that wait to be let on the board. Two statements. */
    @PreAuthorize("@access.village(#village.value())")
    @Transactional(readOnly = true)
    public List<WaitingListing> waiting(VillageId village, Page page) {
        List<Listing> waiting = desk.waitingOfVillage(village.value(), page.offset(), page.limit());
        if (waiting.isEmpty()) {
            return List.of();
        }
        List<Likeness> live = live(village).stream().map(DeskQueue::likeness).toList();
        return waiting.stream()
                .map(listing -> waiting(listing, listing.requester().name(), alike(listing, live)))
                .toList();
    }

    @PreAuthorize("@access.village(#village.value())")
    @Transactional(readOnly = true)
    public int countWaiting(VillageId village) {
        return desk.countWaitingOfVillage(village.value());
    }

    /** The offers of a unit's volunteers that wait to be let on the board. Two statements. */
    @PreAuthorize("@access.unit(#unit.value())")
    @Transactional(readOnly = true)
    public List<WaitingListing> waiting(UnitId unit, Page page) {
        List<Listing> waiting = desk.waitingOfUnit(unit.value(), page.offset(), page.limit());
        Map<VolunteerId, String> names = directory
                .volunteers(waiting.stream()
                        .map(Listing::volunteer)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList())
                .stream()
                .collect(Collectors.toMap(VolunteerRef::id, VolunteerRef::name));
        return waiting.stream()
                .map(listing -> waiting(listing, names.getOrDefault(listing.volunteer(), ""), 0))
                .toList();
    }

    @PreAuthorize("@access.unit(#unit.value())")
    @Transactional(readOnly = true)
    public int countWaiting(UnitId unit) {
        return desk.countWaitingOfUnit(unit.value());
    }

    /**
     * What is on the board of the same village and may ask for the same: of the same category, or in much the same
     * words; the most alike first, three at most. Two statements.
     *
     * @throws BoardRefused.Unknown when there is no such listing
     * @throws BoardRefused.NotYours when they are not its keeper
     */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<SimilarListing> similar(ListingId id) {
        Listing listing = listings.findById(id.value()).orElseThrow(BoardRefused.Unknown::new);
        if (!access.parties(listing).contains(Party.KEEPER)) {
            throw new BoardRefused.NotYours();
        }
        if (listing.kind() != ListingKind.REQUEST) {
            return List.of();
        }
        Likeness own = likeness(listing);
        return live(listing.village()).stream()
                .filter(other -> !other.id().equals(id))
                .filter(other -> other.category() == listing.content().category()
                        || likeness(other).alike(own))
                .sorted(Comparator.comparingDouble(
                        (SimilarListing other) -> -likeness(other).to(own)))
                .limit(MOST_SIMILAR)
                .toList();
    }

    /** What a village has on the board at present, the newest first. One statement. */
    @PreAuthorize("@access.village(#village.value())")
    @Transactional(readOnly = true)
    public List<DeskListing> onBoard(VillageId village, Page page) {
        return desk.onBoard(village.value(), ListingStatus.LIVE, page.offset(), page.limit());
    }

    @PreAuthorize("@access.village(#village.value())")
    @Transactional(readOnly = true)
    public int countOnBoard(VillageId village) {
        return desk.countOnBoard(village.value(), ListingStatus.LIVE);
    }

    /**
     * The open requests of the village that the unit is paired with today, and that nobody has claimed; the most pressing
     * first. One statement.
     *
     * @param limit at most so many
     * @return empty when the unit is paired with none
     */
    @PreAuthorize("@access.unit(#unit.value())")
    @Transactional(readOnly = true)
    public List<DeskListing> unclaimed(UnitId unit, int limit) {
        return directory
                .villageOf(unit, LocalDate.ofInstant(clock.instant(), PortalTime.ZONE))
                .map(village -> desk.unclaimed(village.id().value(), ClaimStatus.OPEN, limit))
                .orElse(List.of());
    }

    /** The claims on a village's needs that wait for its answer. At most five statements. */
    @PreAuthorize("@access.village(#village.value())")
    @Transactional(readOnly = true)
    public List<ClaimLine> proposed(VillageId village, Page page) {
        return lines(claims.proposed(village.value(), page.offset(), page.limit()));
    }

    /** A series counts once. */
    @PreAuthorize("@access.village(#village.value())")
    @Transactional(readOnly = true)
    public int countProposed(VillageId village) {
        return claims.countProposed(village.value());
    }

    /** The services that a village is to confirm, for itself or for its people without an account. At most five statements. */
    @PreAuthorize("@access.village(#village.value())")
    @Transactional(readOnly = true)
    public List<ClaimLine> reported(VillageId village, Page page) {
        return lines(claims.reported(village.value(), page.offset(), page.limit()));
    }

    @PreAuthorize("@access.village(#village.value())")
    @Transactional(readOnly = true)
    public int countReported(VillageId village) {
        return claims.countReported(village.value());
    }

    /**
     * The claims of a unit and its published studios that wait for their next step, and the bookings of what the unit's
     * people offer that wait for an answer. At most five statements.
     *
     * @param limit at most so many
     */
    @PreAuthorize("@access.unit(#unit.value())")
    @Transactional(readOnly = true)
    public List<ClaimLine> claims(UnitId unit, int limit) {
        List<Long> own = studios.studios().stream()
                .filter(studio -> studio.unit().equals(unit))
                .map(studio -> studio.id().value())
                .toList();
        return lines(claims.ofUnit(unit.value(), own, CLAIMANTS_TURN, limit));
    }

    /** In the order of the ids: who waits longest stands first. */
    private List<ClaimLine> lines(List<Long> ids) {
        return lines.of(ids.stream().map(ClaimId::new).toList()).stream()
                .sorted(Comparator.comparingInt(line -> ids.indexOf(line.id().value())))
                .toList();
    }

    private List<SimilarListing> live(VillageId village) {
        return desk.ofVillage(village.value(), ListingKind.REQUEST, ListingStatus.LIVE, COMPARED);
    }

    private static WaitingListing waiting(Listing listing, String who, int alike) {
        return new WaitingListing(
                listing.id(), listing.getVersion(), Postings.posting(listing), listing.statusSince(), who, alike);
    }

    private static int alike(Listing listing, List<Likeness> live) {
        Likeness own = likeness(listing);
        return (int) live.stream().filter(own::alike).count();
    }

    private static Likeness likeness(Listing listing) {
        return new Likeness(listing.title(), listing.content().description());
    }

    private static Likeness likeness(SimilarListing listing) {
        return new Likeness(listing.title(), listing.description());
    }
}
