package org.studioportal.board;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.studioportal.directory.Directory;
import org.studioportal.directory.PartnerRef;
import org.studioportal.directory.UnitId;
import org.studioportal.directory.UnitRef;
import org.studioportal.directory.VillageRef;
import org.studioportal.directory.VolunteerId;
import org.studioportal.directory.VolunteerRef;
import org.studioportal.security.AccountId;
import org.studioportal.security.Accounts;
import org.studioportal.studio.StudioId;
import org.studioportal.studio.StudioOffers;
import org.studioportal.studio.StudioRef;

/**
 * Reads claims for the signed-in person. Those they have a part in come whole; of the others they learn which studios
 * and units have a place, and nothing else. At most four statements, however many claims there are; to be asked within a
 * transaction.
 */
@Component
class ClaimLines {
    private record Row(Claim claim, Slot slot, Listing listing) {}

    /** Names that are not in memory, and places on waiting lists. */
    private record Known(
            Map<VolunteerId, String> volunteers, Map<AccountId, String> accounts, Map<Long, Integer> positions) {}

    private static final String ROWS = """
            select c, s, l from Claim c join Slot s on s.id = c.slotId join Listing l on l.id = c.listingId
            """;

    private final EntityManager entities;
    private final BoardAccess access;
    private final Directory directory;
    private final StudioOffers studios;
    private final Accounts accounts;
    private final Clock clock;

    ClaimLines(
            EntityManager entities,
            BoardAccess access,
            Directory directory,
            StudioOffers studios,
            Accounts accounts,
            Clock clock) {
        this.entities = entities;
        this.access = access;
        this.directory = directory;
        this.studios = studios;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** The claims on a listing, by their times, then in the order in which they were made. */
    List<ClaimLine> of(ListingId listing) {
        return lines(entities.createQuery(ROWS + "where c.listingId = :listing order by s.startsAt, c.id", Row.class)
                .setParameter("listing", listing.value())
                .getResultList());
    }

    /** These claims, by their times, then in the order in which they were made; ids that do not exist are left out. */
    List<ClaimLine> of(Collection<ClaimId> ids) {
        return ids.isEmpty()
                ? List.of()
                : lines(entities.createQuery(ROWS + "where c.id in :ids order by s.startsAt, c.id", Row.class)
                        .setParameter("ids", ids.stream().map(ClaimId::value).toList())
                        .getResultList());
    }

    private List<ClaimLine> lines(List<Row> rows) {
        Map<ClaimId, Set<Party>> parties = new HashMap<>();
        rows.forEach(row -> parties.put(row.claim().id(), access.parties(row.listing(), row.claim())));
        List<Row> shown = rows.stream()
                .filter(row -> !parties.get(row.claim().id()).isEmpty() || open(row.claim()))
                .toList();
        Known known = new Known(volunteers(shown), accounts(shown), positions(shown));
        return shown.stream()
                .map(row -> line(row, parties.get(row.claim().id()), known))
                .toList();
    }

    /** Which organisations help is no secret. */
    private static boolean open(Claim claim) {
        return claim.status().placed() && !personal(claim.claimant().kind());
    }

    private static boolean personal(ClaimantKind kind) {
        return kind.person() || kind == ClaimantKind.RESIDENT;
    }

    private ClaimLine line(Row row, Set<Party> parties, Known known) {
        Claim claim = row.claim();
        Slot slot = row.slot();
        Listing listing = row.listing();
        boolean part = !parties.isEmpty();
        return new ClaimLine(
                claim.id(),
                listing.id(),
                listing.title(),
                listing.kind(),
                listing.side(),
                claim.status(),
                claim.statusSince(),
                claim.dueAt(),
                slot.startsAt(),
                slot.endsAt(),
                claim.series() != null,
                claim.claimant(),
                claimant(claim, known),
                otherSide(listing, known),
                listing.content().place(),
                part ? claim.message() : null,
                part ? claim.reason() : null,
                part ? claim.report() : null,
                part ? claim.stars() : null,
                part ? claim.comment() : null,
                known.positions().getOrDefault(claim.getId(), 0),
                possible(claim, slot, parties));
    }

    /** Nobody is offered what would be refused as too early. */
    private Set<ClaimAction> possible(Claim claim, Slot slot, Set<Party> parties) {
        Set<ClaimAction> possible = EnumSet.noneOf(ClaimAction.class);
        possible.addAll(ClaimAction.possible(claim.status(), parties));
        Instant now = clock.instant();
        if (slot.startsAt() != null && slot.startsAt().isAfter(now)) {
            possible.remove(ClaimAction.MISS);
            if (slot.startsAt().isAfter(now.plus(ClaimSteps.EARLY))) {
                possible.remove(ClaimAction.START);
            }
        }
        return possible;
    }

    private String claimant(Claim claim, Known known) {
        long id = claim.claimant().id();
        return switch (claim.claimant().kind()) {
            case VOLUNTEER -> known.volunteers().get(new VolunteerId(id));
            case STUDIO -> studios.studio(new StudioId(id)).map(StudioRef::name).orElse(null);
            case UNIT -> directory.unit(new UnitId(id)).map(UnitRef::name).orElse(null);
            case VILLAGER -> known.accounts().get(new AccountId(id));
            case RESIDENT -> claim.residentName();
        };
    }

    private String otherSide(Listing listing, Known known) {
        if (listing.side() == BoardSide.DEMAND) {
            return directory.village(listing.village()).map(VillageRef::name).orElse(null);
        }
        if (listing.studio() != null) {
            return studios.studio(listing.studio()).map(StudioRef::name).orElse(null);
        }
        return listing.partner() == null
                ? known.volunteers().get(listing.volunteer())
                : directory.partner(listing.partner()).map(PartnerRef::name).orElse(null);
    }

    private Map<VolunteerId, String> volunteers(List<Row> rows) {
        Set<VolunteerId> ids = Stream.concat(
                        rows.stream()
                                .map(row -> row.claim().claimant())
                                .filter(claimant -> claimant.kind() == ClaimantKind.VOLUNTEER)
                                .map(claimant -> new VolunteerId(claimant.id())),
                        rows.stream().map(row -> row.listing().volunteer()).filter(Objects::nonNull))
                .collect(Collectors.toSet());
        return directory.volunteers(ids).stream().collect(Collectors.toMap(VolunteerRef::id, VolunteerRef::name));
    }

    private Map<AccountId, String> accounts(List<Row> rows) {
        return accounts.displayNames(rows.stream()
                .map(row -> row.claim().claimant())
                .filter(claimant -> claimant.kind() == ClaimantKind.VILLAGER)
                .map(claimant -> new AccountId(claimant.id()))
                .collect(Collectors.toSet()));
    }

    private Map<Long, Integer> positions(List<Row> rows) {
        Set<Long> times = rows.stream()
                .filter(row -> row.claim().status() == ClaimStatus.WAITING)
                .map(row -> row.slot().id().value())
                .collect(Collectors.toSet());
        if (times.isEmpty()) {
            return Map.of();
        }
        record Waiting(Long claim, Long position) {}
        return entities.createQuery("""
                        select c.id, row_number() over (partition by c.slotId order by c.id)
                        from Claim c
                        where c.slotId in :times and c.status = org.studioportal.board.ClaimStatus.WAITING""", Waiting.class).setParameter("times", times).getResultList().stream()
                .collect(Collectors.toMap(
                        Waiting::claim, waiting -> waiting.position().intValue()));
    }
}
