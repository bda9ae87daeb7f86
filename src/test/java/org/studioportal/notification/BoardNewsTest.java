package org.studioportal.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.studioportal.board.BoardFixture;
import org.studioportal.board.ClaimId;
import org.studioportal.board.ClaimReceipt;
import org.studioportal.board.ClaimSteps;
import org.studioportal.board.ListingId;
import org.studioportal.board.Listings;
import org.studioportal.board.Posting;
import org.studioportal.board.Postings;
import org.studioportal.board.Vetting;
import org.studioportal.directory.VolunteerFixture;
import org.studioportal.directory.VolunteerFixture.Helper;
import org.studioportal.notification.channel.Letter;
import org.studioportal.security.AccountFixture;
import org.studioportal.security.Actor;
import org.studioportal.security.SignedIn;
import org.studioportal.shared.Versioned;
import org.studioportal.shared.time.PortalTime;
import org.studioportal.testing.PortalTest;
import org.studioportal.testing.TestClock;
import org.studioportal.testing.TownFixture;
import org.studioportal.testing.TownFixture.Town;

/** Who is told of what happens on the board, through the real events. */
@PortalTest
class BoardNewsTest {
    @Autowired
    TownFixture towns;

    @Autowired
    BoardFixture board;

    @Autowired
    VolunteerFixture volunteers;

    @Autowired
    ClaimSteps steps;

    @Autowired
    Vetting vetting;

    @Autowired
    Postings postings;

    @Autowired
    Listings listings;

    @Autowired
    NotificationFixture notices;

    @Autowired
    TestChannel channel;

    @Autowired
    Dispatcher dispatcher;

    @Autowired
    AccountFixture accounts;

    @Autowired
    TestClock clock;

    private Town town;
    private Helper stranger;

    @BeforeEach
    void aTownAndAVolunteerFromElsewhere() {
        clock.set(
                LocalDateTime.parse("2026-03-03T10:00").atZone(PortalTime.ZONE).toInstant());
        town = towns.town();
        stranger = volunteers.helpers(towns.town(2).unit(), "H", 1).getFirst();
        channel.reachEverybody();
    }

    /** Whoever does the next thing does it later. */
    private List<NoticeKind> told(Actor person) {
        notices.awaitEvents();
        clock.advance(Duration.ofSeconds(1));
        return notices.told(person);
    }

    @Test
    void aRequestIsToldToTheClerkAndWhatBecameOfItToTheVillager() {
        ListingId id = board.submitted(town, BoardFixture.content("买药", 1));
        assertThat(told(town.clerk())).containsExactly(NoticeKind.REQUEST_TO_VET);
        assertThat(told(town.villager())).isEmpty();

        SignedIn.as(town.clerk(), () -> vetting.giveBack(id, "请写清楚地点"));
        assertThat(told(town.villager())).containsExactly(NoticeKind.LISTING_RETURNED);
        assertThat(notices.reason(town.villager())).isEqualTo("请写清楚地点");
        assertThat(notices.waiting(town.clerk()))
                .as("the clerk has nothing more to do")
                .isZero();
    }

    @Test
    void aClaimIsToldToTheVillagersSideAndItsAnswerToTheVolunteer() {
        ListingId id = board.open(town, 2);
        ClaimReceipt claim = board.claim(id, stranger);
        assertThat(told(town.villager())).containsExactly(NoticeKind.LISTING_OPENED, NoticeKind.CLAIM_TO_ANSWER);
        assertThat(told(town.clerk())).endsWith(NoticeKind.CLAIM_TO_ANSWER);
        assertThat(notices.waiting(town.villager())).isOne();

        SignedIn.as(town.clerk(), () -> steps.accept(claim.id()));
        assertThat(told(stranger.actor())).containsExactly(NoticeKind.CLAIM_AGREED);
        assertThat(notices.waiting(town.villager()))
                .as("the clerk has answered")
                .isZero();
        assertThat(told(town.villager())).hasSize(3).endsWith(NoticeKind.HELPER_FOUND);
        assertThat(told(town.clerk())).as("knows it").doesNotContain(NoticeKind.HELPER_FOUND);
    }

