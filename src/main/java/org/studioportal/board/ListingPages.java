package org.studioportal.board;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.studioportal.directory.Directory;
import org.studioportal.directory.PartnerRef;
import org.studioportal.directory.UnitRef;
import org.studioportal.directory.VillageRef;
import org.studioportal.directory.VillagerRef;
import org.studioportal.directory.VolunteerContact;
import org.studioportal.directory.VolunteerId;
import org.studioportal.security.AccountId;
import org.studioportal.security.Accounts;
import org.studioportal.security.CurrentUser;
import org.studioportal.shared.Masking;
import org.studioportal.shared.audit.AuditTrail;
import org.studioportal.shared.time.PortalTime;
import org.studioportal.studio.StudioOffers;
import org.studioportal.studio.StudioRef;

/** One listing, as whoever looks at it may see it. */
@Service
public class ListingPages {
    private static final int MOST_EVENTS = 100;
    private static final int MOST_QUESTIONS = 100;

    /** What nobody but those concerned need know of a claim: who was not taken, or did not come. */
    private static final Set<String> OPEN_STEPS = Set.of(
            "listing.OPEN_IT",
            "listing.SETTLE",
            "listing.REWORD",
            "listing.ENOUGH",
            "listing.CONSULT",
            "listing.RESUME",
            "listing.EXPIRE",
            "listing.REOPEN",
            "listing.WITHDRAW",
            "claim.ACCEPT",
            "claim.TAKE",
            "claim.PROMOTE",
            "claim.START",
            "claim.REPORT",
            "claim.CONFIRM");

    private record Happened(Long claim, Instant at, Long actor, String what, String status, String note) {}

    private record HalfDay(LocalDate day, boolean afternoon) {
        static HalfDay of(Instant at) {
            var local = at.atZone(PortalTime.ZONE);
            return new HalfDay(local.toLocalDate(), local.getHour() >= 12);
        }
    }

    private final ListingRepository listings;
    private final SlotRepository slots;
    private final ClaimRepository claims;
    private final QuestionRepository questions;
    private final ClaimLines claimLines;
    private final Claimants claimants;
    private final OfferHours offers;
    private final BoardAccess access;
    private final CurrentUser currentUser;
    private final Directory directory;
    private final StudioOffers studios;
    private final Accounts accounts;
    private final AuditTrail audit;
    private final EntityManager entities;
    private final Clock clock;

