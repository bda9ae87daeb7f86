package org.studioportal.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.AuthenticationException;
import org.studioportal.directory.SpecialtyData;
import org.studioportal.directory.SpecialtyVocabulary;
import org.studioportal.directory.UnitId;
import org.studioportal.directory.VolunteerFixture;
import org.studioportal.directory.VolunteerFixture.Helper;
import org.studioportal.directory.VolunteerLevel;
import org.studioportal.security.Actor;
import org.studioportal.security.SignedIn;
import org.studioportal.security.SystemWork;
import org.studioportal.shared.ServiceCategory;
import org.studioportal.shared.ServiceMode;
import org.studioportal.shared.hours.WeeklyHours;
import org.studioportal.testing.PortalTest;
import org.studioportal.testing.Statements;
import org.studioportal.testing.TestClock;
import org.studioportal.testing.TownFixture;
import org.studioportal.testing.TownFixture.Town;

@PortalTest
class MatchingTest {
    /** A Friday, noon in Shanghai. */
    private static final Instant NOW = Instant.parse("2026-11-27T04:00:00Z");
    /** The Tuesday after, two in the afternoon. */
    private static final Instant TUESDAY = Instant.parse("2026-12-01T06:00:00Z");

    @Autowired
    private Matching matching;

    @Autowired
    private Postings postings;

    @Autowired
    private Claims claims;

    @Autowired
    private ClaimSteps steps;

    @Autowired
    private TownFixture towns;

    @Autowired
    private VolunteerFixture volunteers;

    @Autowired
    private SpecialtyVocabulary vocabulary;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    private Town town;
    private UnitId other;

    @BeforeEach
    void aTown() {
        clock.set(NOW);
        town = towns.town();
        other = volunteers.unit("U9", "市文旅局");
    }

    @AfterEach
    void nobody() {
        SignedIn.nobody();
    }

    @Test
    void whoCoversItOrIsOfThePairedUnitIsFoundAndTheBestFitComesFirst() {
        Helper talks = volunteers.helper(other, "P1", VolunteerLevel.BASIC, ServiceCategory.LEGAL);
        Helper near = volunteers.helper(town.unit(), "P2", VolunteerLevel.BASIC, ServiceCategory.LEGAL);
        volunteers.helper(other, "P3", VolunteerLevel.BASIC, ServiceCategory.CULTURE);
        ListingId need = request();

        List<Candidate> found = asClerk(need, 20);
        // Both fit as well; which of them comes first changes from need to need.
        List<Claimant> best = List.of(Claimant.of(near.id()), Claimant.of(town.studio()));
        assertThat(found.subList(0, 2)).extracting(Candidate::who).containsExactlyInAnyOrderElementsOf(best);
        assertThat(found)
                .extracting(Candidate::name)
                .contains("志愿者P1", "明灯工作室1", "市司法局1", "志愿者M11")
                .doesNotContain("志愿者P3");
        Candidate nearest = found.stream()
                .filter(one -> one.who().equals(Claimant.of(near.id())))
                .findFirst()
                .orElseThrow();
        assertThat(nearest.unit()).isEqualTo("市司法局1");
        assertThat(nearest.level()).isEqualTo(VolunteerLevel.BASIC);
        assertThat(nearest.reasons())
                .extracting(Reason::key)
                .contains("matching.reason.category", "matching.reason.paired", "matching.reason.rested");
        assertThat(found).extracting(Candidate::who).contains(paired());
        assertThat(found).extracting(Candidate::points).isSortedAccordingTo((one, next) -> next - one);
        assertThat(asClerk(need, 1))
                .hasSize(2)
                .extracting(Candidate::who)
                .contains(paired())
                .containsAnyElementsOf(best);
        assertThat(found).extracting(Candidate::who).contains(Claimant.of(talks.id()));
    }

    @Test
    void whoHasClaimedHasRetiredHasNoAccountOrCannotDoItIsLeftOut() {
        ListingId need = request(said -> content(said, ServiceCategory.LEGAL, VolunteerLevel.SKILLED, null, null));
        Helper skilled = volunteers.helper(other, "P1", VolunteerLevel.SKILLED, ServiceCategory.LEGAL);
        volunteers.helper(other, "P2", VolunteerLevel.BASIC, ServiceCategory.LEGAL);
        Helper claimed = volunteers.helper(other, "P3", VolunteerLevel.SKILLED, ServiceCategory.LEGAL);
        Helper retired = volunteers.helper(other, "P4", VolunteerLevel.SKILLED, ServiceCategory.LEGAL);
        Helper released = volunteers.helper(other, "P5", VolunteerLevel.SKILLED, ServiceCategory.LEGAL);
        volunteers.volunteer("P6", "没有账号", town.unit());
        claim(claimed, need);
        ClaimId left = claim(released, need);
        SignedIn.as(released.actor(), () -> steps.release(left, false, "有事"));
        retire(retired);

        assertThat(asClerk(need, 20))
                .extracting(Candidate::who)
                .contains(Claimant.of(skilled.id()))
                .allMatch(who -> who.kind() != ClaimantKind.VOLUNTEER
                        || who.id() == skilled.id().value()
                        || town.team().stream().anyMatch(one -> one.id().value() == who.id()));
    }