    @Test
    void whoIsDeclinedLearnsTheReason() {
        ListingId id = board.open(town, 1);
        ClaimReceipt claim = board.claim(id, stranger);
        SignedIn.as(town.villager(), () -> steps.decline(claim.id(), false, "已经有邻居帮忙"));
        assertThat(told(stranger.actor())).containsExactly(NoticeKind.CLAIM_DECLINED);
        assertThat(notices.reason(stranger.actor())).isEqualTo("已经有邻居帮忙");
    }

    @Test
    void fromReportToStars() {
        ListingId id = board.open(town, 1);
        ClaimId claim = board.claim(id, town.lead()).id();
        assertThat(told(town.lead().actor())).containsExactly(NoticeKind.CLAIM_AGREED);
        assertThat(told(town.villager())).endsWith(NoticeKind.HELPER_FOUND);

        board.serve(claim, town.lead().actor());
        assertThat(told(town.villager()))
                .endsWith(NoticeKind.HELPER_FOUND, NoticeKind.SERVICE_STARTED, NoticeKind.SERVICE_TO_CONFIRM);
        assertThat(notices.waiting(town.villager())).isOne();

        SignedIn.as(town.villager(), () -> steps.confirm(claim, 5, "很好"));
        assertThat(told(town.lead().actor())).endsWith(NoticeKind.SERVICE_CONFIRMED);
        assertThat(notices.waiting(town.villager())).isZero();
    }

    @Test
    void anAgreedTimeIsAnInvitationAndCallingItOffTakesItBack() {
        Instant start = board.hour(2, 14);
        ListingId id = board.open(town, BoardFixture.at(BoardFixture.content("陪诊", 1), start, Duration.ofHours(2)));
        ClaimId claim = board.claim(id, town.lead()).id();
        notices.awaitEvents();
        dispatcher.tick();
        Letter invitation = letter(town.lead().actor(), NoticeKind.CLAIM_AGREED);
        assertThat(invitation.invitation().cancelled()).isFalse();
        assertThat(invitation.invitation().uid()).isEqualTo("claim-" + claim);
        assertThat(invitation.invitation().startsAt()).isEqualTo(start);
        assertThat(letter(town.villager(), NoticeKind.HELPER_FOUND).invitation())
                .isNotNull();
        assertThat(letter(town.clerk(), NoticeKind.HELPER_FOUND).invitation())
                .as("the clerk is told, but does not come along")
                .isNull();

        SignedIn.as(town.lead().actor(), () -> steps.release(claim, false, "临时出差"));
        notices.awaitEvents();
        dispatcher.tick();
        for (Letter cancelled : List.of(
                letter(town.villager(), NoticeKind.CLAIM_RELEASED),
                letter(town.lead().actor(), NoticeKind.APPOINTMENT_CANCELLED))) {
            assertThat(cancelled.invitation().cancelled()).isTrue();
            assertThat(cancelled.invitation().uid()).isEqualTo("claim-" + claim);
            assertThat(cancelled.invitation().sequence())
                    .isGreaterThan(invitation.invitation().sequence());
            assertThat(cancelled.thread()).isEqualTo("listing-" + id).isEqualTo(invitation.thread());
        }
    }

    @Test
    void anotherPlaceIsPutIntoCalendars() {
        ListingId id = board.open(
                town, BoardFixture.at(BoardFixture.content("陪诊", 1), board.hour(2, 14), Duration.ofHours(2)));
        ClaimId claim = board.claim(id, town.lead()).id();
        notices.awaitEvents();
        SignedIn.as(town.clerk(), () -> {
            Versioned<ListingId, Posting> said = postings.read(id);
            listings.reword(
                    id,
                    said.version(),
                    said.data().with(BoardFixture.elsewhere(said.data().content(), "镇卫生院门口")));
        });
        notices.awaitEvents();
        dispatcher.tick();
        dispatcher.tick();
        Letter changed = letter(town.lead().actor(), NoticeKind.APPOINTMENT_CHANGED);
        assertThat(changed.invitation().place()).isEqualTo("镇卫生院门口");
        assertThat(changed.invitation().uid()).isEqualTo("claim-" + claim);
        assertThat(changed.invitation().sequence())
                .isGreaterThan(letter(town.lead().actor(), NoticeKind.CLAIM_AGREED)
                        .invitation()
                        .sequence());
        assertThat(told(town.clerk())).doesNotContain(NoticeKind.APPOINTMENT_CHANGED);
    }

