package org.studioportal.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.studioportal.board.ListingPage.Hindrance;
import org.studioportal.directory.VolunteerFixture;
import org.studioportal.directory.VolunteerFixture.Helper;
import org.studioportal.directory.VolunteerLevel;
import org.studioportal.security.AccountFixture;
import org.studioportal.security.Actor;
import org.studioportal.security.Grant;
import org.studioportal.security.Role;
import org.studioportal.security.SignedIn;
import org.studioportal.shared.hours.WeeklyHours;
import org.studioportal.testing.PortalTest;
import org.studioportal.testing.Statements;
import org.studioportal.testing.TownFixture;
import org.studioportal.testing.TownFixture.Town;

@PortalTest
class ListingPagesTest {
    private static final int MOST_STATEMENTS = 8;

    @Autowired
    private ListingPages pages;

    @Autowired
    private Questions questions;

    @Autowired
    private Claims claims;

    @Autowired
    private ClaimSteps steps;

    @Autowired
    private Listings listings;

    @Autowired
    private Postings postings;

    @Autowired
    private Vetting vetting;

    @Autowired
    private BoardFixture board;

    @Autowired
    private TownFixture towns;

    @Autowired
    private VolunteerFixture volunteers;

    @Autowired
    private AccountFixture accounts;

    @Autowired
    private JdbcClient jdbc;

    private Town town;
    private Helper helper;
    private Helper second;

    @BeforeEach
    void twoTowns() {
        town = towns.town(1);
        helper = towns.town(2).team().get(1);
        second = towns.town(3).team().get(1);
    }

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    @Test
    void strangersReadWhatIsNeededButNotWhoNeedsIt() {
        ListingId request = board.open(town, 2);
        board.claim(request, helper);

        ListingPage page = page(null, request);
        assertThat(page.content().title()).isEqualTo("帮忙打扫屋子");
        assertThat(page.side().name()).isEqualTo("杨柳村1");
        assertThat(page.requester()).isEqualTo("王**");
        assertThat(page.contact()).isFalse();
        assertThat(page.claims()).isEmpty();
        assertThat(page.owner()).isFalse();
        assertThat(page.actions()).isEmpty();
        assertThat(page.hindrance()).isEqualTo(Hindrance.STRANGER);
        assertThat(page.timeline()).extracting(ListingPage.Event::what).containsExactly("listing.OPEN_IT");
        assertThat(page.timeline().getFirst().who()).isNull();
    }

    @Test
    void theOwnersSideReadsEverything() {
        ListingId request = board.open(town, 2);
        board.claim(request, helper);

        for (Actor owner : List.of(town.villager(), town.clerk())) {
            ListingPage page = page(owner, request);
            assertThat(page.requester()).isEqualTo("王大妈");
            assertThat(page.contact()).isTrue();
            assertThat(page.owner()).isTrue();
            assertThat(page.actions()).contains(ListingAction.WITHDRAW).doesNotContain(ListingAction.ENOUGH);
            ClaimLine line = page.claims().getFirst();
            assertThat(line.claimantName()).isEqualTo("志愿者M22");
            assertThat(line.actions()).containsExactlyInAnyOrder(ClaimAction.ACCEPT, ClaimAction.DECLINE);
            assertThat(page.own()).isEmpty();
            assertThat(page.timeline())
                    .extracting(ListingPage.Event::what)
                    .containsExactly("claim.MADE", "listing.OPEN_IT", "listing.SUBMIT");
            assertThat(page.timeline().getFirst().who()).isEqualTo("志愿者M22");
        }
    }

    @Test
    void whoeverClaimedLearnsTheNameWhenTheyAreAcceptedAndNothingOfOthers() {
        ListingId request = board.open(town, 2);
        ClaimId claim = board.claim(request, helper).id();
        board.claim(request, second);
        assertThat(page(helper.actor(), request).requester()).isEqualTo("王**");
        assertThat(page(helper.actor(), request).contact()).isFalse();
        assertThat(page(helper.actor(), request).hindrance()).isEqualTo(Hindrance.CLAIMED);

        SignedIn.as(town.clerk(), () -> steps.accept(claim));
        ListingPage page = page(helper.actor(), request);
        assertThat(page.requester()).isEqualTo("王大妈");
        assertThat(page.contact()).isTrue();
        assertThat(page.claims()).extracting(ClaimLine::id).containsExactly(claim);
        assertThat(page.own()).containsExactly(claim);
        assertThat(page.claims().getFirst().actions())
                .containsExactlyInAnyOrder(ClaimAction.START, ClaimAction.RELEASE);
        assertThat(page.timeline())
                .extracting(ListingPage.Event::what)
                .containsExactly("claim.ACCEPT", "claim.MADE", "listing.OPEN_IT");
        assertThat(page.timeline().getFirst().who()).isEqualTo("联络员1");
    }

