package org.studioportal.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.studioportal.notification.channel.ChannelDown;
import org.studioportal.notification.channel.Letter;
import org.studioportal.notification.channel.LetterRefused;
import org.studioportal.security.AccountFixture;
import org.studioportal.security.Actor;
import org.studioportal.shared.time.PortalTime;
import org.studioportal.testing.PortalTest;
import org.studioportal.testing.TestClock;

/** Letters leave once, in order, and whatever happens to the other end or to this one, none is lost. */
@PortalTest
class DispatcherTest {
    private static final NoticeKind KIND = NoticeKind.VILLAGER_CONFIRMED;

    @Autowired
    NotificationFixture notices;

    @Autowired
    TestChannel channel;

    @Autowired
    Dispatcher dispatcher;

    @Autowired
    Deliveries deliveries;

    @Autowired
    NotificationTerms terms;

    @Autowired
    AccountFixture accounts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    private Actor ann;
    private Actor bea;

    @BeforeEach
    void someNoon() {
        clock.set(
                LocalDateTime.parse("2026-03-03T12:00").atZone(PortalTime.ZONE).toInstant());
        channel.reachEverybody();
        dispatcher.circuit(TestChannel.NAME).worked();
        ann = accounts.open("ann", "安");
        bea = accounts.open("bea", "贝");
    }

    private List<String> arrived() {
        return channel.arrived().stream().map(Letter::id).toList();
    }

    private List<Long> ids() {
        return jdbc.sql("select id from notice order by id").query(Long.class).list();
    }

    @Test
    void whatIsToldLeavesOnceAndIsThenDone() {
        notices.tell(KIND, 1, ann, bea);
        dispatcher.tick();
        dispatcher.tick();
        assertThat(channel.arrived())
                .extracting(letter -> letter.to().username())
                .containsExactlyInAnyOrder("ann", "bea");
        assertThat(notices.letters()).containsExactly(DeliveryState.SENT, DeliveryState.SENT);
    }

    @Test
    void theSameIsToldOnceHoweverOftenItArrives() {
        notices.tell(KIND, 1, ann);
        notices.tell(KIND, 1, ann, bea);
        dispatcher.tick();
        assertThat(notices.told(ann)).containsExactly(KIND);
        assertThat(channel.arrived()).hasSize(2);
    }

    @Test
    void whatIsUndoneIsNeitherToldNorSent() {
        notices.tellAndUndo(KIND, 1, ann);
        dispatcher.tick();
        assertThat(notices.told(ann)).isEmpty();
        assertThat(channel.arrived()).isEmpty();
    }

    @Test
    void eachGetsTheirLettersInTheOrderInWhichThingsHappened() {
        for (int i = 1; i <= 30; i++) {
            notices.tell(KIND, i, ann, bea);
        }
        dispatcher.tick();
        Map<String, List<Long>> perPerson = new HashMap<>();
        channel.arrived()
                .forEach(letter -> perPerson
                        .computeIfAbsent(letter.to().username(), none -> new ArrayList<>())
                        .add(Long.parseLong(letter.id().replace("notice-", ""))));
        assertThat(perPerson)
                .containsOnlyKeys("ann", "bea")
                .allSatisfy((who, letters) -> assertThat(letters).hasSize(30).isSorted());
    }

    @Test
    void aLetterThatIsRefusedForNowHoldsUpTheLaterOnesOfThatPersonOnly() {
        notices.tell(KIND, 1, ann);
        notices.tell(KIND, 2, ann, bea);
        channel.answer(letter -> {
            if (letter.to().username().equals("ann")) {
                throw new LetterRefused("450 mailbox busy", false, null);
            }
        });
        dispatcher.tick();
        assertThat(channel.arrived())
                .extracting(letter -> letter.to().username())
                .containsExactly("bea");

        channel.answer(letter -> {});
        dispatcher.tick();
        assertThat(channel.arrived()).as("not before its time has come again").hasSize(1);
        clock.advance(Duration.ofMinutes(1));
        dispatcher.tick();
        assertThat(arrived().subList(1, 3)).containsExactly("notice-" + ids().get(0), "notice-" + ids().get(1));
    }

