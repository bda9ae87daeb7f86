package org.studioportal.board;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.studioportal.directory.Directory;
import org.studioportal.directory.PartnerRef;
import org.studioportal.directory.UnitId;
import org.studioportal.directory.UnitRef;
import org.studioportal.directory.VillageRef;
import org.studioportal.security.AccountId;
import org.studioportal.security.Accounts;
import org.studioportal.security.Actor;
import org.studioportal.security.CurrentUser;
import org.studioportal.security.Role;
import org.studioportal.studio.StudioId;
import org.studioportal.studio.StudioOffers;
import org.studioportal.studio.StudioRef;

/**
 * Reads claims for the signed-in person. Those they have a part in come whole; of the others they learn which studios
 * and units have a place, and nothing else. A handful of statements, however many claims there are; to be asked within a
 * transaction.
 */
@Component
class ClaimLines {
    /** A listing that has been claimed for years shows what goes on and the newest of what was. */
    private static final int MOST = 300;

    /**
     * @param position on the waiting list, from 1; 0 when it is not on it
     * @param parties what the signed-in person is to the claim
     */
    record Row(Claim claim, Slot slot, Listing listing, int position, Set<Party> parties) {
        boolean part() {
            return !parties.isEmpty();
        }

        /** Whether it is the signed-in person's own, or of those they act for. */
        boolean own() {
            return parties.contains(Party.CLAIMANT);
        }
    }

    private record Read(Claim claim, Slot slot, Listing listing, Long position) {}

    private static final String ROWS = """
            select c, s, l,
              case when c.status = org.studioportal.board.ClaimStatus.WAITING then (
                select count(w.id) from Claim w
                where w.slotId = c.slotId and w.status = org.studioportal.board.ClaimStatus.WAITING and w.id <= c.id)
              else 0L end
            from Claim c join Slot s on s.id = c.slotId join Listing l on l.id = c.listingId
            """;

