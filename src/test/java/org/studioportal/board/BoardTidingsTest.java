package org.studioportal.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.studioportal.directory.Contact;
import org.studioportal.directory.PartnerData;
import org.studioportal.directory.PartnerId;
import org.studioportal.directory.PartnerKind;
import org.studioportal.directory.Partners;
import org.studioportal.directory.VolunteerFixture.Helper;
import org.studioportal.security.AccountFixture;
import org.studioportal.security.AccountId;
import org.studioportal.security.Accounts;
import org.studioportal.security.Actor;
import org.studioportal.security.Grant;
import org.studioportal.security.Role;
import org.studioportal.security.SignedIn;
import org.studioportal.security.SystemWork;
import org.studioportal.shared.ServiceCategory;
import org.studioportal.testing.PortalTest;
import org.studioportal.testing.Statements;
import org.studioportal.testing.TestClock;
import org.studioportal.testing.TownFixture;
import org.studioportal.testing.TownFixture.Town;

@PortalTest
class BoardTidingsTest {
    /** A Friday morning. */
    private static final Instant NOW = Instant.parse("2026-11-27T01:00:00Z");

    private static final Duration TICK = Duration.ofSeconds(1);

    @Autowired
    private BoardTidings tidings;

    @Autowired
    private BoardAccess access;

    @Autowired
    private ListingRepository listings;

    @Autowired
    private ClaimRepository claimRepository;

    @Autowired
    private Claims claims;

    @Autowired
    private ClaimSteps steps;

    @Autowired
    private Listings ended;

    @Autowired
    private Postings postings;

    @Autowired
    private Vetting vetting;

    @Autowired
    private Partners partners;

    @Autowired
    private Accounts accounts;

    @Autowired
    private AccountFixture accountFixture;

    @Autowired
    private BoardFixture board;

    @Autowired
    private TownFixture towns;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    private Town town;
    private Town other;
    private Actor city;
    private Helper neighbour;
    private Helper stranger;

    @BeforeEach
    void twoTowns() {
        clock.set(NOW);
        town = towns.town(1);
        other = towns.town(2);
        city = towns.cityAdmin();
        neighbour = town.team().get(1);
        stranger = other.team().get(1);
    }

    @Test
    void aNeedIsItsPostersAndItsVillagesClerks() {
        ListingId request = board.open(town, 1);
        ListingId post = board.post(town, "周六 09:00-11:00", 1, posting -> posting);

        assertThat(parties(request))
                .isEqualTo(Map.of(id(town.villager()), Set.of(Party.POSTER), id(town.clerk()), Set.of(Party.KEEPER)));
        assertThat(parties(post)).isEqualTo(Map.of(id(town.clerk()), Set.of(Party.POSTER, Party.KEEPER)));
        mirrored(request);
        mirrored(post);
    }

    @Test
    void anOfferIsItsStudiosOrItsUnitsOrTheCitys() {
        ListingId studios = board.offer(town, "法律咨询");
        ListingId volunteers = volunteersOffer();
        ListingId partners = partnersOffer();

        assertThat(parties(studios))
                .isEqualTo(Map.of(
                        town.lead().account(), Set.of(Party.KEEPER), id(town.unitAdmin()), Set.of(Party.KEEPER)));
        assertThat(parties(volunteers))
                .isEqualTo(
                        Map.of(neighbour.account(), Set.of(Party.POSTER), id(town.unitAdmin()), Set.of(Party.KEEPER)));
        assertThat(parties(partners)).isEqualTo(Map.of(id(city), Set.of(Party.POSTER, Party.KEEPER)));
        mirrored(studios);
        mirrored(volunteers);
        mirrored(partners);
    }

    @Test
    void whoClaimsANeedHelpsAndItsOwnersReceive() {
        ListingId request = board.open(town, 3);
        ClaimId volunteers = board.claim(request, stranger).id();
        ClaimId studios = claim(request, other.lead().actor(), Claimant.of(other.studio()));
        ClaimId units = claim(request, other.unitAdmin(), Claimant.of(other.unit()));

        assertThat(parties(volunteers))
                .isEqualTo(Map.of(
                        stranger.account(),
                        Set.of(Party.CLAIMANT, Party.HELPER),
                        id(town.villager()),
                        Set.of(Party.POSTER, Party.RECEIVER),
                        id(town.clerk()),
                        Set.of(Party.KEEPER, Party.RECEIVER)));
        mirrored(volunteers);
        mirrored(units);
        // On purpose: the unit's administrator may act for a studio, but is not troubled while it has a lead.
        mirrored(studios, other.unitAdmin());
        assertThat(parties(studios)).containsKey(other.lead().account()).doesNotContainKey(id(other.unitAdmin()));
    }