    @Test
    void whoIsInvitedStaysMarkedAndDoesNotCountAndWhoRefusedIsNotAskedAgain() {
        Helper asked = volunteers.helper(other, "P1", VolunteerLevel.BASIC, ServiceCategory.LEGAL);
        Helper refused = volunteers.helper(other, "P2", VolunteerLevel.BASIC, ServiceCategory.LEGAL);
        ListingId need = request();
        SignedIn.as(town.clerk(), () -> claims.invite(need, null, Claimant.of(asked.id()), null));
        ClaimId no = SignedIn.as(town.clerk(), () -> claims.invite(need, null, Claimant.of(refused.id()), null))
                .id();
        SignedIn.as(refused.actor(), () -> steps.refuse(no, null));

        assertThat(asClerk(need, 20))
                .filteredOn(Candidate::invited)
                .extracting(Candidate::who, Candidate::load)
                .containsExactly(tuple(Claimant.of(asked.id()), 1));
        assertThat(asClerk(need, 20)).extracting(Candidate::who).doesNotContain(Claimant.of(refused.id()));
        assertThat(asClerk(need, 1)).hasSize(3);
    }

    @Test
    void aSynonymOfTheVocabularyIsTheSameSpecialty() {
        SystemWork.run(() -> {
            var field = vocabulary.register(new SpecialtyData("法律服务", null, List.of()));
            vocabulary.register(new SpecialtyData("法律援助", field, List.of("法援")));
        });
        Helper plain = volunteers.helper(other, "P1", VolunteerLevel.BASIC, ServiceCategory.LEGAL);
        Helper expert = volunteers.helper(other, "P2", VolunteerLevel.BASIC, ServiceCategory.LEGAL);
        jdbc.sql("update volunteer set specialties = '法援' where id = ?")
                .param(expert.id().value())
                .update();
        ListingId need = request(said -> new ListingContent(
                said.title(),
                said.description(),
                said.category(),
                said.urgency(),
                said.mode(),
                null,
                1,
                null,
                List.of("法律援助"),
                List.of(),
                WeeklyHours.NONE,
                null,
                null,
                null,
                null,
                null));

        List<Candidate> found = asClerk(need, 20);
        assertThat(place(found, expert)).isLessThan(place(found, plain));
        assertThat(found.get(place(found, expert)).reasons()).contains(Reason.of("matching.reason.specialty", "法律援助"));
    }

    @Test
    void withEqualFitWhoHasServedLessComesFirst() {
        Helper often = volunteers.helper(other, "P1", VolunteerLevel.BASIC, ServiceCategory.LEGAL);
        Helper never = volunteers.helper(other, "P2", VolunteerLevel.BASIC, ServiceCategory.LEGAL);
        clock.set(NOW.minus(Duration.ofDays(60)));
        for (int i = 0; i < 2; i++) {
            serve(often, request());
        }
        clock.set(NOW);
        for (int i = 0; i < 5; i++) {
            List<Candidate> found = asClerk(request(), 20);
            assertThat(place(found, never)).isLessThan(place(found, often));
        }
    }

    @Test
    void overManyListingsOfEqualKindEverybodyComesFirstAtTimes() {
        List<Helper> equal = volunteers.helpers(other, "P", 6, ServiceCategory.HEALTH);
        Map<Claimant, Integer> firsts = new HashMap<>();
        for (int i = 0; i < 60; i++) {
            ListingId need = request(said -> content(said, ServiceCategory.HEALTH, null, null, null));
            List<Candidate> found = asClerk(need, 20);
            Claimant first = found.stream()
                    .map(Candidate::who)
                    .filter(who ->
                            equal.stream().anyMatch(one -> Claimant.of(one.id()).equals(who)))
                    .findFirst()
                    .orElseThrow();
            firsts.merge(first, 1, Integer::sum);
            assertThat(asClerk(need, 20)).isEqualTo(found);
        }
        assertThat(firsts).hasSize(6);
        assertThat(firsts.values()).allMatch(times -> times <= 25);
    }