    private static final Comparator<Row> BY_TIME = Comparator.<Row, Instant>comparing(
                    row -> row.slot().startsAt(), Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(row -> row.claim().getId());

    private final EntityManager entities;
    private final BoardAccess access;
    private final CurrentUser currentUser;
    private final Directory directory;
    private final StudioOffers studios;
    private final Accounts accounts;
    private final Clock clock;

    ClaimLines(
            EntityManager entities,
            BoardAccess access,
            CurrentUser currentUser,
            Directory directory,
            StudioOffers studios,
            Accounts accounts,
            Clock clock) {
        this.entities = entities;
        this.access = access;
        this.currentUser = currentUser;
        this.directory = directory;
        this.studios = studios;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** The claims on a listing, by their times, then in the order in which they were made. Two statements. */
    List<ClaimLine> of(Listing listing) {
        List<Row> rows = rows(listing);
        return lines(rows, accounts.displayNames(people(rows)));
    }

    /**
     * These claims, by their times, then in the order in which they were made; ids that do not exist are left out. Two
     * statements.
     */
    List<ClaimLine> of(Collection<ClaimId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        List<Row> rows = rows(entities.createQuery(ROWS + "where c.id in :ids", Read.class)
                .setParameter("ids", ids.stream().map(ClaimId::value).toList())
                .getResultList());
        return lines(rows, accounts.displayNames(people(rows)));
    }

    /**
     * What the signed-in person may see of a listing's claims. Whoever does not answer for the listing is not shown whom
     * else it concerns, so that is not even read. One statement.
     */
    List<Row> rows(Listing listing) {
        boolean all = !access.parties(listing).isEmpty();
        Long account = currentUser.actor().map(Actor::accountId).orElse(-1L);
        Set<Long> villages =
                currentUser.actor().map(actor -> actor.scopes(Role.CLERK)).orElse(Set.of());
        return rows(entities.createQuery(ROWS + """
                        where c.listingId = :listing
                          and (:all = true or c.accountId = :account
                            or c.claimantKind = org.studioportal.board.ClaimantKind.STUDIO
                            or c.claimantKind = org.studioportal.board.ClaimantKind.UNIT
                            or c.claimantKind = org.studioportal.board.ClaimantKind.RESIDENT and c.claimantId in :villages)
                        order by case when c.endedAt is null then 0 else 1 end, c.id desc""", Read.class)
                .setParameter("listing", listing.getId())
                .setParameter("all", all)
                .setParameter("account", account)
                .setParameter("villages", villages)
                .setMaxResults(MOST)
                .getResultList());
    }

    /** The accounts whose names these need. */
    static Set<AccountId> people(List<Row> rows) {
        return rows.stream()
                .flatMap(row -> Stream.of(
                        row.claim().account(),
                        row.listing().volunteer() == null ? null : row.listing().postedBy()))
                .filter(account -> account != null)
                .collect(Collectors.toSet());
    }

    private List<Row> rows(List<Read> found) {
        return found.stream()
                .map(read -> new Row(
                        read.claim(),
                        read.slot(),
                        read.listing(),
                        read.position().intValue(),
                        access.parties(read.listing(), read.claim())))
                .filter(row -> row.part() || open(row.claim()))
                .sorted(BY_TIME)
                .toList();
    }

    /** Which organisations help is no secret. */
    private static boolean open(Claim claim) {
        return claim.status().placed()
                && (claim.claimant().kind() == ClaimantKind.STUDIO
                        || claim.claimant().kind() == ClaimantKind.UNIT);
    }

    /**
     * The rows as they are shown. No statement.
     *
     * @param names of the {@link #people}
     */
    List<ClaimLine> lines(List<Row> rows, Map<AccountId, String> names) {
        return rows.stream().map(row -> line(row, names)).toList();
    }

    private ClaimLine line(Row row, Map<AccountId, String> names) {
        Claim claim = row.claim();
        Slot slot = row.slot();
        Listing listing = row.listing();
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
                claimant(claim, names),
                otherSide(listing, names),
                listing.content().place(),
                row.part() ? claim.message() : null,
                row.part() ? claim.reason() : null,
                row.part() ? claim.report() : null,
                row.part() ? claim.stars() : null,
                row.part() ? claim.comment() : null,
                row.position(),
                possible(row));
    }

    /** Nobody is offered what would be refused as too early. */
    private Set<ClaimAction> possible(Row row) {
        Set<ClaimAction> possible = EnumSet.noneOf(ClaimAction.class);
        possible.addAll(ClaimAction.possible(row.claim().status(), row.parties()));
        Instant startsAt = row.slot().startsAt();
        Instant now = clock.instant();
        if (startsAt != null && startsAt.isAfter(now)) {
            possible.remove(ClaimAction.MISS);
            if (startsAt.isAfter(now.plus(ClaimSteps.EARLY))) {
                possible.remove(ClaimAction.START);
            }
        }
        return possible;
    }

    private String claimant(Claim claim, Map<AccountId, String> names) {
        long id = claim.claimant().id();
        return switch (claim.claimant().kind()) {
            case VOLUNTEER, VILLAGER -> names.get(claim.account());
            case STUDIO -> studios.studio(new StudioId(id)).map(StudioRef::name).orElse(null);
            case UNIT -> directory.unit(new UnitId(id)).map(UnitRef::name).orElse(null);
            case RESIDENT -> claim.residentName();
        };
    }

    private String otherSide(Listing listing, Map<AccountId, String> names) {
        if (listing.side() == BoardSide.DEMAND) {
            return directory.village(listing.village()).map(VillageRef::name).orElse(null);
        }
        if (listing.studio() != null) {
            return studios.studio(listing.studio()).map(StudioRef::name).orElse(null);
        }
        return listing.partner() == null
                ? names.get(listing.postedBy())
                : directory.partner(listing.partner()).map(PartnerRef::name).orElse(null);
    }
}
