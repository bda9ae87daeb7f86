package org.studioportal.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.studioportal.directory.VolunteerFixture.Helper;
import org.studioportal.security.SignedIn;
import org.studioportal.shared.hours.WeeklyHours;
import org.studioportal.shared.time.PortalTime;
import org.studioportal.testing.PortalTest;
import org.studioportal.testing.TestClock;
import org.studioportal.testing.TownFixture;
import org.studioportal.testing.TownFixture.Town;

@PortalTest
class BoardClockTest {
    @Autowired
    private BoardClock boardClock;

    @Autowired
    private Claims claims;

    @Autowired
    private ClaimSteps steps;

    @Autowired
    private Postings postings;

    @Autowired
    private Vetting vetting;

    @Autowired
    private BoardFixture board;

    @Autowired
    private TownFixture towns;

    @Autowired
    private TestClock clock;

    private Town town;
    private Helper neighbour;
    private Helper stranger;

    @BeforeEach
    void aTown() {
        town = towns.town(1);
        neighbour = town.team().getFirst();
        stranger = towns.town(2).team().getFirst();
    }

    private void later(Duration by) {
        clock.advance(by);
        boardClock.tick();
    }

    @Test
    void aProposalThatNobodyAnswersLapses() {
        ClaimId claim = board.claim(board.open(town, 1), stranger).id();
        later(Duration.ofDays(2));
        assertThat(board.status(claim)).isEqualTo(ClaimStatus.PROPOSED);
        later(Duration.ofDays(1));
        assertThat(board.status(claim)).isEqualTo(ClaimStatus.LAPSED);
        assertThatExceptionOfType(BoardRefused.ClaimStands.class)
                .isThrownBy(() -> SignedIn.as(town.clerk(), () -> steps.accept(claim)));
    }

    @Test
    void aPlaceThatIsNotUsedInTimeGoesToWhoeverWaits() {
        ListingId request = board.open(town, 1);
        ClaimId idle = board.claim(request, neighbour).id();
        ClaimId next = board.claim(request, town.team().get(1)).id();
        later(Duration.ofDays(14));
        assertThat(board.status(idle)).isEqualTo(ClaimStatus.LAPSED);
        assertThat(board.status(next)).isEqualTo(ClaimStatus.ACCEPTED);
        assertThat(board.status(request)).isEqualTo(ListingStatus.FULL);
    }

    @Test
    void aReportThatNobodyConfirmsIsClosedAsUnconfirmed() {
        ListingId request = board.open(town, 1);
        ClaimId claim = board.claim(request, neighbour).id();
        board.serve(claim, neighbour.actor());
        later(Duration.ofDays(13));
        assertThat(board.status(claim)).isEqualTo(ClaimStatus.REPORTED);
        later(Duration.ofDays(1));
        assertThat(board.status(claim)).isEqualTo(ClaimStatus.UNCONFIRMED);
        assertThat(board.status(request)).isEqualTo(ListingStatus.CLOSED);
    }

    @Test
    void aServiceThatIsNeverReportedLapses() {
        ListingId request = board.open(town, 1);
        ClaimId claim = board.claim(request, neighbour).id();
        SignedIn.as(neighbour.actor(), () -> steps.start(claim));
        later(Duration.ofDays(32));
        assertThat(board.status(claim)).isEqualTo(ClaimStatus.LAPSED);
        assertThat(board.status(request)).isEqualTo(ListingStatus.EXPIRED);
    }

    @Test
    void whatNobodyClaimsExpires() {
        ListingId untouched = board.open(town, 1);
        ListingId submitted = board.submitted(town, BoardFixture.content("修水龙头", 1));
        ListingId helped = board.open(town, 2);
        ClaimId claim = board.claim(helped, neighbour).id();
        board.serve(claim, neighbour.actor());
        SignedIn.as(town.villager(), () -> steps.confirm(claim, 5, null));

        later(Duration.ofDays(32));

        assertThat(board.status(untouched)).isEqualTo(ListingStatus.EXPIRED);
        assertThat(board.status(submitted)).isEqualTo(ListingStatus.SUBMITTED);
        assertThat(board.status(helped)).isEqualTo(ListingStatus.CLOSED);
        assertThatExceptionOfType(BoardRefused.ListingStands.class).isThrownBy(() -> board.claim(untouched, stranger));
    }