    @Test
    void whoHasSomethingElseAtThatTimeComesLater() {
        Helper busy = volunteers.helper(other, "P1", VolunteerLevel.BASIC, ServiceCategory.LEGAL);
        Helper free = volunteers.helper(other, "P2", VolunteerLevel.BASIC, ServiceCategory.LEGAL);
        claim(busy, at(TUESDAY));
        ListingId need = at(TUESDAY.plus(Duration.ofHours(1)));

        List<Candidate> found = asClerk(need, 20);
        assertThat(place(found, free)).isLessThan(place(found, busy));
        assertThat(found.get(place(found, busy)).reasons()).contains(Reason.against("matching.reason.clash"));
        assertThat(SignedIn.as(busy.actor(), () -> matching.forMe(20)))
                .extracting(Fit::listing)
                .contains(need);
        Fit fit = SignedIn.as(busy.actor(), () -> matching.fit(need)).orElseThrow();
        assertThat(fit.reasons()).contains(Reason.against("matching.reason.clash"));
        assertThat(SignedIn.as(busy.actor(), () -> matching.forMe(20)))
                .filteredOn(one -> one.listing().equals(need))
                .containsExactly(fit);
    }

    @Test
    void whatFitsMeIsOpenNotMineNotClaimedAndNotBeyondMe() {
        Helper me = volunteers.helper(other, "P1", VolunteerLevel.BASIC, ServiceCategory.LEGAL);
        ListingId fits = request();
        ListingId claimed = request();
        ListingId tooHard =
                request(said -> content(said, ServiceCategory.LEGAL, VolunteerLevel.PROFESSIONAL, null, null));
        ListingId otherKind = request(said -> content(said, ServiceCategory.HEALTH, null, null, null));
        ListingId invited = request();
        claim(me, claimed);
        SignedIn.as(town.clerk(), () -> claims.invite(invited, null, Claimant.of(me.id()), null));
        ListingId mine = request();
        jdbc.sql("update board_listing set posted_by = ? where id = ?")
                .params(me.account().value(), mine.value())
                .update();
        ListingId over = request();
        jdbc.sql("update board_listing set status = 'WITHDRAWN' where id = ?")
                .param(over.value())
                .update();

        List<Fit> found = SignedIn.as(me.actor(), () -> matching.forMe(20));
        assertThat(found).extracting(Fit::listing).containsExactly(fits);
        Fit fit = found.getFirst();
        assertThat(fit.title()).isEqualTo("想问问房子的事");
        assertThat(fit.village()).isEqualTo("杨柳村1");
        assertThat(fit.free()).isEqualTo(1);
        assertThat(fit.who()).isEqualTo(Claimant.of(me.id()));
        SignedIn.as(me.actor());
        assertThat(List.of(claimed, invited, mine, over))
                .allSatisfy(id -> assertThat(matching.fit(id)).isEmpty());
        assertThat(matching.fit(tooHard).orElseThrow().reasons()).contains(Reason.against("matching.reason.level"));
        assertThat(matching.fit(otherKind)).isPresent();
    }

    @Test
    void theOwnVillageComesFirstWhateverItIsAbout() {
        Helper near = town.team().get(1);
        Town far = towns.town(2);
        ListingId farLegal = SignedIn.as(
                far.clerk(), () -> post(Posting.request(far.village()).with(CONTENT)));
        ListingId nearHealth = request(said -> content(said, ServiceCategory.HEALTH, null, null, null));

        assertThat(SignedIn.as(near.actor(), () -> matching.forMe(5)))
                .extracting(Fit::listing)
                .containsExactly(nearHealth)
                .doesNotContain(farLegal);
    }

    @Test
    void aLeadAlsoSeesWhatFitsTheStudio() {
        Helper lead = town.lead();
        Town far = towns.town(2);
        ListingId farLegal = SignedIn.as(
                far.clerk(), () -> post(Posting.request(far.village()).with(CONTENT)));
        SignedIn.as(
                far.clerk(),
                () -> claims.invite(farLegal, null, Claimant.of(town.lead().id()), null));

        assertThat(SignedIn.as(lead.actor(), () -> matching.forMe(5)))
                .extracting(Fit::who, Fit::name, Fit::listing)
                .containsExactly(tuple(Claimant.of(town.studio()), "明灯工作室1", farLegal));
    }

    @Test
    void onlyThoseWhoseNeedItIsMayAskWhoCouldHelp() {
        ListingId need = request();
        for (Actor stranger : List.of(town.team().getFirst().actor(), town.unitAdmin())) {
            SignedIn.as(stranger);
            assertThatExceptionOfType(BoardRefused.Unknown.class).isThrownBy(() -> matching.candidates(need, 5));
            assertThatExceptionOfType(BoardRefused.Unknown.class).isThrownBy(() -> matching.times(need));
        }
        SignedIn.as(town.villager());
        assertThat(matching.forMe(5)).isEmpty();
        assertThat(matching.fit(need)).isEmpty();
        SignedIn.nobody();
        assertThatExceptionOfType(AuthenticationException.class).isThrownBy(() -> matching.forMe(5));
    }

