package org.studioportal.board;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.studioportal.directory.Directory;
import org.studioportal.directory.UnitId;
import org.studioportal.directory.UnitRef;
import org.studioportal.directory.VillageRef;
import org.studioportal.directory.VolunteerId;
import org.studioportal.directory.VolunteerRef;
import org.studioportal.security.AccountId;
import org.studioportal.security.Accounts;
import org.studioportal.security.Actor;
import org.studioportal.security.CurrentUser;
import org.studioportal.security.Grant;
import org.studioportal.security.Role;
import org.studioportal.shared.Masking;
import org.studioportal.shared.audit.AuditTrail;
import org.studioportal.shared.time.PortalTime;
import org.studioportal.studio.StudioId;
import org.studioportal.studio.StudioOffers;
import org.studioportal.studio.StudioRef;

/**
 * Services that were given and confirmed, for publicity staff. The city's editors find all; a unit's editors what their
 * unit or its studios did, and what was done in the village that the unit is paired with.
 */
@Service
public class ServiceStories {
    private static final String FOUND = """
            select c, l from Claim c join Listing l on l.id = c.listingId
            where c.status = org.studioportal.board.ClaimStatus.CONFIRMED
              and (:all = true or l.unitId in :units or l.villageId in :villages
                or c.claimantKind = org.studioportal.board.ClaimantKind.UNIT and c.claimantId in :units
                or c.claimantKind = org.studioportal.board.ClaimantKind.STUDIO and c.claimantId in :studios)
            """;

    private record Found(Claim claim, Listing listing) {}

    private final EntityManager entities;
    private final CurrentUser currentUser;
    private final Directory directory;
    private final StudioOffers studios;
    private final Accounts accounts;
    private final AuditTrail audit;
    private final Clock clock;