    @Test
    void afterADowntimeEverythingIsCaughtUpInOneGo() {
        ListingId request = board.open(town, 1);
        ClaimId idle = board.claim(request, neighbour).id();
        ClaimId next = board.claim(request, town.team().get(1)).id();

        later(Duration.ofDays(100));

        assertThat(board.status(idle)).isEqualTo(ClaimStatus.LAPSED);
        assertThat(board.status(next)).isEqualTo(ClaimStatus.LAPSED);
        assertThat(board.status(request)).isEqualTo(ListingStatus.EXPIRED);
    }

    @Test
    void aRequestWithATimeEndsWithItAndAnAgreedHelperHasADayToBegin() {
        Instant nine = board.hour(2, 9);
        ListingId request = board.open(town, BoardFixture.at(BoardFixture.content("陪诊", 2), nine, Duration.ofHours(2)));
        ClaimId claim = board.claim(request, neighbour).id();
        clock.set(nine.plus(Duration.ofHours(3)));
        boardClock.tick();
        assertThat(board.status(request)).isEqualTo(ListingStatus.FULL);
        assertThatExceptionOfType(BoardRefused.class).isThrownBy(() -> board.claim(request, stranger));
        SignedIn.as(neighbour.actor(), () -> steps.start(claim));
        assertThat(board.status(request)).isEqualTo(ListingStatus.IN_SERVICE);
    }

    @Test
    void whoDidNotComeIsMarkedAndNobodyElseIsWaitedFor() {
        Instant nine = board.hour(2, 9);
        ListingId request = board.open(town, BoardFixture.at(BoardFixture.content("陪诊", 1), nine, Duration.ofHours(2)));
        ClaimId claim = board.claim(request, neighbour).id();
        clock.set(nine.plus(Duration.ofHours(3)));
        SignedIn.as(town.clerk(), () -> steps.missed(claim, "没有来，也没有打电话"));
        assertThat(board.status(claim)).isEqualTo(ClaimStatus.NO_SHOW);
        assertThat(board.status(request)).isEqualTo(ListingStatus.EXPIRED);
    }

    @Test
    void shiftsGoOnAndBelongToWhoeverHasTheSeries() {
        ListingId post = board.post(town, "周一至周日 07:00-08:00", 1, posting -> posting);
        int before = board.slots(post).size();
        ClaimReceipt series = SignedIn.as(
                neighbour.actor(),
                () -> claims.claimSeries(post, new ClaimCommand(Claimant.of(neighbour.id()), null, UUID.randomUUID())));
        assertThat(series.times()).isEqualTo(before);

        later(Duration.ofDays(1));

        assertThat(board.slots(post)).hasSize(before + 1);
        assertThat(board.status(post)).isEqualTo(ListingStatus.FULL);
        assertThat(board.status(new ClaimId(board.newestClaim(post)))).isEqualTo(ClaimStatus.ACCEPTED);

        SignedIn.as(neighbour.actor(), () -> steps.release(series.id(), true, "调动"));
        later(Duration.ofDays(1));
        assertThat(board.status(post)).isEqualTo(ListingStatus.OPEN);
    }

    @Test
    void aPostEndsWithItsLastDay() {
        ListingId post = board.post(
                town,
                "周一至周日 07:00-08:00",
                1,
                posting -> new Posting(
                        posting.kind(),
                        posting.village(),
                        null,
                        lasting(posting.content(), 5),
                        posting.requester(),
                        true));
        assertThat(board.slots(post)).hasSizeBetween(5, 6);
        later(Duration.ofDays(6));
        assertThat(board.status(post)).isEqualTo(ListingStatus.EXPIRED);
        assertThat(board.slots(post)).hasSizeBetween(5, 6);
    }

    private ListingContent lasting(ListingContent said, int days) {
        return new ListingContent(
                said.title(),
                said.description(),
                said.category(),
                said.urgency(),
                said.mode(),
                said.place(),
                said.people(),
                said.level(),
                said.specialties(),
                said.photos(),
                said.weekly(),
                said.startsAt(),
                said.endsAt(),
                said.firstDay(),
                LocalDate.ofInstant(clock.instant(), PortalTime.ZONE).plusDays(days),
                null);
    }