    @Test
    void aLetterThatIsRefusedForGoodIsDeadWithTheReasonAndTheOthersGoOn() {
        notices.tell(KIND, 1, ann);
        notices.tell(KIND, 2, bea);
        channel.answer(letter -> {
            if (letter.to().username().equals("ann")) {
                throw new LetterRefused("550 no such mailbox", true, null);
            }
        });
        dispatcher.tick();
        assertThat(notices.letters()).containsExactly(DeliveryState.DEAD, DeliveryState.SENT);
        assertThat(errors()).contains("550 no such mailbox");
    }

    private List<String> errors() {
        return jdbc.sql("select last_error from delivery where last_error is not null")
                .query(String.class)
                .list();
    }

    @Test
    void aLetterThatCannotBeWrittenKeepsNoOtherHere() {
        // What it is about does not say which listing.
        notices.tell(NoticeKind.LISTING_OPENED, 1, ann);
        notices.tell(KIND, 2, ann);
        dispatcher.tick();
        assertThat(notices.letters()).containsExactly(DeliveryState.DEAD, DeliveryState.SENT);
    }

    @Test
    void aLineThatBreaksSendsTheSameLetterAgainUnderTheSameId() {
        notices.tell(KIND, 1, ann);
        List<String> tried = new ArrayList<>();
        channel.answer(letter -> {
            tried.add(letter.id());
            if (tried.size() == 1) {
                throw new ChannelDown("connection lost after the letter", null);
            }
        });
        dispatcher.tick();
        assertThat(channel.arrived()).isEmpty();
        clock.advance(Duration.ofMinutes(2));
        dispatcher.tick();
        assertThat(tried).hasSize(2).containsOnly("notice-" + ids().getFirst());
        assertThat(notices.letters()).containsExactly(DeliveryState.SENT);
    }

    @Test
    void aServerThatIsDownIsSparedAndGetsEverythingOnceItIsBack() {
        for (int i = 1; i <= 5; i++) {
            notices.tell(KIND, i, ann, bea);
        }
        channel.down(true);
        dispatcher.tick();
        assertThat(dispatcher.circuit(TestChannel.NAME).open()).isFalse();
        assertThat(errors()).hasSize(10).containsOnly("nobody answers");

        channel.down(false);
        dispatcher.tick();
        assertThat(channel.arrived()).as("not yet").isEmpty();
        clock.advance(Duration.ofSeconds(10));
        dispatcher.tick();
        assertThat(channel.arrived()).hasSize(10);
    }

    @Test
    void afterADayOfTryingALetterIsGivenUpWithTheReason() {
        notices.tell(KIND, 1, ann);
        channel.down(true);
        for (int hours = 0; hours < 25; hours++) {
            dispatcher.tick();
            clock.advance(Duration.ofHours(1));
        }
        dispatcher.tick();
        assertThat(notices.letters()).containsExactly(DeliveryState.DEAD);
        assertThat(errors()).containsExactly("nobody answers");
    }

    /** Whose address cannot be read any more, as when the key has been lost. */
    @Test
    void onePersonWhoseAddressCannotBeReadKeepsNobodyElsesLettersHere() {
        notices.tell(KIND, 1, ann, bea);
        jdbc.sql("update account set email = 'v1:broken' where username = 'ann'")
                .update();
        dispatcher.tick();
        assertThat(notices.letters()).containsExactlyInAnyOrder(DeliveryState.DEAD, DeliveryState.SENT);
    }

    @Test
    void aLetterThatIsRefusedInTheEveningIsNotTriedAtNight() {
        clock.set(
                LocalDateTime.parse("2026-03-03T20:58").atZone(PortalTime.ZONE).toInstant());
        notices.tell(KIND, 1, ann);
        channel.answer(letter -> {
            throw new LetterRefused("450 later", false, null);
        });
        dispatcher.tick();
        channel.answer(letter -> {});
        clock.advance(Duration.ofMinutes(30));
        dispatcher.tick();
        assertThat(channel.arrived()).isEmpty();
        clock.advance(Duration.ofHours(11));
        dispatcher.tick();
        assertThat(channel.arrived()).hasSize(1);
    }