    ListingPages(
            ListingRepository listings,
            SlotRepository slots,
            ClaimRepository claims,
            QuestionRepository questions,
            ClaimLines claimLines,
            Claimants claimants,
            OfferHours offers,
            BoardAccess access,
            CurrentUser currentUser,
            Directory directory,
            StudioOffers studios,
            Accounts accounts,
            AuditTrail audit,
            EntityManager entities,
            Clock clock) {
        this.listings = listings;
        this.slots = slots;
        this.claims = claims;
        this.questions = questions;
        this.claimLines = claimLines;
        this.claimants = claimants;
        this.offers = offers;
        this.access = access;
        this.currentUser = currentUser;
        this.directory = directory;
        this.studios = studios;
        this.accounts = accounts;
        this.audit = audit;
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * The listing and all that belongs to it. What has never been on the board is there for its own side only, a draft for
     * its writer only; what was taken off the board also for those who had claimed it. At most eight statements.
     *
     * @return empty when there is no such listing, or it is not for them
     */
    @PreAuthorize("permitAll()")
    @Transactional(readOnly = true)
    public Optional<ListingPage> page(ListingId id) {
        return listings.findById(id.value()).flatMap(this::page);
    }

    /**
     * The phone and address of the person in need, for those who answer for the listing, and for those who are to help
     * until they have. Leaves a line in the audit trail.
     *
     * @throws BoardRefused.NotYours when it is not for them
     */
    @PreAuthorize("isAuthenticated()")
    @Transactional
    public ListingContact reveal(ListingId id) {
        Listing listing = listings.findById(id.value()).orElseThrow(BoardRefused.Unknown::new);
        if (!reaches(listing, claimLines.rows(listing))) {
            throw new BoardRefused.NotYours();
        }
        audit.record("board.listing.revealed", "Listing", id.value(), null);
        Requester requester = listing.requester();
        return new ListingContact(requester.name(), requester.phone(), requester.address());
    }

    /**
     * How the person whose claim was accepted is reached, for those who answer for the listing, until it has ended. Leaves
     * a line in the audit trail.
     *
     * @return the phone is null where none was given, or a volunteer does not show theirs; the address always
     * @throws BoardRefused.NotYours when it is not for them, or the claimant is no person
     */
    @PreAuthorize("isAuthenticated()")
    @Transactional
    public ListingContact reveal(ClaimId id) {
        Claim claim = claims.findById(id.value()).orElseThrow(BoardRefused.Unknown::new);
        Listing listing = listings.findById(claim.listing().value()).orElseThrow(BoardRefused.Unknown::new);
        if (access.parties(listing).isEmpty()
                || !claim.status().placed()
                || !claim.status().open()) {
            throw new BoardRefused.NotYours();
        }
        audit.record("board.claim.revealed", "Claim", id.value(), null);
        return switch (claim.claimant().kind()) {
            case RESIDENT -> new ListingContact(claim.residentName(), claim.residentPhone(), null);
            case VILLAGER -> {
                VillagerRef villager = directory.villagerOf(claim.account()).orElseThrow(BoardRefused.Unknown::new);
                yield new ListingContact(
                        villager.name(), directory.revealPhone(villager.id()).orElse(null), null);
            }
            case VOLUNTEER -> {
                VolunteerId volunteer = new VolunteerId(claim.claimant().id());
                yield new ListingContact(
                        null,
                        directory
                                .revealContact(volunteer)
                                .map(VolunteerContact::phone)
                                .orElse(null),
                        null);
            }
            case STUDIO, UNIT -> throw new BoardRefused.NotYours();
        };
    }

    private Optional<ListingPage> page(Listing listing) {
        Set<Party> parties = access.parties(listing);
        List<ClaimLines.Row> rows = claimLines.rows(listing);
        return seen(listing, parties, rows) ? Optional.of(page(listing, parties, rows)) : Optional.empty();
    }

    private static boolean seen(Listing listing, Set<Party> parties, List<ClaimLines.Row> rows) {
        return listing.status() == ListingStatus.DRAFT
                ? parties.contains(Party.POSTER)
                : listing.shown() || !parties.isEmpty() || rows.stream().anyMatch(ClaimLines.Row::own);
    }

    private ListingPage page(Listing listing, Set<Party> parties, List<ClaimLines.Row> rows) {
        Instant now = clock.instant();
        boolean owner = !parties.isEmpty();
        boolean knows = owner || any(rows, ClaimStatus::placed);
        List<Happened> happened = happened(listing, owner, rows);
        List<Question> asked = questions.newest(listing.getId(), MOST_QUESTIONS);
        Map<AccountId, String> names = accounts.displayNames(people(listing, rows, happened, asked));
        List<ListingPage.Time> times =
                listing.status().claimable() && !listing.over(now) ? times(listing, rows, now) : List.of();
        Claimants.Found found = claimants.of(listing);
        List<ClaimantOption> options = options(listing, rows, found.options());
        Requester requester = listing.requester();
        return new ListingPage(
                listing.id(),
                listing.kind(),
                listing.status(),
                listing.statusSince(),
                listing.reason(),
                listing.merged(),
                listing.content(),
                listing.atOnce(),
                listing.places(),
                listing.taken(),
                listing.waiting(),
                listing.standsUntil(),
                side(listing, names, now),
                knows || requester.name() == null ? requester.name() : Masking.name(requester.name()),
                reaches(listing, rows) && (requester.phone() != null || requester.address() != null),
                times,
                claimLines.lines(rows, names),
                own(rows).stream().map(ClaimId::new).collect(Collectors.toSet()),
                happened.stream()
                        .map(event -> event(event, names, knows, owner, rows))
                        .toList(),
                asked.stream().map(question -> asked(question, names, owner)).toList(),
                owner,
                actions(listing, parties),
                parties.contains(Party.KEEPER)
                        && listing.item() == null
                        && listing.status().live(),
                options,
                hindrance(listing, times, found, options),
                listing.status().live() && claimants.mayAsk(listing));
    }

    private boolean reaches(Listing listing, List<ClaimLines.Row> rows) {
        return listing.side() == BoardSide.DEMAND
                && (!access.parties(listing).isEmpty() || any(rows, status -> status.placed() && status.open()));
    }

    /** Whether one of the signed-in person's own claims stands so. */
    private static boolean any(List<ClaimLines.Row> rows, Predicate<ClaimStatus> so) {
        return rows.stream().anyMatch(row -> row.own() && so.test(row.claim().status()));
    }

    private static Set<ListingAction> actions(Listing listing, Set<Party> parties) {
        Set<ListingAction> actions = EnumSet.noneOf(ListingAction.class);
        actions.addAll(ListingAction.possible(listing.status(), parties));
        if (listing.kind() != ListingKind.REQUEST || listing.taken() == 0) {
            actions.remove(ListingAction.ENOUGH);
        }
        if (listing.item() != null) {
            // Its studio takes it off, on its own desk; else it would be back with the studio's next change.
            actions.remove(ListingAction.WITHDRAW);
        }
        return actions;
    }

    /** Of a request there is but one time: whoever has claimed it already need not be offered. */
    private static List<ClaimantOption> options(
            Listing listing, List<ClaimLines.Row> rows, List<ClaimantOption> options) {
        if (listing.kind() != ListingKind.REQUEST) {
            return options;
        }
        Set<Claimant> claimed = rows.stream()
                .map(ClaimLines.Row::claim)
                .filter(claim -> claim.status().open())
                .map(Claim::claimant)
                .collect(Collectors.toSet());
        return options.stream()
                .filter(option -> !claimed.contains(option.claimant()))
                .toList();
    }

    private ListingPage.Hindrance hindrance(
            Listing listing, List<ListingPage.Time> times, Claimants.Found found, List<ClaimantOption> options) {
        if (!listing.status().claimable() || times.isEmpty() && listing.kind() != ListingKind.OFFER) {
            return ListingPage.Hindrance.OVER;
        }
        if (currentUser.actor().isEmpty()) {
            return ListingPage.Hindrance.STRANGER;
        }
        if (!options.isEmpty()) {
            return null;
        }
        if (!found.options().isEmpty()) {
            return ListingPage.Hindrance.CLAIMED;
        }
        if (access.signedInAs(listing.postedBy())) {
            return ListingPage.Hindrance.OWN;
        }
        return found.tooLow() ? ListingPage.Hindrance.LEVEL : ListingPage.Hindrance.NO_PART;
    }

    private List<ListingPage.Time> times(Listing listing, List<ClaimLines.Row> rows, Instant now) {
        List<Slot> known = slots.claimable(listing.getId(), now);
        Set<Long> own = rows.stream()
                .filter(ClaimLines.Row::own)
                .filter(row -> row.claim().status().open())
                .map(row -> row.slot().id().value())
                .collect(Collectors.toSet());
        Set<HalfDay> busy = busy(now);
        if (listing.kind() != ListingKind.OFFER) {
            return known.stream().map(slot -> time(slot, own, busy)).toList();
        }
        Map<Instant, Slot> booked =
                known.stream().collect(Collectors.toMap(Slot::startsAt, slot -> slot, (one, longer) -> longer));
        return offers.offered(listing, now).stream()
                .filter(offered -> offered.start().isAfter(now))
                .map(offered -> {
                    Slot slot = booked.get(offered.start());
                    return slot != null && slot.endsAt().equals(offered.end())
                            ? time(slot, own, busy)
                            : new ListingPage.Time(
                                    null,
                                    offered.start(),
                                    offered.end(),
                                    listing.people(),
                                    listing.people(),
                                    false,
                                    busy.contains(HalfDay.of(offered.start())));
                })
                .toList();
    }

    private static ListingPage.Time time(Slot slot, Set<Long> own, Set<HalfDay> busy) {
        boolean had = own.contains(slot.id().value());
        return new ListingPage.Time(
                slot.id(),
                slot.startsAt(),
                slot.endsAt(),
                slot.capacity(),
                slot.capacity() - slot.taken(),
                had,
                !had && slot.startsAt() != null && busy.contains(HalfDay.of(slot.startsAt())));
    }

    /** The half days in which the signed-in person has something agreed. One statement; none for strangers. */
    private Set<HalfDay> busy(Instant now) {
        return currentUser
                .actor()
                .map(actor -> entities.createQuery("""
                                select s.startsAt from Claim c join Slot s on s.id = c.slotId
                                where c.accountId = :account and s.startsAt > :from and c.status in :agreed""", Instant.class)
                        .setParameter("account", actor.accountId())
                        .setParameter(
                                "from",
                                LocalDate.ofInstant(now, PortalTime.ZONE)
                                        .atStartOfDay(PortalTime.ZONE)
                                        .toInstant())
                        .setParameter("agreed", Set.of(ClaimStatus.ACCEPTED, ClaimStatus.STARTED))
                        .getResultStream()
                        .map(HalfDay::of)
                        .collect(Collectors.toSet()))
                .orElse(Set.of());
    }

    private ListingPage.Side side(Listing listing, Map<AccountId, String> names, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, PortalTime.ZONE);
        VillageRef village = Optional.ofNullable(listing.village())
                .flatMap(directory::village)
                .orElse(null);
        Optional<UnitRef> unit = listing.side() == BoardSide.DEMAND
                ? directory.unitOf(listing.village(), today)
                : Optional.ofNullable(listing.unit()).flatMap(directory::unit);
        Optional<StudioRef> studio = Optional.ofNullable(listing.studio()).flatMap(studios::studio);
        String name;
        if (listing.side() == BoardSide.DEMAND) {
            name = village == null ? null : village.name();
        } else if (listing.studio() != null) {
            name = studio.map(StudioRef::name).orElse(null);
        } else if (listing.partner() != null) {
            name = directory.partner(listing.partner()).map(PartnerRef::name).orElse(null);
        } else {
            name = names.get(listing.postedBy());
        }
        return new ListingPage.Side(name, village, unit.orElse(null), studio.orElse(null));
    }

