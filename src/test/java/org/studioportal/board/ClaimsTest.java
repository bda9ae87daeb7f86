package org.studioportal.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.studioportal.directory.VolunteerFixture;
import org.studioportal.directory.VolunteerFixture.Helper;
import org.studioportal.directory.VolunteerLevel;
import org.studioportal.security.AccountId;
import org.studioportal.security.Actor;
import org.studioportal.security.SignedIn;
import org.studioportal.shared.ChangedMeanwhile;
import org.studioportal.shared.Versioned;
import org.studioportal.shared.WrongInput;
import org.studioportal.testing.PortalTest;
import org.studioportal.testing.TownFixture;
import org.studioportal.testing.TownFixture.Town;

@PortalTest
@RecordApplicationEvents
class ClaimsTest {
    @Autowired
    private Claims claims;

    @Autowired
    private ClaimSteps steps;

    @Autowired
    private Listings listings;

    @Autowired
    private Postings postings;

    @Autowired
    private BoardFixture board;

    @Autowired
    private TownFixture towns;

    @Autowired
    private VolunteerFixture volunteers;

    @Autowired
    private ApplicationEvents events;

    private Town town;
    private Town other;
    private Helper neighbour;
    private Helper stranger;
    private Helper second;

    @BeforeEach
    void twoTowns() {
        town = towns.town(1);
        other = towns.town(2);
        neighbour = town.team().getFirst();
        stranger = other.team().get(0);
        second = other.team().get(1);
    }

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    @Test
    void aRequestIsServedFromTheClaimToTheStars() {
        ListingId request = board.open(town, 1);
        ClaimId claim = board.claim(request, stranger).id();
        assertThat(board.status(claim)).isEqualTo(ClaimStatus.PROPOSED);

        SignedIn.as(town.clerk(), () -> assertThat(steps.accept(claim)).isEqualTo(ClaimStatus.ACCEPTED));
        assertThat(board.status(request)).isEqualTo(ListingStatus.FULL);
        SignedIn.as(stranger.actor(), () -> steps.start(claim));
        assertThat(board.status(request)).isEqualTo(ListingStatus.IN_SERVICE);
        SignedIn.as(stranger.actor(), () -> steps.report(claim, new ServiceReport("打扫了屋子。", 6, List.of())));
        assertThat(board.status(request)).isEqualTo(ListingStatus.DONE);
        SignedIn.as(town.villager(), () -> steps.confirm(claim, 5, "谢谢"));
        assertThat(board.status(claim)).isEqualTo(ClaimStatus.CONFIRMED);
        assertThat(board.status(request)).isEqualTo(ListingStatus.CLOSED);

        assertThat(events.stream(BoardEvent.ClaimMoved.class).map(BoardEvent.ClaimMoved::to))
                .containsExactly(
                        ClaimStatus.PROPOSED,
                        ClaimStatus.ACCEPTED,
                        ClaimStatus.STARTED,
                        ClaimStatus.REPORTED,
                        ClaimStatus.CONFIRMED);
        assertThat(events.stream(BoardEvent.ListingMoved.class)
                        .filter(moved -> moved.listing().equals(request))
                        .map(BoardEvent.ListingMoved::to))
                .containsExactly(
                        ListingStatus.SUBMITTED,
                        ListingStatus.OPEN,
                        ListingStatus.FULL,
                        ListingStatus.IN_SERVICE,
                        ListingStatus.DONE,
                        ListingStatus.CLOSED);
    }

    @Test
    void thePairedUnitAndItsPeopleHelpTheirOwnVillageWithoutBeingAsked() {
        ListingId request = board.open(town, 3);

        assertThat(board.claim(request, neighbour).status()).isEqualTo(ClaimStatus.ACCEPTED);
        assertThat(SignedIn.as(town.unitAdmin(), () -> claims.claim(request, null, by(Claimant.of(town.unit()))))
                        .status())
                .isEqualTo(ClaimStatus.ACCEPTED);
        assertThat(SignedIn.as(neighbour.actor(), () -> claims.claim(request, null, by(Claimant.of(town.studio()))))
                        .status())
                .isEqualTo(ClaimStatus.ACCEPTED);
        assertThat(SignedIn.as(other.unitAdmin(), () -> claims.claim(request, null, by(Claimant.of(other.unit()))))
                        .status())
                .isEqualTo(ClaimStatus.WAITING);
        assertThat(board.status(request)).isEqualTo(ListingStatus.FULL);
    }

