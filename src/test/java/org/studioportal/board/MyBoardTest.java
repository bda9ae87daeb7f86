package org.studioportal.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.studioportal.directory.VolunteerFixture.Helper;
import org.studioportal.security.Actor;
import org.studioportal.security.SignedIn;
import org.studioportal.shared.HomeCard;
import org.studioportal.shared.time.PortalTime;
import org.studioportal.testing.PortalTest;
import org.studioportal.testing.Statements;
import org.studioportal.testing.TestClock;
import org.studioportal.testing.TownFixture;
import org.studioportal.testing.TownFixture.Town;

@PortalTest
class MyBoardTest {
    @Autowired
    private TownFixture towns;

    @Autowired
    private BoardFixture board;

    @Autowired
    private MyBoard mine;

    @Autowired
    private BoardCards cards;

    @Autowired
    private Claims claims;

    @Autowired
    private ClaimSteps steps;

    @Autowired
    private Vetting vetting;

    @Autowired
    private TestClock clock;

    private Town town;
    private Helper helper;

    @BeforeEach
    void somebody() {
        clock.set(java.time.Instant.parse("2026-11-27T01:00:00Z"));
        town = towns.town();
        helper = town.team().get(1);
    }

    @Test
    void whoseTurnItIsFollowsTheClaimFromSideToSide() {
        Helper stranger = towns.town(2).team().get(1);
        ListingId request = board.open(town, 1);
        ClaimId claim = board.claim(request, stranger).id();
        assertThat(waiting(town.villager())).containsExactly(claim);
        assertThat(others(stranger.actor())).containsExactly(claim);

        SignedIn.as(town.villager(), () -> steps.accept(claim));
        assertThat(waiting(stranger.actor())).containsExactly(claim);
        assertThat(others(town.villager())).containsExactly(claim);

        board.serve(claim, stranger.actor());
        assertThat(waiting(town.villager())).containsExactly(claim);
        assertThat(others(stranger.actor())).containsExactly(claim);

        SignedIn.as(town.villager(), () -> steps.confirm(claim, 5, null));
        for (Actor one : List.of(town.villager(), stranger.actor())) {
            MyPage page = page(one);
            assertThat(page.waiting()).isEmpty();
            assertThat(page.others()).isEmpty();
            assertThat(SignedIn.as(one, () -> mine.history(Long.MAX_VALUE, 10)))
                    .extracting(ClaimLine::id)
                    .containsExactly(claim);
        }
    }

    @Test
    void whatIsAgreedIsComingUntilItIsTimeToBegin() {
        ListingId later =
                board.open(town, BoardFixture.at(BoardFixture.content("陪诊", 1), board.hour(3, 9), Duration.ofHours(2)));
        ListingId sooner =
                board.open(town, BoardFixture.at(BoardFixture.content("搬家", 1), board.hour(2, 9), Duration.ofHours(2)));
        ClaimId second = board.claim(later, helper).id();
        ClaimId first = board.claim(sooner, helper).id();
        assertThat(ids(page(helper.actor()).coming())).containsExactly(first, second);
        assertThat(ids(page(town.villager()).coming())).containsExactly(first, second);

        clock.set(board.hour(2, 8));
        assertThat(waiting(helper.actor())).containsExactly(first);
        assertThat(ids(page(helper.actor()).coming())).containsExactly(second);
        assertThat(ids(page(town.villager()).coming())).containsExactly(first, second);
    }

    @Test
    void anInvitationWaitsForTheOneWhoIsInvited() {
        ListingId request = board.open(town, 1);
        ClaimId invited = SignedIn.as(
                        town.villager(), () -> claims.invite(request, null, Claimant.of(helper.id()), "您方便吗？"))
                .id();

        assertThat(waiting(helper.actor())).containsExactly(invited);
        assertThat(others(town.villager())).containsExactly(invited);
        assertThat(page(helper.actor()).waiting().getFirst().line().message()).isEqualTo("您方便吗？");
    }

    @Test
    void aLeadSeesWhatTheStudioClaimsAndWhoBooksIt() {
        ListingId request = board.open(town, 2);
        ClaimId claimed = as(
                        town.lead().actor(), () -> claims.claim(request, null, command(Claimant.of(town.studio()))))
                .id();
        ClaimId booked = board.book(board.offer(town, "法律咨询"), board.hour(1, 10), town.villager())
                .id();

        assertThat(waiting(town.lead().actor())).containsExactly(claimed);
        assertThat(ids(page(town.lead().actor()).coming())).containsExactly(booked);
        assertThat(page(town.lead().actor()).coming().getFirst().line().claimantName())
                .isEqualTo("王村民1");
        assertThat(ids(page(town.villager()).coming())).containsExactly(booked);
        assertThat(waiting(helper.actor())).isEmpty();
    }