    @Test
    void aStudioWithoutALeadClaimsByItsUnit() {
        ClaimId studios = claim(board.open(town, 1), other.lead().actor(), Claimant.of(other.studio()));
        transaction.executeWithoutResult(tx -> accounts.revoke(
                other.lead().account(),
                new Grant(Role.STUDIO_LEAD, other.studio().value())));

        assertThat(parties(studios))
                .containsEntry(id(other.unitAdmin()), Set.of(Party.CLAIMANT, Party.HELPER))
                .doesNotContainKey(other.lead().account());
        mirrored(studios);
    }

    @Test
    void whoBooksAnOfferReceivesAndItsOwnersHelp() {
        ListingId offer = board.offer(town, "法律咨询");
        ClaimId villagers =
                board.book(offer, board.hour(1, 10), town.villager()).id();
        ClaimId residents = SignedIn.as(
                        other.clerk(),
                        () -> claims.book(
                                offer,
                                board.hour(1, 12),
                                new Requester("李大爷", "13800000001", null),
                                by(Claimant.residentOf(other.village()))))
                .id();
        ListingId own = volunteersOffer();
        ClaimId ofVolunteer = board.book(own, board.hour(1, 9), town.villager()).id();

        assertThat(parties(villagers))
                .isEqualTo(Map.of(
                        id(town.villager()),
                        Set.of(Party.CLAIMANT, Party.RECEIVER),
                        town.lead().account(),
                        Set.of(Party.KEEPER, Party.HELPER),
                        id(town.unitAdmin()),
                        Set.of(Party.KEEPER, Party.HELPER)));
        assertThat(parties(residents)).containsEntry(id(other.clerk()), Set.of(Party.CLAIMANT, Party.RECEIVER));
        assertThat(parties(ofVolunteer)).containsEntry(neighbour.account(), Set.of(Party.POSTER, Party.HELPER));
        mirrored(villagers);
        mirrored(residents);
        mirrored(ofVolunteer);
    }

    /** On purpose: they may do everything, but hear only of what is their own. */
    @Test
    void theCitysAdministratorIsNoPartyForThatAlone() {
        ListingId request = board.open(town, 1);
        ClaimId claim = board.claim(request, neighbour).id();
        ListingId own = board.handedIn(city, BoardFixture.request(town, BoardFixture.content("修路灯", 1)));

        assertThat(SignedIn.as(city, () -> access.parties(listing(request)))).containsExactly(Party.KEEPER);
        assertThat(parties(request)).doesNotContainKey(id(city));
        assertThat(parties(claim)).doesNotContainKey(id(city));
        assertThat(parties(board.offer(town, "法律咨询"))).doesNotContainKey(id(city));
        assertThat(parties(own)).containsEntry(id(city), Set.of(Party.POSTER));
    }

    @Test
    void whoHasLeftOrMayNotSignInIsNoParty() {
        ListingId request = board.open(town, 1);
        ClaimId claim = board.claim(request, neighbour).id();
        transaction.executeWithoutResult(tx -> {
            accounts.revoke(
                    id(town.villager()), new Grant(Role.VILLAGER, town.village().value()));
            accounts.disable(id(town.clerk()));
        });
        mirrored(request, town.clerk());
        assertThat(parties(request)).isEmpty();
        assertThat(parties(claim)).isEqualTo(Map.of(neighbour.account(), Set.of(Party.CLAIMANT, Party.HELPER)));

        transaction.executeWithoutResult(tx -> accounts.disable(neighbour.account()));
        assertThat(parties(claim)).isEmpty();
    }

    @Test
    void theUnitThatIsPairedWithTheVillageIsFoundForNeedsAndOffers() {
        ListingId request = board.open(town, 1);
        ListingId partners = partnersOffer();
        assertThat(paired(request)).containsExactly(id(town.unitAdmin()));
        assertThat(paired(board.offer(other, "法律咨询"))).containsExactly(id(other.unitAdmin()));
        assertThat(paired(partners)).isEmpty();
    }