    @Test
    void nobodyActsForOthers() {
        ListingId request = board.open(town, 1);
        for (Claimant claimant :
                List.of(Claimant.of(neighbour.id()), Claimant.of(town.unit()), Claimant.of(town.studio()))) {
            SignedIn.as(
                    stranger.actor(),
                    () -> assertThatExceptionOfType(AccessDeniedException.class)
                            .isThrownBy(() -> claims.claim(request, null, by(claimant))));
        }
        SignedIn.as(
                town.villager(),
                () -> assertThatExceptionOfType(BoardRefused.NotYours.class)
                        .isThrownBy(() -> claims.claim(
                                request,
                                null,
                                by(Claimant.of(new AccountId(town.villager().accountId()))))));
    }

    @Test
    void theWaitingListTakesThePlaceInOrder() {
        ListingId request = board.open(town, 1);
        ClaimId first = board.claim(request, neighbour).id();
        ClaimReceipt asked = board.claim(request, stranger);
        ClaimReceipt vouched = board.claim(request, town.team().get(1));
        assertThat(asked.status()).isEqualTo(ClaimStatus.WAITING);
        assertThat(asked.position()).isEqualTo(1);
        assertThat(vouched.position()).isEqualTo(2);

        SignedIn.as(neighbour.actor(), () -> steps.release(first, false, "临时出差"));

        // The first in the list is a stranger: the village has not said yes to them yet.
        assertThat(board.status(asked.id())).isEqualTo(ClaimStatus.PROPOSED);
        assertThat(board.status(vouched.id())).isEqualTo(ClaimStatus.WAITING);
        assertThat(board.status(request)).isEqualTo(ListingStatus.OPEN);

        SignedIn.as(town.clerk(), () -> steps.decline(asked.id(), false, "已有人选"));
        assertThat(board.status(vouched.id())).isEqualTo(ClaimStatus.ACCEPTED);
        assertThat(board.status(request)).isEqualTo(ListingStatus.FULL);
    }

    @Test
    void whoIsAcceptedWhenNoPlaceIsFreeWaitsAndComesNext() {
        ListingId request = board.open(town, 1);
        ClaimId one = board.claim(request, stranger).id();
        ClaimId two = board.claim(request, second).id();
        SignedIn.as(town.clerk(), () -> {
            assertThat(steps.accept(one)).isEqualTo(ClaimStatus.ACCEPTED);
            // Full by now: accepting another one means that they come when somebody steps back.
            assertThatExceptionOfType(BoardRefused.ClaimStands.class).isThrownBy(() -> steps.accept(one));
            assertThat(steps.accept(two)).isEqualTo(ClaimStatus.WAITING);
        });
        SignedIn.as(stranger.actor(), () -> steps.release(one, false, "生病"));
        assertThat(board.status(two)).isEqualTo(ClaimStatus.ACCEPTED);
    }

    @Test
    void onePersonTakesOnlySoMuchOn() {
        for (int i = 0; i < 3; i++) {
            board.claim(board.open(town, 2), stranger);
        }
        ListingId fourth = board.open(town, 2);
        assertThatExceptionOfType(BoardRefused.TooManyClaims.class)
                .isThrownBy(() -> board.claim(fourth, stranger))
                .satisfies(refused -> assertThat(refused.arguments()).containsExactly(3));
        board.claim(fourth, second);
    }

    @Test
    void nobodyIsInTwoPlacesAtOnce() {
        Instant nine = board.hour(3, 9);
        ListingContent said = BoardFixture.content("搬家具", 2);
        ListingId morning = board.open(town, BoardFixture.at(said, nine, Duration.ofHours(2)));
        ListingId sameTime =
                board.open(town, BoardFixture.at(said, nine.plus(Duration.ofHours(1)), Duration.ofHours(2)));
        ListingId afterwards =
                board.open(town, BoardFixture.at(said, nine.plus(Duration.ofHours(2)), Duration.ofHours(1)));
        board.claim(morning, stranger);

        assertThatExceptionOfType(BoardRefused.SameTime.class)
                .isThrownBy(() -> board.claim(sameTime, stranger))
                .satisfies(refused -> assertThat(refused.arguments()).containsExactly("搬家具"));
        board.claim(afterwards, stranger);
    }