    @Test
    void nobodyIsFoundForWhatCannotBeClaimed() {
        ListingId need = request();
        jdbc.sql("update board_listing set status = 'WITHDRAWN'").update();
        assertThat(asClerk(need, 5)).isEmpty();
        assertThat(SignedIn.as(town.clerk(), () -> matching.times(need))).isEmpty();
    }

    @Test
    void thePlacesOfEachShiftAreTold() {
        Posting post = new Posting(
                ListingKind.POST,
                town.village(),
                null,
                new ListingContent(
                        "护学岗",
                        "放学时在路口",
                        ServiceCategory.SCHOOLING,
                        Urgency.HOPE,
                        ServiceMode.ON_SITE,
                        null,
                        2,
                        null,
                        List.of(),
                        List.of(),
                        WeeklyHours.parse("周二 16:00-17:00"),
                        null,
                        null,
                        LocalDate.of(2026, 12, 1),
                        LocalDate.of(2026, 12, 8),
                        null),
                null,
                false);
        ListingId id = SignedIn.as(town.clerk(), () -> post(post));
        assertThat(SignedIn.as(town.clerk(), () -> matching.times(id)))
                .extracting(OpenTime::startsAt, OpenTime::free)
                .containsExactly(
                        tuple(Instant.parse("2026-12-01T08:00:00Z"), 2),
                        tuple(Instant.parse("2026-12-08T08:00:00Z"), 2));
    }

    /** However many there are: nobody is asked for one by one. */
    @Test
    void theStatementsDoNotGrowWithThePeople() {
        volunteers.helpers(other, "P", 30, ServiceCategory.LEGAL).forEach(one -> claim(one, request()));
        ListingId need = request();
        SignedIn.as(town.clerk());
        matching.candidates(need, 10);
        assertThat(Statements.of(() -> matching.candidates(need, 10))).hasSize(3);
        SignedIn.as(town.lead().actor());
        matching.forMe(10);
        assertThat(Statements.of(() -> matching.forMe(10))).hasSize(4);
        assertThat(Statements.of(() -> matching.fit(need))).hasSize(3);
    }

    private static final ListingContent CONTENT = new ListingContent(
            "想问问房子的事",
            "邻居占了一点宅基地",
            ServiceCategory.LEGAL,
            Urgency.WORRY,
            ServiceMode.HOME_VISIT,
            null,
            1,
            null,
            List.of(),
            List.of(),
            WeeklyHours.NONE,
            null,
            null,
            null,
            null,
            null);

    private static ListingContent content(
            ListingContent said, ServiceCategory category, VolunteerLevel level, Instant startsAt, Instant endsAt) {
        return new ListingContent(
                said.title(),
                said.description(),
                category,
                said.urgency(),
                said.mode(),
                said.place(),
                said.people(),
                level,
                said.specialties(),
                said.photos(),
                said.weekly(),
                startsAt,
                endsAt,
                null,
                null,
                null);
    }

    private ListingId at(Instant startsAt) {
        return request(
                said -> content(said, ServiceCategory.LEGAL, null, startsAt, startsAt.plus(Duration.ofHours(2))));
    }

    private ListingId request() {
        return request(said -> said);
    }

    private ListingId request(UnaryOperator<ListingContent> change) {
        return SignedIn.as(
                town.clerk(), () -> post(Posting.request(town.village()).with(change.apply(CONTENT))));
    }

    private ListingId post(Posting typed) {
        Posting named = new Posting(
                typed.kind(), typed.village(), null, typed.content(), new Requester("王大娘", null, null), false);
        var draft = postings.begin(named);
        postings.submit(draft.id(), draft.version(), named);
        return draft.id();
    }

    private List<Candidate> asClerk(ListingId need, int limit) {
        return SignedIn.as(town.clerk(), () -> matching.candidates(need, limit));
    }

    private ClaimId claim(Helper helper, ListingId need) {
        return SignedIn.as(
                helper.actor(),
                () -> claims.claim(need, null, new ClaimCommand(Claimant.of(helper.id()), null, UUID.randomUUID()))
                        .id());
    }

    private void serve(Helper helper, ListingId need) {
        ClaimId claim = claim(helper, need);
        SignedIn.as(town.clerk(), () -> steps.accept(claim));
        SignedIn.as(helper.actor(), () -> {
            steps.start(claim);
            steps.report(claim, new ServiceReport("讲清楚了", 4, List.of()));
        });
        SignedIn.as(town.clerk(), () -> steps.confirm(claim, 4, null));
    }

    private void retire(Helper helper) {
        jdbc.sql("update volunteer set retired_on = '2026-01-01' where id = ?")
                .param(helper.id().value())
                .update();
    }

    private Claimant paired() {
        return Claimant.of(town.unit());
    }

    private static int place(List<Candidate> found, Helper helper) {
        return found.stream().map(Candidate::who).toList().indexOf(Claimant.of(helper.id()));
    }
}