    @Test
    void aBriefSaysWhatTheBoardShowsAndNobodysHome() {
        Instant nine = board.hour(2, 9);
        ListingId request = board.open(town, BoardFixture.at(BoardFixture.content("陪诊", 1), nine, Duration.ofHours(2)));
        ClaimId claim = board.claim(request, neighbour).id();
        SignedIn.as(neighbour.actor(), () -> steps.release(claim, false, "出差"));
        int sequence = jdbc.sql("""
                        select c.version + l.version from board_claim c join board_listing l on l.id = c.listing_id
                        where c.id = ?""").params(claim.value()).query(Integer.class).single();

        ListingBrief listing = new ListingBrief(
                request,
                ListingKind.REQUEST,
                BoardSide.DEMAND,
                ListingStatus.OPEN,
                "陪诊",
                ServiceCategory.CARE,
                "村口老榕树旁",
                town.village(),
                null);
        assertThat(inside(() -> tidings.listing(request))).hasValue(listing);
        assertThat(inside(() -> tidings.claim(claim)))
                .hasValue(new ClaimBrief(
                        claim,
                        listing,
                        Claimant.of(neighbour.id()),
                        null,
                        ClaimStatus.RELEASED,
                        nine,
                        nine.plus(Duration.ofHours(2)),
                        sequence,
                        null,
                        "出差"));
        assertThat(inside(() -> tidings.listing(board.offer(town, "法律咨询"))))
                .map(ListingBrief::unit)
                .hasValue(town.unit());
    }

    @Test
    void whatIsNotThereIsNobodys() {
        ListingId listing = new ListingId(999);
        ClaimId claim = new ClaimId(999);
        assertThat(inside(() -> tidings.listing(listing))).isEmpty();
        assertThat(inside(() -> tidings.claim(claim))).isEmpty();
        assertThat(parties(listing)).isEmpty();
        assertThat(parties(claim)).isEmpty();
        assertThat(paired(listing)).isEmpty();
    }

    @Test
    void anAppointmentIsAnAgreedClaimWhoseTimeBegins() {
        Instant nine = board.hour(2, 9);
        ListingId request = board.open(town, BoardFixture.at(BoardFixture.content("陪诊", 2), nine, Duration.ofHours(2)));
        ClaimId agreed = board.claim(request, neighbour).id();
        board.claim(request, stranger);
        board.claim(board.open(town, 1), town.team().getLast());

        only(tidings::appointments, nine, agreed);
    }

    @Test
    void whatWaitsForAnAnswerWaitsSinceItWasAsked() {
        ListingId request = board.open(town, 2);
        ListingId submitted = board.submitted(town, BoardFixture.content("修水龙头", 1));
        ClaimId asked = board.claim(request, stranger).id();
        board.claim(request, neighbour);

        only(tidings::unanswered, NOW, asked);
        only(tidings::unvetted, NOW, submitted);
    }

    @Test
    void aReportIsDueWhenTheServiceHasBegunAndItsTimeIsOver() {
        Instant nine = board.hour(2, 9);
        Instant eleven = board.hour(2, 11);
        ListingId timed = board.open(town, BoardFixture.at(BoardFixture.content("陪诊", 2), nine, Duration.ofHours(2)));
        ClaimId during = board.claim(timed, neighbour).id();
        ClaimId late = board.claim(timed, town.lead()).id();
        ClaimId untimed =
                board.claim(board.open(town, 1), town.team().getLast()).id();
        clock.set(nine);
        SignedIn.as(neighbour.actor(), () -> steps.start(during));
        SignedIn.as(town.team().getLast().actor(), () -> steps.start(untimed));
        only(tidings::unreported, nine, untimed);

        clock.set(eleven.plus(TICK.multipliedBy(10)));
        SignedIn.as(town.lead().actor(), () -> steps.start(late));
        only(tidings::unreported, eleven, during);
        only(tidings::unreported, clock.instant(), late);
        SignedIn.as(neighbour.actor(), () -> steps.report(during, new ServiceReport("陪老人看了病。", 8, List.of())));
        assertThat(inside(() -> tidings.unreported(eleven.minus(TICK), eleven))).isEmpty();
    }

    @Test
    void invitationsAndAgreedClaimsWithoutATimeLapse() {
        ListingId timed = board.open(
                town, BoardFixture.at(BoardFixture.content("陪诊", 2), board.hour(20, 9), Duration.ofHours(2)));
        ListingId untimed = board.open(town, 2);
        ClaimId invited = SignedIn.as(town.clerk(), () -> claims.invite(timed, null, Claimant.of(stranger.id()), null))
                .id();
        ClaimId agreed = board.claim(untimed, neighbour).id();
        ClaimId appointment = board.claim(timed, town.team().getLast()).id();
        board.claim(untimed, other.lead());

        only(tidings::lapsing, NOW.plus(Duration.ofDays(3)), invited);
        only(tidings::lapsing, NOW.plus(Duration.ofDays(14)), agreed);
        assertThat(inside(() -> tidings.lapsing(NOW, NOW.plus(Duration.ofDays(60)))))
                .doesNotContain(appointment);
    }