    @Test
    void thePhoneIsForThoseWhoAreToHelpAndForTheOwnersSideAndItIsWrittenDownWhoLooked() {
        ListingId request = board.open(town, 1);
        ClaimId claim = board.claim(request, helper).id();
        refused(helper.actor(), request);
        refused(second.actor(), request);

        SignedIn.as(town.clerk(), () -> steps.accept(claim));
        assertThat(SignedIn.as(helper.actor(), () -> pages.reveal(request)))
                .isEqualTo(new ListingContact("王大妈", "13800000000", "杨柳村三组 5 号"));
        assertThat(SignedIn.as(town.villager(), () -> pages.reveal(request)).phone())
                .isEqualTo("13800000000");
        refused(second.actor(), request);
        assertThat(looked())
                .containsExactly(helper.actor().username(), town.villager().username());

        board.serve(claim, helper.actor());
        SignedIn.as(town.villager(), () -> steps.confirm(claim, 5, null));
        refused(helper.actor(), request);
    }

    @Test
    void whatIsNotYetOnTheBoardIsForItsOwnSide() {
        ListingId draft = SignedIn.as(
                town.villager(),
                () -> postings.begin(BoardFixture.request(town, BoardFixture.content("帮忙", 1)))
                        .id());
        assertThat(seenBy(town.villager(), draft)).isTrue();
        assertThat(seenBy(town.clerk(), draft)).isFalse();
        assertThat(seenBy(null, draft)).isFalse();

        ListingId submitted = board.submitted(town, BoardFixture.content("帮忙", 1));
        assertThat(seenBy(town.villager(), submitted)).isTrue();
        assertThat(seenBy(town.clerk(), submitted)).isTrue();
        assertThat(seenBy(helper.actor(), submitted)).isFalse();
        assertThat(seenBy(null, submitted)).isFalse();
    }