    /** The newest first. Strangers see what everybody may; those who claimed, also what became of that. */
    private List<Happened> happened(Listing listing, boolean owner, List<ClaimLines.Row> rows) {
        Set<Long> own = own(rows);
        return entities.createQuery("""
                        select e.claimId, e.happenedAt, e.actor, e.what, e.status, e.note from BoardEntry e
                        where e.listingId = :listing and (:owner = true or e.what in :open or e.claimId in :own)
                        order by e.id desc""", Happened.class)
                .setParameter("listing", listing.getId())
                .setParameter("owner", owner)
                .setParameter("open", OPEN_STEPS)
                .setParameter("own", own)
                .setMaxResults(MOST_EVENTS)
                .getResultList();
    }

    private static Set<Long> own(List<ClaimLines.Row> rows) {
        return rows.stream()
                .filter(ClaimLines.Row::own)
                .map(row -> row.claim().getId())
                .collect(Collectors.toSet());
    }

    private ListingPage.Event event(
            Happened event, Map<AccountId, String> names, boolean knows, boolean owner, List<ClaimLines.Row> rows) {
        AccountId actor = event.actor() == null ? null : new AccountId(event.actor());
        String name = actor == null ? null : names.get(actor);
        boolean told = owner || event.claim() == null || own(rows).contains(event.claim());
        boolean named = name == null || knows || access.signedInAs(actor);
        // Who let it on the board speaks for the village or the unit; half a name says nothing to a stranger.
        String half = event.claim() == null ? null : Masking.name(name);
        return new ListingPage.Event(
                event.at(), event.what(), event.status(), named ? name : half, told ? event.note() : null);
    }

    private ListingPage.Asked asked(Question question, Map<AccountId, String> names, boolean owner) {
        boolean own = access.signedInAs(question.askedBy());
        String name = names.get(question.askedBy());
        return new ListingPage.Asked(
                question.id(),
                question.text(),
                owner || own ? name : Masking.name(name),
                question.getCreatedAt(),
                question.answer(),
                question.answeredAt(),
                own);
    }

    private static Set<AccountId> people(
            Listing listing, List<ClaimLines.Row> rows, List<Happened> happened, List<Question> asked) {
        Set<AccountId> people = new HashSet<>(ClaimLines.people(rows));
        Stream.of(
                        happened.stream()
                                .map(Happened::actor)
                                .filter(Objects::nonNull)
                                .map(AccountId::new),
                        asked.stream().map(Question::askedBy),
                        Stream.ofNullable(listing.volunteer() == null ? null : listing.postedBy()))
                .flatMap(one -> one)
                .forEach(people::add);
        return people;
    }
}