    @Test
    void aUnitsAdministratorSeesWhatTheUnitClaims() {
        ListingId request = board.open(town, 1);
        ClaimId claimed = as(town.unitAdmin(), () -> claims.claim(request, null, command(Claimant.of(town.unit()))))
                .id();

        assertThat(waiting(town.unitAdmin())).containsExactly(claimed);
    }

    @Test
    void aSeriesThatIsAnsweredAsOneStandsThereOnce() {
        Helper stranger = towns.town(2).team().get(1);
        ListingId post = board.post(
                town,
                "周一至周五 07:30-08:30",
                1,
                said -> new Posting(
                        said.kind(), said.village(), said.partner(), said.content(), said.requester(), false));
        ClaimReceipt series = as(stranger.actor(), () -> claims.claimSeries(post, command(Claimant.of(stranger.id()))));

        MyPage page = page(stranger.actor());
        assertThat(ids(page.others())).containsExactly(series.id());
        assertThat(page.others().getFirst().times()).isEqualTo(series.times()).isGreaterThan(10);

        SignedIn.as(town.clerk(), () -> steps.accept(series.id()));
        assertThat(page(stranger.actor()).coming()).hasSize(series.times());
    }

    @Test
    void clerksLearnHowMuchWaitsForTheVillageAndFindItOnItsDesk() {
        Helper stranger = towns.town(2).team().get(1);
        board.submitted(town, BoardFixture.content("等审核", 1));
        ClaimId proposed = board.claim(board.open(town, 1), stranger).id();
        ClaimId served = board.claim(board.open(town, 1), helper).id();
        board.serve(served, helper.actor());

        assertThat(as(town.clerk(), mine::listingWork)).isEqualTo(new ListingWork(0, 1, 1, 1));
        assertThat(page(town.clerk()).waiting()).isEmpty();
        assertThat(paths(town.clerk()))
                .isEqualTo(Map.of(
                        "board.card.vet", "village-desk?part=requests",
                        "board.card.decide", "village-desk?part=claims",
                        "board.card.confirm", "village-desk?part=reports"));
        assertThat(as(town.villager(), mine::listingWork).village()).isZero();
        assertThat(waiting(town.villager())).containsExactlyInAnyOrder(proposed, served);
    }

    @Test
    void whatClerksPostForTheirVillageIsOnItsDeskOnly() {
        ListingId request = board.handedIn(town.clerk(), BoardFixture.request(town, BoardFixture.content("代发", 1)));
        board.claim(request, towns.town(2).team().get(1));

        assertThat(page(town.clerk()).waiting()).isEmpty();
        assertThat(as(town.clerk(), () -> mine.posted(Long.MAX_VALUE, 10))).isEmpty();
        assertThat(as(town.clerk(), mine::listingWork).decide()).isOne();
    }

    @Test
    void homeSaysWhatWaitsAndInvitesVillagersToAsk() {
        ListingId request = board.open(town, 1);
        ClaimId claim = board.claim(request, helper).id();
        assertThat(paths(helper.actor())).isEqualTo(Map.of("board.card.START", "my"));
        assertThat(paths(town.villager())).isEqualTo(Map.of("board.card.ask", "board/request"));

        board.serve(claim, helper.actor());
        assertThat(paths(helper.actor())).isEmpty();
        assertThat(paths(town.villager())).containsOnlyKeys("board.card.ask", "board.card.CONFIRM");
        assertThat(paths(town.clerk())).containsOnlyKeys("board.card.confirm");
    }