    private Letter letter(Actor to, NoticeKind kind) {
        return channel.arrived().stream()
                .filter(letter -> letter.to().username().equals(to.username()) && letter.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whenTheClerkCallsItOffBothSidesLearnItAndTheirCalendarsToo() {
        ListingId id = board.open(
                town, BoardFixture.at(BoardFixture.content("陪诊", 1), board.hour(2, 14), Duration.ofHours(2)));
        ClaimId claim = board.claim(id, town.lead()).id();
        told(town.clerk());
        SignedIn.as(town.clerk(), () -> steps.decline(claim, false, "老人住院了"));
        notices.awaitEvents();
        dispatcher.tick();
        dispatcher.tick();
        dispatcher.tick();
        assertThat(letter(town.lead().actor(), NoticeKind.CLAIM_DECLINED)
                        .invitation()
                        .cancelled())
                .isTrue();
        assertThat(letter(town.villager(), NoticeKind.APPOINTMENT_CANCELLED)
                        .invitation()
                        .cancelled())
                .isTrue();
        assertThat(told(town.clerk())).doesNotContain(NoticeKind.APPOINTMENT_CANCELLED);
    }

    @Test
    void whatIsToBeConfirmedIsAskedForByLetterAlsoWhenItsTimeIsOver() {
        Instant start = board.hour(0, 11);
        ListingId id = board.open(town, BoardFixture.at(BoardFixture.content("陪诊", 1), start, Duration.ofHours(1)));
        ClaimId claim = board.claim(id, town.lead()).id();
        told(town.clerk());
        clock.advance(Duration.ofHours(3));
        board.serve(claim, town.lead().actor());
        notices.awaitEvents();
        for (int i = 0; i < 5; i++) {
            dispatcher.tick();
        }
        assertThat(letter(town.villager(), NoticeKind.SERVICE_TO_CONFIRM).subject())
                .contains("3月3日")
                .doesNotContain("陪诊");
    }

    @Test
    void shiftsClaimedTogetherAreToldOfOnce() {
        ListingId post = board.post(town, "周一至周五 07:30-08:30", 1, posting -> posting);
        board.claimSeries(post, stranger);
        assertThat(told(stranger.actor())).containsExactly(NoticeKind.CLAIM_AGREED);
        assertThat(told(town.clerk())).containsExactly(NoticeKind.HELPER_FOUND);
    }

    @Test
    void nobodyIsToldWhatTheyMayNotSeeAnyMore() {
        board.submitted(town, BoardFixture.content("买药", 1));
        notices.awaitEvents();
        accounts.revoke(town.clerk());
        dispatcher.tick();
        assertThat(channel.arrived()).isEmpty();
        assertThat(notices.letters()).containsExactly(DeliveryState.CANCELLED);
    }

    /** Whatever people write into a listing, and whoever they are: a subject tells none of it. */
    @Test
    void nothingPersonalIsInASubject() {
        ListingId id = board.open(town, BoardFixture.content("给王大妈打扫屋子", 1));
        ClaimId claim = board.claim(id, town.lead()).id();
        notices.awaitEvents();
        board.serve(claim, town.lead().actor());
        notices.awaitEvents();
        SignedIn.as(town.villager(), () -> steps.confirm(claim, 5, "谢谢志愿者"));
        notices.awaitEvents();
        dispatcher.tick();
        assertThat(channel.arrived())
                .hasSizeGreaterThan(5)
                .allSatisfy(letter ->
                        assertThat(letter.subject()).doesNotContain("王", "大妈", "13800000000", "杨柳村", "志愿者M", "榕树"));
    }
}