    @Test
    void whatNeedsMoreSkillIsNotForBeginners() {
        ListingContent said = BoardFixture.content("写诉状", 1);
        ListingId skilled = board.open(
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
                        said.weekly(),
                        null,
                        null,
                        null,
                        null,
                        null));
        assertThatExceptionOfType(BoardRefused.LevelTooLow.class).isThrownBy(() -> board.claim(skilled, stranger));
        Helper lawyer = volunteers.helper(other.unit(), "L1", VolunteerLevel.PROFESSIONAL);
        board.claim(skilled, lawyer);
    }

    @Test
    void theSameClickCountsOnce() {
        ListingId request = board.open(town, 2);
        ClaimCommand click = by(Claimant.of(stranger.id()));
        ClaimReceipt once = SignedIn.as(stranger.actor(), () -> claims.claim(request, null, click));
        ClaimReceipt again = SignedIn.as(stranger.actor(), () -> claims.claim(request, null, click));
        assertThat(again).isEqualTo(once);
        assertThat(board.count(request, ClaimStatus.PROPOSED)).isEqualTo(1);

        assertThatExceptionOfType(BoardRefused.AlreadyClaimed.class).isThrownBy(() -> board.claim(request, stranger));
    }

    @Test
    void anInvitedOneComesWithOneTap() {
        ListingId request = board.open(town, 1);
        ClaimReceipt invited =
                SignedIn.as(town.clerk(), () -> claims.invite(request, null, Claimant.of(stranger.id()), "您擅长这个"));
        assertThat(invited.status()).isEqualTo(ClaimStatus.INVITED);
        assertThat(board.status(request)).isEqualTo(ListingStatus.OPEN);
        SignedIn.as(
                second.actor(),
                () -> assertThatExceptionOfType(BoardRefused.NotYours.class)
                        .isThrownBy(() -> steps.take(invited.id())));
        SignedIn.as(stranger.actor(), () -> assertThat(steps.take(invited.id())).isEqualTo(ClaimStatus.ACCEPTED));
        assertThat(board.status(request)).isEqualTo(ListingStatus.FULL);
        SignedIn.as(
                stranger.actor(),
                () -> assertThatExceptionOfType(BoardRefused.NotYours.class)
                        .isThrownBy(() -> claims.invite(request, null, Claimant.of(second.id()), null)));
    }

    @Test
    void eachSideTakesItsOwnSteps() {
        ListingId request = board.open(town, 1);
        ClaimId claim = board.claim(request, stranger).id();
        for (Actor notOwner : List.of(stranger.actor(), second.actor(), other.clerk(), other.unitAdmin())) {
            SignedIn.as(
                    notOwner,
                    () -> assertThatExceptionOfType(BoardRefused.NotYours.class).isThrownBy(() -> steps.accept(claim)));
        }
        SignedIn.as(
                town.clerk(),
                () -> assertThatExceptionOfType(BoardRefused.NotYours.class)
                        .isThrownBy(() -> steps.release(claim, false, "不是我")));
        SignedIn.as(town.villager(), () -> steps.accept(claim));
        SignedIn.as(
                stranger.actor(),
                () -> assertThatExceptionOfType(BoardRefused.ClaimStands.class)
                        .isThrownBy(() -> steps.report(claim, new ServiceReport("x", 1, List.of()))));
        board.serve(claim, stranger.actor());
        SignedIn.as(
                stranger.actor(),
                () -> assertThatExceptionOfType(BoardRefused.NotYours.class)
                        .isThrownBy(() -> steps.confirm(claim, 5, null)));
    }

    @Test
    void aReportNeedsWordsAndHours() {
        ListingId request = board.open(town, 1);
        ClaimId claim = board.claim(request, neighbour).id();
        SignedIn.as(neighbour.actor(), () -> {
            steps.start(claim);
            assertThatExceptionOfType(WrongInput.class)
                    .isThrownBy(() -> steps.report(claim, new ServiceReport(" ", 0, List.of())))
                    .satisfies(wrong -> assertThat(wrong.problems())
                            .extracting(WrongInput.Problem::field)
                            .containsExactly("report", "hours"));
        });
        assertThat(board.status(claim)).isEqualTo(ClaimStatus.STARTED);
    }

    @Test
    void whoWasWaitedForInVainIsMarkedAndThePlaceIsFreeAgain() {
        Instant nine = board.hour(1, 9);
        ListingId request = board.open(town, BoardFixture.at(BoardFixture.content("陪诊", 1), nine, Duration.ofHours(2)));
        ClaimId claim = board.claim(request, neighbour).id();
        SignedIn.as(
                town.clerk(),
                () -> assertThatExceptionOfType(BoardRefused.TooEarly.class)
                        .isThrownBy(() -> steps.missed(claim, null)));
        SignedIn.as(
                neighbour.actor(),
                () -> assertThatExceptionOfType(BoardRefused.TooEarly.class).isThrownBy(() -> steps.start(claim)));
        assertThat(board.status(claim)).isEqualTo(ClaimStatus.ACCEPTED);
    }

    @Test
    void aWithdrawnRequestVoidsItsClaims() {
        ListingId request = board.open(town, 1);
        ClaimId accepted = board.claim(request, neighbour).id();
        ClaimId waiting = board.claim(request, stranger).id();
        SignedIn.as(town.villager(), () -> listings.withdraw(request, "家人回来了"));

        assertThat(board.status(request)).isEqualTo(ListingStatus.WITHDRAWN);
        assertThat(board.status(accepted)).isEqualTo(ClaimStatus.DECLINED);
        assertThat(board.status(waiting)).isEqualTo(ClaimStatus.DECLINED);
        assertThatExceptionOfType(BoardRefused.ListingStands.class).isThrownBy(() -> board.claim(request, second));
    }

    @Test
    void theKeeperPutsWordsRightAndTimesAndPlacesStay() {
        Instant nine = board.hour(3, 9);
        ListingId request =
                board.open(town, BoardFixture.at(BoardFixture.content("搬家俱", 2), nine, Duration.ofHours(2)));
        Versioned<ListingId, Posting> read = SignedIn.as(town.clerk(), () -> postings.read(request));
        ListingContent said = BoardFixture.content("搬家具", 5);
        SignedIn.as(
                town.villager(),
                () -> assertThatExceptionOfType(BoardRefused.NotYours.class)
                        .isThrownBy(() -> listings.reword(
                                request, read.version(), read.data().with(said))));
        SignedIn.as(town.clerk(), () -> {
            listings.reword(request, read.version(), read.data().with(said));
            assertThatExceptionOfType(ChangedMeanwhile.class)
                    .isThrownBy(() ->
                            listings.reword(request, read.version(), read.data().with(said)));
        });
        ListingContent now =
                SignedIn.as(town.clerk(), () -> postings.read(request).data().content());
        assertThat(now.title()).isEqualTo("搬家具");
        assertThat(now.people()).isEqualTo(2);
        assertThat(now.startsAt()).isEqualTo(nine);
    }

    @Test
    void whatIsBeingServedIsNotWithdrawn() {
        ListingId request = board.open(town, 1);
        ClaimId claim = board.claim(request, neighbour).id();
        SignedIn.as(neighbour.actor(), () -> steps.start(claim));
        SignedIn.as(
                town.clerk(),
                () -> assertThatExceptionOfType(BoardRefused.ServiceBegun.class)
                        .isThrownBy(() -> listings.withdraw(request, "x")));
    }

    @Test
    void enoughMeansThatNobodyElseIsTaken() {
        ListingId request = board.open(town, 3);
        ClaimId accepted = board.claim(request, neighbour).id();
        ClaimId proposed = board.claim(request, stranger).id();
        SignedIn.as(town.villager(), () -> listings.enough(request));

        assertThat(board.status(request)).isEqualTo(ListingStatus.FULL);
        assertThat(board.status(accepted)).isEqualTo(ClaimStatus.ACCEPTED);
        assertThat(board.status(proposed)).isEqualTo(ClaimStatus.DECLINED);
        assertThat(board.claim(request, second).status()).isEqualTo(ClaimStatus.WAITING);
    }

    @Test
    void aPostIsClaimedShiftByShiftOrAsAWhole() {
        ListingId post = board.post(town, "周一至周日 07:00-08:00", 1, posting -> posting);
        List<SlotId> shifts = board.slots(post);
        assertThat(shifts).hasSizeBetween(28, 29);
        assertThat(board.claim(post, shifts.get(3), stranger).status()).isEqualTo(ClaimStatus.ACCEPTED);

        ClaimReceipt series = SignedIn.as(second.actor(), () -> claims.claimSeries(post, by(Claimant.of(second.id()))));
        assertThat(series.status()).isEqualTo(ClaimStatus.ACCEPTED);
        assertThat(series.times()).isEqualTo(shifts.size() - 1);
        assertThat(board.status(post)).isEqualTo(ListingStatus.FULL);

        SignedIn.as(second.actor(), () -> steps.release(series.id(), false, "那天有事"));
        assertThat(board.count(post, ClaimStatus.ACCEPTED)).isEqualTo(shifts.size() - 1);
        ClaimId next = lastClaimOf(post);
        SignedIn.as(second.actor(), () -> steps.release(next, true, "调动工作"));
        assertThat(board.count(post, ClaimStatus.ACCEPTED)).isEqualTo(1);
        assertThat(board.status(post)).isEqualTo(ListingStatus.OPEN);
    }

    @Test
    void aSeriesIsAcceptedAsAWholeAndCountsOnceAgainstTheLimit() {
        ListingId post = board.post(
                town,
                "周一至周日 07:00-08:00",
                1,
                posting -> new Posting(
                        posting.kind(), posting.village(), null, posting.content(), posting.requester(), false));
        ClaimReceipt series = SignedIn.as(second.actor(), () -> claims.claimSeries(post, by(Claimant.of(second.id()))));
        assertThat(series.status()).isEqualTo(ClaimStatus.PROPOSED);
        SignedIn.as(town.clerk(), () -> steps.accept(series.id()));
        assertThat(board.count(post, ClaimStatus.ACCEPTED)).isEqualTo(series.times());
        board.claim(board.open(town, 1), second);
        board.claim(board.open(town, 1), second);
        assertThatExceptionOfType(BoardRefused.TooManyClaims.class)
                .isThrownBy(() -> board.claim(board.open(town, 1), second));
    }

    @Test
    void aBookingInsidePublishedHoursBindsAtOnceAndAnotherTimeIsAQuestion() {
        ListingId offer = board.offer(town, "法律咨询");
        Instant free = board.hour(2, 9);
        ClaimReceipt booked = board.book(offer, free, town.villager());
        assertThat(booked.status()).isEqualTo(ClaimStatus.ACCEPTED);
        ClaimReceipt late = board.book(offer, free, other.villager());
        assertThat(late.status()).isEqualTo(ClaimStatus.WAITING);
        assertThat(late.position()).isEqualTo(1);

        // The studio is always open: a time between two of its times is none that is offered.
        Instant between = board.hour(2, 11).plus(Duration.ofMinutes(10));
        ClaimReceipt asked = board.book(offer, between, town.villager());
        assertThat(asked.status()).isEqualTo(ClaimStatus.PROPOSED);
        SignedIn.as(neighbour.actor(), () -> steps.accept(asked.id()));
        assertThat(board.status(asked.id())).isEqualTo(ClaimStatus.ACCEPTED);
        assertThat(board.status(offer)).isEqualTo(ListingStatus.OPEN);

        SignedIn.as(town.villager(), () -> steps.release(booked.id(), false, "不用了"));
        assertThat(board.status(late.id())).isEqualTo(ClaimStatus.ACCEPTED);
        assertThatExceptionOfType(BoardRefused.NoSuchTime.class)
                .isThrownBy(() -> board.book(offer, board.hour(-1, 9), town.villager()));
    }

    @Test
    void aClerkBooksForSomebodyWithoutAnAccount() {
        ListingId offer = board.offer(town, "法律咨询");
        Instant free = board.hour(2, 9);
        Claimant resident = Claimant.residentOf(town.village());
        SignedIn.as(town.clerk(), () -> {
            assertThatExceptionOfType(WrongInput.class)
                    .isThrownBy(() -> claims.book(offer, free, Requester.NONE, by(resident)));
            assertThat(claims.book(offer, free, new Requester("李大爷", "13800000001", null), by(resident))
                            .status())
                    .isEqualTo(ClaimStatus.ACCEPTED);
            // Two residents may want the same time.
            assertThat(claims.book(offer, free, new Requester("张大爷", null, null), by(resident))
                            .status())
                    .isEqualTo(ClaimStatus.WAITING);
        });
    }

    @Test
    void nobodyOvertakesThoseWhoWait() {
        ListingId request = board.open(town, 1);
        ClaimId first = board.claim(request, neighbour).id();
        ClaimId asked = board.claim(request, stranger).id();
        ClaimId vouched = board.claim(request, town.team().get(1)).id();
        SignedIn.as(neighbour.actor(), () -> steps.release(first, false, "出差"));
        assertThat(board.status(asked)).isEqualTo(ClaimStatus.PROPOSED);

        // The place is free, but it has been promised.
        ClaimReceipt late = board.claim(request, town.team().get(2));
        assertThat(late.status()).isEqualTo(ClaimStatus.WAITING);
        assertThat(late.position()).isEqualTo(2);
        SignedIn.as(town.clerk(), () -> steps.decline(asked, false, "不需要"));
        assertThat(board.status(vouched)).isEqualTo(ClaimStatus.ACCEPTED);
        assertThat(board.status(late.id())).isEqualTo(ClaimStatus.WAITING);
    }

    @Test
    void whoWasAcceptedFirstComesBeforeWhoHasNotBeenAnswered() {
        Helper third = other.team().get(2);
        ListingId request = board.open(town, 1);
        ClaimId one = board.claim(request, stranger).id();
        ClaimId two = board.claim(request, second).id();
        board.claim(request, third);
        SignedIn.as(town.clerk(), () -> {
            steps.accept(one);
            steps.accept(two);
        });
        SignedIn.as(stranger.actor(), () -> steps.release(one, false, "出差"));
        assertThat(board.status(two)).isEqualTo(ClaimStatus.ACCEPTED);
    }

    @Test
    void anInvitationIsNoWayAroundTheLimitNorToBeInTwoPlaces() {
        Instant nine = board.hour(3, 9);
        ListingContent said = BoardFixture.at(BoardFixture.content("陪诊", 1), nine, Duration.ofHours(2));
        ClaimId one = invited(board.open(town, said));
        ClaimId two = invited(board.open(town, said));
        SignedIn.as(stranger.actor(), () -> {
            steps.take(one);
            assertThatExceptionOfType(BoardRefused.SameTime.class).isThrownBy(() -> steps.take(two));
        });
        ClaimId fourth = invited(board.open(town, 1));
        board.claim(board.open(town, 1), stranger);
        board.claim(board.open(town, 1), stranger);
        SignedIn.as(
                stranger.actor(),
                () -> assertThatExceptionOfType(BoardRefused.TooManyClaims.class)
                        .isThrownBy(() -> steps.take(fourth)));
    }

    private ClaimId invited(ListingId request) {
        return SignedIn.as(town.clerk(), () -> claims.invite(request, null, Claimant.of(stranger.id()), null))
                .id();
    }

    @Test
    void onlyHelpersAreInvited() {
        ListingId offer = board.offer(town, "法律咨询");
        SignedIn.as(
                neighbour.actor(),
                () -> assertThatExceptionOfType(BoardRefused.NotYours.class)
                        .isThrownBy(() -> claims.invite(
                                offer,
                                null,
                                Claimant.of(new AccountId(town.villager().accountId())),
                                null)));
    }

    @Test
    void afterASingleShiftTheOthersCanBeClaimedAsASeries() {
        ListingId post = board.post(town, "周一至周日 07:00-08:00", 1, posting -> posting);
        List<SlotId> shifts = board.slots(post);
        board.claim(post, shifts.getFirst(), stranger);
        ClaimReceipt series =
                SignedIn.as(stranger.actor(), () -> claims.claimSeries(post, by(Claimant.of(stranger.id()))));
        assertThat(series.times()).isEqualTo(shifts.size() - 1);
    }

    @Test
    void aPostIsTakenOffThoughSomebodyIsAtIt() {
        ListingId post = board.post(town, "周一至周日 07:00-08:00", 1, posting -> posting);
        ClaimId claim =
                board.claim(post, board.slots(post).getFirst(), stranger).id();
        SignedIn.as(town.clerk(), () -> listings.withdraw(post, "路口改造"));
        assertThat(board.status(post)).isEqualTo(ListingStatus.WITHDRAWN);
        assertThat(board.status(claim)).isEqualTo(ClaimStatus.DECLINED);
    }

    @Test
    void whoeverActsForTheVillageNoMoreHasNoPartInWhatTheyWrote() {
        ListingId request = board.handedIn(town.clerk(), BoardFixture.request(town, BoardFixture.content("打扫", 1)));
        ClaimId claim = board.claim(request, stranger).id();
        Actor former = new Actor(town.clerk().accountId(), "clerk", "clerk", Set.of());
        SignedIn.as(former, () -> {
            assertThatExceptionOfType(BoardRefused.NotYours.class).isThrownBy(() -> steps.accept(claim));
            assertThatExceptionOfType(BoardRefused.NotYours.class).isThrownBy(() -> listings.withdraw(request, "不要了"));
        });
    }

    private ClaimId lastClaimOf(ListingId post) {
        return new ClaimId(board.newestClaim(post));
    }

    private static ClaimCommand by(Claimant claimant) {
        return new ClaimCommand(claimant, null, UUID.randomUUID());
    }
}