    @Test
    void aReturnedRequestSaysWhyToTheOneWhoPostedIt() {
        ListingId returned = board.submitted(town, BoardFixture.content("不清楚", 1));
        SignedIn.as(town.clerk(), () -> vetting.giveBack(returned, "请写明在哪里"));
        ListingId open = board.open(town, 2);
        board.claim(open, helper);

        List<MyListing> posted = as(town.villager(), () -> mine.posted(Long.MAX_VALUE, 10));
        assertThat(posted).extracting(MyListing::id).containsExactly(open, returned);
        assertThat(posted.getFirst().taken()).isOne();
        assertThat(posted.getFirst().places()).isEqualTo(2);
        assertThat(posted.getLast().reason()).isEqualTo("请写明在哪里");
        assertThat(posted.getLast().unsubmitted()).isTrue();
        assertThat(paths(town.villager())).containsEntry("board.card.returned", "my");
        assertThat(as(town.villager(), mine::returned))
                .extracting(MyListing::id)
                .containsExactly(returned);
        assertThat(as(town.villager(), () -> mine.posted(open.value(), 10)))
                .extracting(MyListing::id)
                .containsExactly(returned);
        assertThat(as(helper.actor(), () -> mine.posted(Long.MAX_VALUE, 10))).isEmpty();
    }

    @Test
    void historyGoesOnWhereItStopped() {
        List<ClaimId> ended = List.of(released(), released(), released()).reversed();

        List<ClaimLine> first = as(helper.actor(), () -> mine.history(Long.MAX_VALUE, 2));
        List<ClaimLine> rest =
                as(helper.actor(), () -> mine.history(first.getLast().id().value(), 2));
        assertThat(first).extracting(ClaimLine::id).isEqualTo(ended.subList(0, 2));
        assertThat(rest).extracting(ClaimLine::id).isEqualTo(ended.subList(2, 3));
    }

    @Test
    void aMonthShowsWhatBeginsInItAsTheClockOfTheCityGoes() {
        // The last hour of November in Shanghai is still November's.
        ListingId late = board.open(
                town, BoardFixture.at(BoardFixture.content("守夜", 1), board.hour(3, 23), Duration.ofHours(2)));
        ListingId next =
                board.open(town, BoardFixture.at(BoardFixture.content("早餐", 1), board.hour(4, 6), Duration.ofHours(1)));
        ClaimId november = board.claim(late, helper).id();
        ClaimId december = board.claim(next, helper).id();

        YearMonth month = YearMonth.from(clock.instant().atZone(PortalTime.ZONE));
        assertThat(as(helper.actor(), () -> mine.month(month)))
                .extracting(MyClaim::id)
                .containsExactly(november);
        assertThat(as(town.villager(), () -> mine.month(month.plusMonths(1))))
                .extracting(MyClaim::id)
                .containsExactly(december);
        SignedIn.as(helper.actor(), () -> steps.release(december, false, "有事"));
        assertThat(as(helper.actor(), () -> mine.month(month.plusMonths(1)))).isEmpty();
    }

    @Test
    void everythingTakesFewStatements() {
        ListingId offer = board.offer(town, "法律咨询");
        board.book(offer, board.hour(1, 10), town.villager());
        board.book(offer, board.hour(1, 14), town.villager());
        Actor lead = town.lead().actor();
        page(lead);

        assertThat(SignedIn.as(lead, () -> Statements.of(mine::page))).hasSizeLessThanOrEqualTo(5);
        assertThat(SignedIn.as(lead, () -> Statements.of(() -> mine.history(Long.MAX_VALUE, 10))))
                .hasSizeLessThanOrEqualTo(5);
        assertThat(SignedIn.as(lead, () -> Statements.of(() -> mine.month(YearMonth.of(2026, 11)))))
                .hasSize(1);
        assertThat(SignedIn.as(lead, () -> Statements.of(cards::cards))).hasSize(2);
        assertThat(SignedIn.as(town.clerk(), () -> Statements.of(cards::cards))).hasSize(2);
    }

    private ClaimId released() {
        ClaimId claim = board.claim(board.open(town, 1), helper).id();
        SignedIn.as(helper.actor(), () -> steps.release(claim, false, "有事"));
        return claim;
    }

    private static ClaimCommand command(Claimant claimant) {
        return new ClaimCommand(claimant, null, UUID.randomUUID());
    }

    private MyPage page(Actor who) {
        return as(who, mine::page);
    }

    private List<ClaimId> waiting(Actor who) {
        return ids(page(who).waiting());
    }

    private List<ClaimId> others(Actor who) {
        return ids(page(who).others());
    }

    private Map<String, String> paths(Actor who) {
        return as(who, cards::cards).stream().collect(Collectors.toMap(HomeCard::titleKey, HomeCard::path));
    }

    private static List<ClaimId> ids(List<MyItem> items) {
        return items.stream().map(item -> item.line().id()).toList();
    }

    private static <T> T as(Actor who, Supplier<T> work) {
        return SignedIn.as(who, work);
    }
}
