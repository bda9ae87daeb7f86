package org.studioportal.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.studioportal.board.BoardFixture;
import org.studioportal.board.ClaimId;
import org.studioportal.board.ClaimSteps;
import org.studioportal.board.ListingId;
import org.studioportal.directory.VolunteerFixture;
import org.studioportal.directory.VolunteerFixture.Helper;
import org.studioportal.notification.channel.Letter;
import org.studioportal.security.AccountFixture;
import org.studioportal.security.Actor;
import org.studioportal.security.SignedIn;
import org.studioportal.shared.time.PortalTime;
import org.studioportal.testing.PortalTest;
import org.studioportal.testing.TestClock;
import org.studioportal.testing.TownFixture;
import org.studioportal.testing.TownFixture.Town;

/** What time alone brings. 3 March 2026 is a Tuesday. */
@PortalTest
class DigestsAndRemindersTest {
    @Autowired
    NotificationFixture notices;

    @Autowired
    NoticePreferences preferences;

    @Autowired
    NotificationClock time;

    @Autowired
    Dispatcher dispatcher;

    @Autowired
    TestChannel channel;

    @Autowired
    AccountFixture accounts;

    @Autowired
    TownFixture towns;

    @Autowired
    BoardFixture board;

    @Autowired
    VolunteerFixture volunteers;

    @Autowired
    ClaimSteps steps;

    @Autowired
    Inbox inbox;

    @Autowired
    TestClock clock;

    private Actor ann;

    @BeforeEach
    void tuesdayMorning() {
        at("2026-03-03T10:00");
        ann = accounts.open("ann", "安");
        channel.reachEverybody();
        time.tick();
    }

    private void at(String local) {
        clock.set(LocalDateTime.parse(local).atZone(PortalTime.ZONE).toInstant());
    }

    private List<Letter> letters() {
        time.tick();
        dispatcher.tick();
        return channel.arrived();
    }

    private void daily(int number, Actor who) {
        SignedIn.as(who, () -> preferences.choose(NoticeKind.VILLAGER_CONFIRMED, Timing.DAILY));
        notices.tell(NoticeKind.VILLAGER_CONFIRMED, number, who);
    }

    @Test
    void whatCanWaitForTheDayComesInOneLetterTheNextMorning() {
        daily(1, ann);
        daily(2, ann);
        assertThat(notices.told(ann)).as("the inbox has it at once").hasSize(2);
        assertThat(letters()).isEmpty();

        at("2026-03-04T08:00");
        assertThat(letters()).hasSize(1);
        assertThat(channel.arrived().getFirst().digest()).isTrue();
        assertThat(channel.arrived().getFirst().subject()).contains("2");
        at("2026-03-05T08:00");
        assertThat(letters()).as("nothing new, no letter").hasSize(1);
    }

    @Test
    void aPersonWhoWantsToHearOnceAWeekHearsOnMonday() {
        SignedIn.as(ann, () -> preferences.choose(NoticeKind.VILLAGER_CONFIRMED, Timing.WEEKLY));
        notices.tell(NoticeKind.VILLAGER_CONFIRMED, 1, ann);
        at("2026-03-08T20:00");
        assertThat(letters()).isEmpty();
        at("2026-03-09T08:00");
        assertThat(letters()).hasSize(1);
    }

    @Test
    void whoWantsToHearNothingOfAKindStillFindsItInTheInbox() {
        SignedIn.as(ann, () -> preferences.choose(NoticeKind.VILLAGER_CONFIRMED, Timing.NEVER));
        notices.tell(NoticeKind.VILLAGER_CONFIRMED, 1, ann);
        at("2026-03-09T08:00");
        assertThat(letters()).isEmpty();
        assertThat(SignedIn.as(ann, inbox::unread)).isOne();
    }

    @Test
    void whatHasBeenReadIsNoNewsForTheDigest() {
        daily(1, ann);
        SignedIn.as(ann, () -> {
            List<NoticeId> read = inbox.page(InboxFilter.FIRST, Long.MAX_VALUE, 10).stream()
                    .map(InboxLine::id)
                    .toList();
            inbox.mark(read, true);
        });
        at("2026-03-04T08:00");
        assertThat(letters()).isEmpty();
    }