    @Test
    void theStudioReportsABookingAndTheVillagerConfirmsIt() {
        Instant nine = board.hour(2, 9);
        ListingId offer = board.offer(town, "法律咨询");
        ClaimId booking = board.book(offer, nine, town.villager()).id();
        clock.set(nine);
        SignedIn.as(
                town.villager(),
                () -> assertThatExceptionOfType(BoardRefused.NotYours.class)
                        .isThrownBy(() -> steps.report(booking, new ServiceReport("x", 2, List.of()))));

        board.serve(booking, neighbour.actor());
        SignedIn.as(town.villager(), () -> steps.confirm(booking, 4, "讲得很清楚"));

        assertThat(board.status(booking)).isEqualTo(ClaimStatus.CONFIRMED);
        assertThat(board.status(offer)).isEqualTo(ListingStatus.OPEN);
    }

    @Test
    void whoWasExpectedAndDidNotComeCannotStepBackAnyMore() {
        Instant nine = board.hour(2, 9);
        ListingId request = board.open(town, BoardFixture.at(BoardFixture.content("陪诊", 1), nine, Duration.ofHours(2)));
        ClaimId claim = board.claim(request, neighbour).id();
        clock.set(nine);
        SignedIn.as(
                neighbour.actor(),
                () -> assertThatExceptionOfType(BoardRefused.TooLate.class)
                        .isThrownBy(() -> steps.release(claim, false, "睡过头了")));
        SignedIn.as(town.clerk(), () -> steps.missed(claim, null));
        assertThat(board.status(claim)).isEqualTo(ClaimStatus.NO_SHOW);
    }

    @Test
    void aShiftThatBeganWithoutAnybodyIsNoFreePlaceAnyMore() {
        Instant seven = board.hour(1, 7);
        ListingId post = board.post(
                town,
                "周一至周日 07:00-08:00",
                1,
                posting -> new Posting(
                        posting.kind(),
                        posting.village(),
                        null,
                        lasting(posting.content(), 1),
                        posting.requester(),
                        true));
        int shifts = board.slots(post).size();
        assertThat(board.places(post)).isEqualTo(shifts);
        clock.set(seven);
        boardClock.tick();
        assertThat(board.places(post)).isZero();
        assertThat(board.status(post)).isEqualTo(ListingStatus.FULL);
    }

    @Test
    void aFollowingShiftIsNotForWhoHasSomethingElseThen() {
        ListingId post = board.post(town, "周一至周日 07:00-08:00", 1, posting -> posting);
        SignedIn.as(
                neighbour.actor(),
                () -> claims.claimSeries(post, new ClaimCommand(Claimant.of(neighbour.id()), null, UUID.randomUUID())));
        int before = board.count(post, ClaimStatus.ACCEPTED);
        board.claim(
                board.open(
                        town,
                        lasting(
                                BoardFixture.at(BoardFixture.content("陪诊", 1), board.hour(29, 7), Duration.ofHours(1)),
                                40)),
                neighbour);
        later(Duration.ofDays(1));
        assertThat(board.count(post, ClaimStatus.ACCEPTED)).isEqualTo(before);
        assertThat(board.status(post)).isEqualTo(ListingStatus.OPEN);
    }

    @Test
    void anOfferIsNotBookedForADayAfterItsLast() {
        Posting mine = new Posting(
                ListingKind.OFFER, null, null, offered(BoardFixture.content("家电维修", 1), 3), Requester.NONE, false);
        ListingId offer = board.handedIn(neighbour.actor(), mine);
        SignedIn.as(town.unitAdmin(), () -> {
            var typed = postings.read(offer);
            vetting.open(offer, typed.version(), typed.data());
        });
        assertThat(board.book(offer, board.hour(2, 9), town.villager()).status())
                .isEqualTo(ClaimStatus.ACCEPTED);
        assertThatExceptionOfType(BoardRefused.NoSuchTime.class)
                .isThrownBy(() -> board.book(offer, board.hour(5, 9), town.villager()));
    }

    private ListingContent offered(ListingContent said, int days) {
        return new ListingContent(
                said.title(),
                said.description(),
                said.category(),
                null,
                said.mode(),
                said.place(),
                1,
                null,
                List.of(),
                List.of(),
                WeeklyHours.parse("周一至周日 08:00-18:00"),
                null,
                null,
                null,
                today().plusDays(days),
                60);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), PortalTime.ZONE);
    }

    @Test
    void nothingHappensToWhatIsNotDue() {
        ListingId request = board.open(town, 1);
        boardClock.tick();
        assertThat(board.status(request)).isEqualTo(ListingStatus.OPEN);
        assertThat(List.of(board.count(request, ClaimStatus.LAPSED))).containsExactly(0);
    }
}