    @Test
    void theStudioLearnsHowToReachWhomItHasAgreedToServeAndNobodyElseDoes() {
        ListingId offer = board.offer(town, "法律咨询");
        ClaimId villager = board.book(offer, board.hour(2, 9), town.villager()).id();
        ClaimId resident = SignedIn.as(
                        town.clerk(),
                        () -> claims.book(
                                offer,
                                board.hour(2, 11),
                                new Requester("李大爷", "13800000001", null),
                                new ClaimCommand(Claimant.residentOf(town.village()), null, UUID.randomUUID())))
                .id();
        SignedIn.as(town.lead().actor(), () -> {
            assertThat(pages.reveal(villager).phone()).isNotBlank();
            assertThat(pages.reveal(resident)).isEqualTo(new ListingContact("李大爷", "13800000001", null));
            steps.decline(resident, false, "律师开庭");
            assertThatExceptionOfType(BoardRefused.NotYours.class).isThrownBy(() -> pages.reveal(resident));
        });
        SignedIn.as(
                helper.actor(),
                () -> assertThatExceptionOfType(BoardRefused.NotYours.class).isThrownBy(() -> pages.reveal(villager)));
        assertThat(jdbc.sql("select count(*) from audit_entry where action = 'board.claim.revealed'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void whatExpiredBeforeAnybodyLookedAtItWasNeverForEverybody() {
        ListingId submitted = board.submitted(town, BoardFixture.content("邻居老王欠钱不还", 1));
        jdbc.sql("update board_listing set status = 'EXPIRED' where id = ?")
                .params(submitted.value())
                .update();
        SignedIn.nobody();
        assertThat(pages.page(submitted)).isEmpty();
        assertThat(SignedIn.as(town.clerk(), () -> pages.page(submitted))).isPresent();
    }

    @Test
    void whoWasDeclinedDoesNotLearnWhoDeclined() {
        ListingId request = board.open(town, 1);
        ClaimId claim = board.claim(request, helper).id();
        SignedIn.as(town.villager(), () -> steps.decline(claim, false, "已有人选"));
        ListingPage page =
                SignedIn.as(helper.actor(), () -> pages.page(request)).orElseThrow();
        assertThat(page.timeline())
                .extracting(ListingPage.Event::who)
                .filteredOn(java.util.Objects::nonNull)
                .doesNotContain(town.villager().displayName());
        assertThat(page.timeline()).extracting(ListingPage.Event::note).contains("已有人选");
    }

    @Test
    void whoClaimedWhatWasWithdrawnReadsWhy() {
        ListingId request = board.open(town, 1);
        board.claim(request, helper);
        SignedIn.as(town.clerk(), () -> listings.withdraw(request, "已经有人帮忙了"));

        assertThat(page(helper.actor(), request).reason()).isEqualTo("已经有人帮忙了");
        assertThat(seenBy(second.actor(), request)).isFalse();
        assertThat(seenBy(null, request)).isFalse();
        assertThat(pages.page(new ListingId(999_999))).isEmpty();
    }

    @Test
    void everybodySeesWhichStudiosAndUnitsHelpButNotWhichVolunteers() {
        ListingId request = board.open(town, 3);
        board.claim(request, town.team().getFirst());
        SignedIn.as(
                town.lead().actor(),
                () -> claims.claim(
                        request, null, new ClaimCommand(Claimant.of(town.studio()), "我们来", UUID.randomUUID())));

        ClaimLine line = page(null, request).claims().getFirst();
        assertThat(page(null, request).claims()).hasSize(1);
        assertThat(line.claimantName()).isEqualTo("明灯工作室1");
        assertThat(line.message()).isNull();
        assertThat(line.actions()).isEmpty();
    }

    @Test
    void oneMayClaimAsOneselfAndForTheStudiosAndUnitsThatOneActsFor() {
        ListingId request = board.open(town, 2);
        Town other = towns.town(4);
        Actor several = accounts.open(
                "several",
                "多面手",
                new Grant(Role.STUDIO_LEAD, other.studio().value()),
                new Grant(Role.UNIT_ADMIN, other.unit().value()));

        assertThat(page(several, request).options())
                .extracting(ClaimantOption::name)
                .containsExactly("明灯工作室4", "市司法局4");
        assertThat(page(other.lead().actor(), request).options())
                .extracting(ClaimantOption::name)
                .containsExactly("志愿者M41", "明灯工作室4");
        assertThat(page(town.villager(), request).hindrance()).isEqualTo(Hindrance.OWN);
        assertThat(page(other.villager(), request).hindrance()).isEqualTo(Hindrance.NO_PART);
    }

    @Test
    void whoeverCannotDoWhatIsAskedForIsToldSo() {
        ListingContent said = BoardFixture.content("修电路", 1);
        ListingId request = board.open(
                town,
                new ListingContent(
                        said.title(),
                        said.description(),
                        said.category(),
                        said.urgency(),
                        said.mode(),
                        said.place(),
                        1,
                        VolunteerLevel.PROFESSIONAL,
                        List.of(),
                        List.of(),
                        WeeklyHours.NONE,
                        null,
                        null,
                        null,
                        null,
                        null));

        assertThat(page(helper.actor(), request).hindrance()).isEqualTo(Hindrance.LEVEL);
    }

    @Test
    void anOfferShowsItsTimesWithTheirFreePlacesAndWarnsOfTheSameHalfDay() {
        ListingId offer = board.offer(town, "法律咨询");
        var nine = board.hour(2, 9);
        board.book(offer, nine, town.villager());

        ListingPage page = page(town.villager(), offer);
        assertThat(page.options()).extracting(ClaimantOption::self).containsExactly(true);
        ListingPage.Time booked = time(page, nine);
        assertThat(booked.free()).isZero();
        assertThat(booked.own()).isTrue();
        assertThat(booked.sameHalfDay()).isFalse();
        assertThat(time(page, board.hour(2, 10)).free()).isEqualTo(1);
        assertThat(time(page, board.hour(2, 10)).sameHalfDay()).isTrue();
        assertThat(time(page, board.hour(2, 13)).sameHalfDay()).isFalse();
        assertThat(time(page, board.hour(3, 9)).sameHalfDay()).isFalse();
        assertThat(page.days().firstEntry().getValue()).isNotEmpty();

        ListingPage clerks = page(town.clerk(), offer);
        assertThat(clerks.options())
                .extracting(option -> option.claimant().kind())
                .containsExactly(ClaimantKind.RESIDENT);
        assertThat(time(clerks, nine).own()).isFalse();
        assertThat(clerks.claims()).isEmpty();
    }

    @Test
    void aPostShowsItsShiftsAndTheWaitingListItsOrder() {
        ListingId post = board.post(town, "周一至周日 08:00-09:00", 1, UnaryOperator.identity());
        SlotId shift = board.slots(post).get(2);
        board.claim(post, shift, helper);
        board.claim(post, shift, second);
        board.claim(post, shift, town.team().get(1));

        ListingPage page = page(second.actor(), post);
        assertThat(page.times()).hasSize(board.slots(post).size());
        ListingPage.Time time = page.times().get(2);
        assertThat(time.free()).isZero();
        assertThat(time.own()).isTrue();
        assertThat(page.claims().getFirst().position()).isEqualTo(1);
        assertThat(page(town.clerk(), post).claims())
                .extracting(ClaimLine::position)
                .containsExactly(0, 1, 2);
        assertThat(page(town.clerk(), post).claims().getFirst().actions())
                .as("nobody has missed what has not begun, nor can begin it")
                .containsExactly(ClaimAction.DECLINE);
    }

    @Test
    void questionsAreReadByAllAndAskersByThoseConcerned() {
        ListingId request = board.open(town, 1);
        QuestionId question = SignedIn.as(helper.actor(), () -> questions.ask(request, "要带工具吗？"));
        assertThat(page(null, request).asks()).isFalse();
        assertThat(page(helper.actor(), request).asks()).isTrue();

        SignedIn.as(town.villager(), () -> questions.answer(question, "家里有，不用带。"));
        ListingPage.Asked asked = page(null, request).questions().getFirst();
        assertThat(asked.asker()).isEqualTo("志****");
        assertThat(asked.text()).isEqualTo("要带工具吗？");
        assertThat(asked.answer()).isEqualTo("家里有，不用带。");
        assertThat(page(town.clerk(), request).questions().getFirst().asker()).isEqualTo("志愿者M22");
    }

    @Test
    void howManyClaimWhateverItIsEightStatementsAreEnough() {
        ListingContent said = BoardFixture.content("护理", 3);
        ListingId request = board.open(town, BoardFixture.at(said, board.hour(3, 9), Duration.ofHours(2)));
        board.claim(request, helper);
        board.claim(request, town.team().get(1));
        board.claim(request, second);
        volunteers.helpers(town.unit(), "X", 4).forEach(one -> board.claim(request, one));
        SignedIn.as(helper.actor(), () -> questions.ask(request, "几点到？"));
        ListingId offer = board.offer(town, "法律咨询");
        board.book(offer, board.hour(2, 9), town.villager());

        List<Actor> people = List.of(
                town.clerk(), town.villager(), helper.actor(), town.lead().actor(), town.unitAdmin());
        people.forEach(person -> {
            page(person, request);
            for (ListingId id : List.of(request, offer)) {
                assertThat(SignedIn.as(person, () -> Statements.of(() -> pages.page(id))))
                        .as(person.username())
                        .hasSizeLessThanOrEqualTo(MOST_STATEMENTS);
            }
        });
        assertThat(Statements.of(() -> pages.page(request))).hasSizeLessThanOrEqualTo(6);
    }

    private ListingPage page(Actor who, ListingId id) {
        return (who == null ? pages.page(id) : SignedIn.as(who, () -> pages.page(id))).orElseThrow();
    }

    private boolean seenBy(Actor who, ListingId id) {
        return (who == null ? pages.page(id) : SignedIn.as(who, () -> pages.page(id))).isPresent();
    }

    private static ListingPage.Time time(ListingPage page, java.time.Instant startsAt) {
        return page.times().stream()
                .filter(time -> time.startsAt().equals(startsAt))
                .findFirst()
                .orElseThrow();
    }

    private void refused(Actor who, ListingId id) {
        SignedIn.as(
                who,
                () -> assertThatExceptionOfType(BoardRefused.NotYours.class).isThrownBy(() -> pages.reveal(id)));
    }

    private List<String> looked() {
        return jdbc.sql("select actor from audit_entry where action = 'board.listing.revealed' order by id")
                .query(String.class)
                .list();
    }
}