    @Test
    void severalNodesMakeEachDigestOnce() throws Exception {
        for (int i = 1; i <= 20; i++) {
            daily(i, accounts.open("p" + i, "某" + i));
        }
        at("2026-03-04T09:00");
        CountDownLatch start = new CountDownLatch(1);
        Callable<Void> node = () -> {
            start.await();
            time.tick();
            return null;
        };
        try (ExecutorService nodes = Executors.newFixedThreadPool(4)) {
            List<Future<Void>> running =
                    Stream.of(node, node, node, node).map(nodes::submit).toList();
            start.countDown();
            for (Future<Void> one : running) {
                one.get();
            }
        }
        assertThat(letters()).hasSize(20);
    }

    @Test
    void anAgreedTimeIsRemindedOfTheDayBeforeAndAnHourBefore() {
        Town town = towns.town();
        Instant start = board.hour(3, 14);
        ListingId id = board.open(town, BoardFixture.at(BoardFixture.content("陪诊", 1), start, Duration.ofHours(2)));
        board.claim(id, town.lead());
        notices.awaitEvents();

        at("2026-03-05T13:59");
        time.tick();
        assertThat(notices.told(town.lead().actor())).doesNotContain(NoticeKind.APPOINTMENT_TOMORROW);
        at("2026-03-05T14:00");
        time.tick();
        time.tick();
        assertThat(notices.told(town.lead().actor())).containsOnlyOnce(NoticeKind.APPOINTMENT_TOMORROW);
        assertThat(notices.told(town.villager())).containsOnlyOnce(NoticeKind.APPOINTMENT_TOMORROW);
        assertThat(notices.told(town.clerk())).doesNotContain(NoticeKind.APPOINTMENT_TOMORROW);
        at("2026-03-06T13:10");
        time.tick();
        assertThat(notices.told(town.lead().actor())).endsWith(NoticeKind.APPOINTMENT_SOON);
    }

    @Test
    void afterADowntimeNobodyIsRemindedOfWhatIsOver() {
        Town town = towns.town();
        ListingId id = board.open(
                town, BoardFixture.at(BoardFixture.content("陪诊", 1), board.hour(3, 14), Duration.ofHours(2)));
        board.claim(id, town.lead());
        notices.awaitEvents();
        at("2026-03-07T09:00");
        time.tick();
        assertThat(notices.told(town.lead().actor()))
                .doesNotContain(NoticeKind.APPOINTMENT_TOMORROW, NoticeKind.APPOINTMENT_SOON);
    }

    @Test
    void anAnswerThatIsTwoDaysLateIsRemindedOfOnTheSideThatOwesItAndAtThePairedUnit() {
        Town town = towns.town();
        Helper stranger = volunteers.helpers(towns.town(2).unit(), "H", 1).getFirst();
        board.claim(board.open(town, 2), stranger);
        board.submitted(town, BoardFixture.content("买药", 1));
        notices.awaitEvents();
        at("2026-03-05T09:59");
        time.tick();
        assertThat(notices.told(town.clerk())).doesNotContain(NoticeKind.DECISION_OVERDUE);
        at("2026-03-05T10:01");
        time.tick();
        assertThat(notices.told(town.clerk()))
                .filteredOn(NoticeKind.DECISION_OVERDUE::equals)
                .hasSize(2);
        assertThat(notices.told(town.unitAdmin()))
                .filteredOn(NoticeKind.DECISION_OVERDUE::equals)
                .hasSize(2);
        assertThat(notices.told(town.villager()))
                .filteredOn(NoticeKind.DECISION_OVERDUE::equals)
                .hasSize(1);
        assertThat(notices.told(stranger.actor())).doesNotContain(NoticeKind.DECISION_OVERDUE);
    }

    @Test
    void aReportThatIsMissingIsRemindedOf() {
        Town town = towns.town();
        ClaimId claim = board.claim(board.open(town, 1), town.lead()).id();
        SignedIn.as(town.lead().actor(), () -> steps.start(claim));
        notices.awaitEvents();
        at("2026-03-05T10:01");
        time.tick();
        assertThat(notices.told(town.lead().actor())).containsOnlyOnce(NoticeKind.REPORT_OVERDUE);
    }

    @Test
    void whoseClaimWillLapseAndWhoseListingWillEndLearnsItBefore() {
        Town town = towns.town();
        board.claim(board.open(town, 2), town.lead());
        notices.awaitEvents();
        for (int day = 4; day < 31; day++) {
            at("2026-03-%02dT10:00".formatted(day));
            time.tick();
        }
        at("2026-04-01T10:00");
        time.tick();
        assertThat(notices.told(town.lead().actor())).containsOnlyOnce(NoticeKind.CLAIM_LAPSING);
        assertThat(notices.told(town.villager())).containsOnlyOnce(NoticeKind.LISTING_EXPIRING);
    }
}