    @Test
    void aServerThatRepeatsTheAddressDoesNotBringItIntoTheOutbox() {
        jdbc.sql("update account set email = ? where username = 'ann'")
                .param(accounts.encrypted("ann@example.org"))
                .update();
        notices.tell(KIND, 1, ann);
        channel.answer(letter -> {
            throw new LetterRefused("550 <ann@example.org> no such mailbox", true, null);
        });
        dispatcher.tick();
        assertThat(errors()).contains("550 <…> no such mailbox");
    }

    /** The scheduler begins every five seconds, whether the one before has come to its end or not. */
    @Test
    void whileAChannelIsBusyNobodyElseBeginsWithIt() throws Exception {
        for (int i = 1; i <= 12; i++) {
            notices.tell(KIND, i, accounts.open("p" + i, "某" + i));
        }
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        channel.answer(letter -> {
            begun.countDown();
            try {
                goOn.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        try (ExecutorService scheduler = Executors.newFixedThreadPool(1)) {
            Future<?> first = scheduler.submit(dispatcher::tick);
            begun.await();
            dispatcher.tick();
            dispatcher.tick();
            assertThat(channel.opened()).isLessThanOrEqualTo(terms.connections());
            goOn.countDown();
            first.get();
        }
        assertThat(channel.arrived()).hasSize(12);
    }

    @Test
    void onceAChannelIsSetUpNoMoreItsLettersAreHeld() {
        notices.tell(KIND, 1, ann);
        channel.configured(false);
        dispatcher.tick();
        assertThat(notices.letters()).containsExactly(DeliveryState.HELD);
    }

    /** What the database holds when a node is killed between the server's answer and its own note. */
    @Test
    void whatANodeDiedWithIsSentByAnotherOnceItsLeaseIsOver() {
        notices.tell(KIND, 1, ann);
        assertThat(deliveries.take(TestChannel.NAME, 10)).hasSize(1);
        dispatcher.tick();
        assertThat(channel.arrived()).as("the other may be at it").isEmpty();

        clock.advance(Deliveries.LEASE.plusSeconds(1));
        dispatcher.tick();
        assertThat(channel.arrived()).hasSize(1);
    }

    /** The node ends anywhere: before the other end has the letter, or after. */
    @Test
    void howeverOftenNodesDieEveryLetterArrivesAndAlwaysUnderItsOwnId() {
        for (int i = 1; i <= 40; i++) {
            notices.tell(KIND, i, ann, bea);
        }
        Random chance = new Random(4);
        Set<String> received = ConcurrentHashMap.newKeySet();
        channel.answer(letter -> {
            int fate = chance.nextInt(6);
            if (fate == 0) {
                throw new NodeKilled();
            }
            received.add(letter.id());
            if (fate == 1) {
                throw new NodeKilled();
            }
        });
        int ticks = 0;
        while (notices.letters().stream().anyMatch(state -> state != DeliveryState.SENT) && ticks++ < 200) {
            dispatcher.tick();
            clock.advance(Deliveries.LEASE.plusSeconds(1));
        }
        assertThat(notices.letters()).hasSize(80).containsOnly(DeliveryState.SENT);
        assertThat(received)
                .containsExactlyInAnyOrderElementsOf(
                        ids().stream().map(id -> "notice-" + id).toList());
    }

    /** No code of ours catches it. */
    private static final class NodeKilled extends Error {
        private static final long serialVersionUID = 1L;
    }

    @Test
    void whoeverComesBackAfterTheirLeaseChangesNothingAnyMore() {
        notices.tell(KIND, 1, ann);
        Deliveries.Taken late = deliveries.take(TestChannel.NAME, 10).getFirst();
        clock.advance(Deliveries.LEASE.plusSeconds(1));
        dispatcher.tick();
        deliveries.refused(late, "too late", false, clock.instant());
        assertThat(notices.letters()).containsExactly(DeliveryState.SENT);
    }

    @Test
    void severalNodesShareTheWorkAndNoneSendsWhatAnotherDoes() throws Exception {
        for (int i = 1; i <= 20; i++) {
            Actor person = accounts.open("p" + i, "某" + i);
            for (int j = 0; j < 5; j++) {
                notices.tell(KIND, i * 10 + j, person);
            }
        }
        Set<String> once = ConcurrentHashMap.newKeySet();
        Set<String> twice = ConcurrentHashMap.newKeySet();
        channel.answer(letter -> {
            if (!once.add(letter.id())) {
                twice.add(letter.id());
            }
        });
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService nodes = Executors.newFixedThreadPool(4)) {
            List<Future<Void>> running = Stream.of(1, 2, 3, 4)
                    .map(node -> new Dispatcher(List.of(channel), deliveries, terms, clock))
                    .map(node -> nodes.submit((Callable<Void>) () -> {
                        start.await();
                        node.tick();
                        return null;
                    }))
                    .toList();
            start.countDown();
            for (Future<Void> one : running) {
                one.get();
            }
        }
        assertThat(twice).isEmpty();
        assertThat(channel.arrived()).hasSize(100);
        assertThat(notices.letters()).hasSize(100).containsOnly(DeliveryState.SENT);
    }

    @Test
    void withoutAServerLettersAreHeldAndThoseOfTheLastDayGoOnceThereIsOne() {
        channel.configured(false);
        notices.tell(KIND, 1, ann);
        clock.advance(Duration.ofHours(30));
        notices.tell(KIND, 2, ann);
        dispatcher.tick();
        assertThat(notices.letters()).containsExactly(DeliveryState.HELD, DeliveryState.HELD);

        channel.configured(true);
        deliveries.release(TestChannel.NAME);
        clock.advance(Duration.ofHours(15));
        dispatcher.tick();
        assertThat(notices.letters()).containsExactly(DeliveryState.HELD, DeliveryState.SENT);
    }

    @Test
    void whoMayNotSignInAnyMoreGetsNoLetter() {
        notices.tell(KIND, 1, ann);
        accounts.disable(ann);
        dispatcher.tick();
        assertThat(channel.arrived()).isEmpty();
        assertThat(notices.letters()).containsExactly(DeliveryState.CANCELLED);
    }

    @Test
    void whatSomebodyHasSeenToIsNotAskedForByLetter() {
        notices.tell(NoticeKind.STUDIO_INVITED, 1, ann);
        notices.settle(1);
        dispatcher.tick();
        assertThat(channel.arrived()).isEmpty();
        assertThat(notices.letters()).containsExactly(DeliveryState.CANCELLED);
    }

    @Test
    void atNightLettersWaitUntilTheMorning() {
        clock.set(
                LocalDateTime.parse("2026-03-03T22:00").atZone(PortalTime.ZONE).toInstant());
        notices.tell(KIND, 1, ann);
        notices.tell(NoticeKind.PASSWORD_CHANGED, 2, ann);
        dispatcher.tick();
        assertThat(channel.arrived()).extracting(Letter::kind).containsExactly(NoticeKind.PASSWORD_CHANGED);
        clock.advance(Duration.ofHours(10));
        dispatcher.tick();
        assertThat(channel.arrived()).hasSize(2);
    }

    @Test
    void aReminderThatComesTooLateStaysHere() {
        NoticeFacts soon = new NoticeFacts(
                "法律咨询", null, clock.instant().plusSeconds(3600), clock.instant().plusSeconds(7200), null, null);
        notices.tell(notices.news(NoticeKind.APPOINTMENT_SOON, 1, soon), ann);
        channel.down(true);
        dispatcher.tick();
        channel.down(false);
        clock.advance(Duration.ofHours(2));
        dispatcher.tick();
        assertThat(channel.arrived()).isEmpty();
        assertThat(notices.letters()).containsExactly(DeliveryState.CANCELLED);
    }
}
