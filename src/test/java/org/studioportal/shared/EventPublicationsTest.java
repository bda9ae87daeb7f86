package org.studioportal.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.IncompleteEventPublications;
import org.springframework.modulith.events.support.PersistentApplicationEventMulticaster;
import org.springframework.transaction.support.TransactionTemplate;
import org.studioportal.shared.UnreliableListener.Happened;
import org.studioportal.shared.UnreliableListener.ThingId;
import org.studioportal.testing.PortalTest;
import org.studioportal.testing.TestClock;

/** What docs/decisions/events.md says. */
@PortalTest
class EventPublicationsTest {
    private static final Happened EVENT = new Happened(
            new ThingId(7),
            Set.of(new ThingId(8), new ThingId(9)),
            ServiceMode.HOME_VISIT,
            new BigDecimal("999.50"),
            Instant.parse("2026-03-02T04:00:00.123456Z"),
            LocalDate.of(2026, 3, 2),
            null);

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    IncompleteEventPublications incomplete;

    @Autowired
    PersistentApplicationEventMulticaster multicaster;

    @Autowired
    UnreliableListener listener;

    @Autowired
    EventClock eventClock;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @BeforeEach
    void reliable() {
        listener.fail(false);
    }

    @Test
    void whatTheListenerHasDoneLeavesNothingBehind() {
        publish(EVENT);
        awaitStates();
        assertThat(listener.done()).containsExactly(EVENT);
    }

    @Test
    void whatTheListenerFailedAtStaysAndArrivesWhenSentAgain() {
        listener.fail(true);
        publish(EVENT);
        awaitStates("FAILED");

        listener.fail(false);
        incomplete.resubmitIncompletePublications(publication -> true);
        awaitStates();
        assertThat(listener.done()).containsExactly(EVENT);
    }

    @Test
    void whatIsNotDoneIsSentAgainAtTheNextStart() {
        listener.fail(true);
        publish(EVENT);
        awaitStates("FAILED");

        listener.fail(false);
        // What Spring calls at the end of a start
        multicaster.afterSingletonsInstantiated();
        awaitStates();
        assertThat(listener.done()).containsExactly(EVENT);
    }

    @Test
    void whatTheListenerFailedAtIsSentAgainLaterAndLaterUntilItIsDone() {
        listener.fail(true);
        publish(EVENT);
        awaitStates("FAILED");

        eventClock.tick();
        assertThat(sent()).as("at once").containsExactly(1);
        later(Duration.ofMinutes(1));
        awaitStates("FAILED");
        assertThat(sent()).as("after a minute").containsExactly(2);
        later(Duration.ofMinutes(1));
        assertThat(sent()).as("after another minute").containsExactly(2);

        listener.fail(false);
        later(Duration.ofMinutes(1));
        awaitStates();
        assertThat(listener.done()).containsExactly(EVENT);
    }

    @Test
    void ofSeveralNodesOneAtATimeSendsAgain() {
        listener.fail(true);
        publish(EVENT);
        awaitStates("FAILED");

        listener.fail(false);
        // A transaction keeps its connection, as another node keeps its own.
        transaction.executeWithoutResult(tx -> {
            assertThat(lock("get_lock(concat(database(), '.events'), 0)")).isEqualTo(1);
            CompletableFuture.runAsync(() -> later(Duration.ofMinutes(1))).join();
            assertThat(lock("release_lock(concat(database(), '.events'))")).isEqualTo(1);
        });
        assertThat(sent()).containsExactly(1);
        eventClock.tick();
        awaitStates();
    }

    @Test
    void itIsNeverLeftAloneForMoreThanAnHour() {
        assertThat(EventClock.pause(6)).isEqualTo(Duration.ofMinutes(32));
        assertThat(EventClock.pause(7)).isEqualTo(Duration.ofHours(1));
        assertThat(EventClock.pause(Integer.MAX_VALUE)).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void soManyAreSentAgainInOneGoAndTheRestHasItsTurnNext() {
        listener.fail(true);
        publish(EVENT);
        awaitStates("FAILED");
        // As many again, each of another thing
        int copies = jdbc.sql("""
                        insert into EVENT_PUBLICATION (ID, LISTENER_ID, EVENT_TYPE, SERIALIZED_EVENT, PUBLICATION_DATE, STATUS,
                          COMPLETION_ATTEMPTS)
                        select uuid(), LISTENER_ID, EVENT_TYPE,
                          replace(SERIALIZED_EVENT, '"id":{"value":7}', concat('"id":{"value":', 1000 + seq, '}')),
                          PUBLICATION_DATE, STATUS, COMPLETION_ATTEMPTS
                        from EVENT_PUBLICATION join seq_1_to_%d""".formatted(EventClock.AT_ONCE)).update();
        assertThat(copies).isEqualTo(EventClock.AT_ONCE);

        listener.fail(false);
        later(Duration.ofMinutes(1));
        awaitStates("FAILED");
        eventClock.tick();
        awaitStates();
        assertThat(listener.done()).hasSize(EventClock.AT_ONCE + 1).doesNotHaveDuplicates();
    }

    @Test
    void whatIsUndoneIsNotTold() {
        transaction.executeWithoutResult(tx -> {
            events.publishEvent(EVENT);
            tx.setRollbackOnly();
        });
        assertThat(states()).isEmpty();
        assertThat(listener.done()).isEmpty();
    }

    @Test
    void whatOnlyThisNodesMemoryListensToIsNotWrittenDown() {
        publish(new UnreliableListener.Changed(new ThingId(7)));
        assertThat(listener.writtenDown()).isZero();
    }

    /** Better a change that is refused than one that is never told. */
    @Test
    void anEventThatDoesNotFitUndoesItsChange() {
        Happened tooLong = new Happened(
                EVENT.id(), EVENT.others(), EVENT.mode(), EVENT.cost(), EVENT.at(), EVENT.day(), "x".repeat(4000));
        assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> publish(tooLong));
        assertThat(states()).isEmpty();
    }

    private void publish(Object event) {
        transaction.executeWithoutResult(tx -> events.publishEvent(event));
    }

    private void awaitStates(String... expected) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .pollInSameThread()
                .untilAsserted(() -> assertThat(states()).containsExactly(expected));
    }

    private void later(Duration by) {
        clock.advance(by);
        eventClock.tick();
    }

    private int lock(String call) {
        return jdbc.sql("select " + call).query(Integer.class).single();
    }

    /** How often each line has been sent. */
    private List<Integer> sent() {
        return jdbc.sql("select COMPLETION_ATTEMPTS from EVENT_PUBLICATION")
                .query(Integer.class)
                .list();
    }

    private List<String> states() {
        return jdbc.sql("select STATUS from EVENT_PUBLICATION")
                .query(String.class)
                .list();
    }
}