    ServiceStories(
            EntityManager entities,
            CurrentUser currentUser,
            Directory directory,
            StudioOffers studios,
            Accounts accounts,
            AuditTrail audit,
            Clock clock) {
        this.entities = entities;
        this.currentUser = currentUser;
        this.directory = directory;
        this.studios = studios;
        this.accounts = accounts;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The last confirmed first; names are masked. Three statements.
     *
     * @param words part of the listing's title; blank for any
     */
    @PreAuthorize("hasAnyRole('EDITOR', 'CITY_ADMIN')")
    @Transactional(readOnly = true)
    public List<ServiceStory> newest(String words, int most) {
        return stories(
                query(FOUND + " and locate(:words, l.title) > 0 order by c.statusSince desc, c.id desc")
                        .setParameter("words", words == null ? "" : words.strip())
                        .setMaxResults(most)
                        .getResultList(),
                false);
    }

    /**
     * One of them; empty when there is none for the person. A few statements.
     *
     * @param named whether the people in it have agreed to be named; else their names are masked, in what was said too.
     *     Leaves a line in the audit trail.
     */
    @PreAuthorize("hasAnyRole('EDITOR', 'CITY_ADMIN')")
    @Transactional
    public Optional<ServiceStory> story(ClaimId id, boolean named) {
        Optional<ServiceStory> story =
                stories(
                                query(FOUND + " and c.id = :id")
                                        .setParameter("id", id.value())
                                        .getResultList(),
                                named)
                        .stream()
                        .findFirst();
        if (named) {
            story.ifPresent(told -> audit.record("claim.named-for-publicity", "Claim", id.value(), null));
        }
        return story;
    }

    private jakarta.persistence.TypedQuery<Found> query(String sql) {
        Actor actor = currentUser.require();
        boolean all = actor.is(Role.CITY_ADMIN) || actor.grants().contains(Grant.city(Role.EDITOR));
        Set<Long> units = actor.scopes(Role.EDITOR);
        LocalDate today = LocalDate.ofInstant(clock.instant(), PortalTime.ZONE);
        return entities.createQuery(sql, Found.class)
                .setParameter("all", all)
                .setParameter("units", units)
                .setParameter(
                        "villages",
                        units.stream()
                                .flatMap(unit -> directory.villageOf(new UnitId(unit), today).stream())
                                .map(VillageRef::id)
                                .map(village -> village.value())
                                .toList())
                .setParameter(
                        "studios",
                        studios.studios().stream()
                                .filter(studio -> units.contains(studio.unit().value()))
                                .map(studio -> studio.id().value())
                                .toList());
    }

    private List<ServiceStory> stories(List<Found> found, boolean named) {
        Map<VolunteerId, String> volunteers = directory
                .volunteers(found.stream()
                        .flatMap(row -> Stream.of(
                                row.listing().volunteer(),
                                row.claim().claimant().kind() == ClaimantKind.VOLUNTEER
                                        ? new VolunteerId(row.claim().claimant().id())
                                        : null))
                        .filter(id -> id != null)
                        .collect(Collectors.toSet()))
                .stream()
                .collect(Collectors.toMap(VolunteerRef::id, VolunteerRef::name));
        Map<AccountId, String> people = accounts.displayNames(found.stream()
                .flatMap(row -> Stream.of(row.claim().account(), row.listing().postedBy()))
                .filter(account -> account != null)
                .collect(Collectors.toSet()));
        return found.stream().map(row -> story(row, volunteers, people, named)).toList();
    }

    private ServiceStory story(
            Found row, Map<VolunteerId, String> volunteers, Map<AccountId, String> people, boolean named) {
        Claim claim = row.claim();
        Listing listing = row.listing();
        boolean need = listing.side() == BoardSide.DEMAND;
        String claimant = name(claim, volunteers, people);
        String owner = owner(listing, volunteers);
        boolean person = claim.claimant().kind() == ClaimantKind.VOLUNTEER;
        String helper = need ? claimant : owner;
        String receiver =
                need ? listing.requester() == null ? null : listing.requester().name() : claimant;
        boolean helperIsPerson = need ? person : listing.volunteer() != null;
        ServiceReport report = claim.report();
        List<String> hidden = named ? List.of() : hidden(receiver, helperIsPerson ? helper : null);
        return new ServiceStory(
                claim.id(),
                said(listing.content().title(), hidden),
                listing.content().category(),
                said(listing.content().description(), hidden),
                listing.village(),
                claim.claimant(),
                helperIsPerson && !named ? Masking.name(helper) : helper,
                named ? receiver : receiver == null ? null : Masking.name(receiver),
                said(report.text(), hidden),
                report.quarters(),
                claim.stars(),
                said(claim.comment(), hidden),
                report.released() ? report.photos() : List.of(),
                claim.statusSince());
    }

    /** The longest first: a name may be the beginning of another. */
    private static List<String> hidden(String... names) {
        return Stream.of(names)
                .filter(name -> name != null && !name.isBlank())
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    /** Each of the two may be named in whatever either of them wrote. */
    private static String said(String text, List<String> hidden) {
        if (text == null) {
            return null;
        }
        String said = text;
        for (String name : hidden) {
            said = said.replace(name, Masking.name(name));
        }
        return said;
    }

    private String name(Claim claim, Map<VolunteerId, String> volunteers, Map<AccountId, String> people) {
        long id = claim.claimant().id();
        return switch (claim.claimant().kind()) {
            case VOLUNTEER -> volunteers.getOrDefault(new VolunteerId(id), "");
            case STUDIO -> studios.studio(new StudioId(id)).map(StudioRef::name).orElse("");
            case UNIT -> directory.unit(new UnitId(id)).map(UnitRef::name).orElse("");
            case VILLAGER -> people.getOrDefault(claim.account(), "");
            case RESIDENT -> claim.residentName() == null ? "" : claim.residentName();
        };
    }

    private String owner(Listing listing, Map<VolunteerId, String> volunteers) {
        if (listing.studio() != null) {
            return studios.studio(listing.studio()).map(StudioRef::name).orElse("");
        }
        if (listing.volunteer() != null) {
            return volunteers.getOrDefault(listing.volunteer(), "");
        }
        return listing.unit() == null
                ? ""
                : directory.unit(listing.unit()).map(UnitRef::name).orElse("");
    }
}