    @Test
    void aNeedEndsWithItsTimeOrItsLastDay() {
        ListingId timed =
                board.open(town, BoardFixture.at(BoardFixture.content("陪诊", 1), board.hour(2, 9), Duration.ofHours(2)));
        ListingId untimed = board.open(town, 1);
        ListingId withdrawn = board.open(town, 1);
        SignedIn.as(town.clerk(), () -> ended.withdraw(withdrawn, "不需要了"));
        board.submitted(town, BoardFixture.content("修水龙头", 1));
        board.post(town, "周六 09:00-11:00", 1, posting -> posting);

        only(tidings::expiring, board.hour(2, 11), timed);
        only(tidings::expiring, board.hour(31, 0), untimed);
        assertThat(inside(() -> tidings.expiring(NOW, NOW.plus(Duration.ofDays(400)))))
                .containsExactly(timed, untimed);
    }

    /** It is all that the window holds which ends there; the windows before and after hold nothing. One statement. */
    private <T> void only(BiFunction<Instant, Instant, List<T>> agenda, Instant at, T expected) {
        transaction.executeWithoutResult(tx -> {
            assertThat(agenda.apply(at.minus(TICK), at)).containsExactly(expected);
            assertThat(agenda.apply(at.minus(TICK.multipliedBy(2)), at.minus(TICK)))
                    .isEmpty();
            assertThat(agenda.apply(at, at.plus(TICK))).isEmpty();
            assertThat(Statements.of(() -> agenda.apply(at.minus(TICK), at))).hasSize(1);
        });
    }

    /** Everybody in both towns is told of the listing what they are to it when they sign in; but for those. */
    private void mirrored(ListingId id, Actor... otherwise) {
        transaction.executeWithoutResult(tx -> {
            Map<AccountId, Set<Party>> told = tidings.parties(id);
            Listing listing = listing(id);
            people(otherwise)
                    .forEach(person -> assertThat(told.getOrDefault(id(person), Set.of()))
                            .as(person.username())
                            .isEqualTo(SignedIn.as(person, () -> access.parties(listing))));
        });
    }

    private void mirrored(ClaimId id, Actor... otherwise) {
        transaction.executeWithoutResult(tx -> {
            Map<AccountId, Set<Party>> told = tidings.parties(id);
            Claim claim = claimRepository.findById(id.value()).orElseThrow();
            Listing listing = listing(claim.listing());
            people(otherwise)
                    .forEach(person -> assertThat(told.getOrDefault(id(person), EnumSet.noneOf(Party.class)))
                            .as(person.username())
                            .isEqualTo(SignedIn.as(person, () -> access.parties(listing, claim))));
        });
    }

    /** With what they may by now. */
    private List<Actor> people(Actor... without) {
        return Stream.of(town, other)
                .flatMap(place -> Stream.concat(
                        Stream.of(place.villager(), place.clerk(), place.unitAdmin()),
                        place.team().stream().map(Helper::actor)))
                .filter(person -> !List.of(without).contains(person))
                .map(person -> accountFixture.actor(id(person)))
                .toList();
    }

    private Map<AccountId, Set<Party>> parties(ListingId id) {
        return inside(() -> tidings.parties(id));
    }

    private Map<AccountId, Set<Party>> parties(ClaimId id) {
        return inside(() -> tidings.parties(id));
    }

    private Set<AccountId> paired(ListingId id) {
        return inside(() -> tidings.pairedUnitAdmins(id));
    }

    private <T> T inside(Supplier<T> work) {
        return transaction.execute(tx -> work.get());
    }

    private Listing listing(ListingId id) {
        return listings.findById(id.value()).orElseThrow();
    }

    private ListingId volunteersOffer() {
        ListingId offer = board.handedIn(neighbour.actor(), Written.offer("量血压"));
        SignedIn.as(town.unitAdmin(), () -> {
            var typed = postings.read(offer);
            vetting.open(offer, typed.version(), typed.data());
        });
        return offer;
    }

    private ListingId partnersOffer() {
        PartnerId partner = SystemWork.call(
                () -> partners.register(new PartnerData("蓝天社工", PartnerKind.SOCIAL_WORK, Contact.NONE, null)));
        Posting offer = Written.offer("免费体检");
        return board.handedIn(
                city, new Posting(offer.kind(), null, partner, offer.content(), offer.requester(), offer.atOnce()));
    }

    private ClaimId claim(ListingId listing, Actor who, Claimant whom) {
        return SignedIn.as(who, () -> claims.claim(listing, null, by(whom))).id();
    }

    private static ClaimCommand by(Claimant whom) {
        return new ClaimCommand(whom, null, UUID.randomUUID());
    }

    private static AccountId id(Actor person) {
        return new AccountId(person.accountId());
    }
}
