package org.studioportal.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.studioportal.testing.PortalTest;

@PortalTest
class RetriedTransactionTest {
    private static final int ALL = 4;

    @Autowired
    RetriedUseCase useCase;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    EntityManager entities;

    @Autowired
    DataSource source;

    @Autowired
    TransactionTemplate transaction;

    private final AtomicInteger attempts = new AtomicInteger();

    @BeforeEach
    void twoRows() {
        List.of("a", "b").forEach(this::insert);
    }

    @Test
    void anAttemptThatLostIsUndoneAndDoneAgain() {
        useCase.run(() -> {
            insert("c");
            if (attempts.incrementAndGet() == 1) {
                throw new CannotAcquireLockException("lost");
            }
        });
        assertThat(attempts).hasValue(2);
        assertThat(rows()).isEqualTo(3);
    }

    @Test
    void itGivesUpAfterThreeRetriesWithWhatTheDatabaseSaid() {
        assertThatExceptionOfType(CannotAcquireLockException.class)
                .isThrownBy(() -> useCase.run(() -> lose("lost " + attempts.incrementAndGet())))
                .withMessage("lost 4");
        assertThat(attempts).hasValue(ALL);
    }

    @Test
    void whoStopEachOtherByJdbcBothGetThrough() throws Exception {
        bothGetThrough(subject -> jdbc.sql("update sign_in_throttle set failures = failures + 1 where subject = ?")
                .param(subject)
                .update());
    }

    /** A flush throws what Hibernate says, untranslated. */
    @Test
    void whoStopEachOtherByHibernateBothGetThrough() throws Exception {
        bothGetThrough(subject -> entities.createNativeQuery(
                        "update sign_in_throttle set failures = failures + 1 where subject = ?")
                .setParameter(1, subject)
                .executeUpdate());
    }

    private void bothGetThrough(Consumer<String> count) throws Exception {
        CyclicBarrier bothHoldOne = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            List<Future<?>> both = List.of(
                    threads.submit(() -> countBoth(count, "a", "b", bothHoldOne)),
                    threads.submit(() -> countBoth(count, "b", "a", bothHoldOne)));
            for (Future<?> one : both) {
                one.get(30, TimeUnit.SECONDS);
            }
        }
        assertThat(attempts).hasValue(3);
        assertThat(jdbc.sql("select failures from sign_in_throttle")
                        .query(Integer.class)
                        .list())
                .containsExactly(2, 2);
    }

    private void countBoth(Consumer<String> count, String first, String second, CyclicBarrier bothHoldOne) {
        AtomicInteger own = new AtomicInteger();
        useCase.run(() -> {
            attempts.incrementAndGet();
            count.accept(first);
            if (own.incrementAndGet() == 1) {
                await(bothHoldOne);
            }
            count.accept(second);
        });
    }

    @Test
    void aLockThatIsGivenBackMeanwhileIsTakenAtTheNextAttempt() throws Exception {
        try (Connection other = holdingA()) {
            useCase.run(() -> {
                if (attempts.incrementAndGet() == 2) {
                    rollback(other);
                }
                lockA();
            });
        }
        assertThat(attempts).hasValue(2);
    }

    @Test
    void aLockThatIsNotGivenBackIsAskedForFourTimes() throws Exception {
        try (Connection other = holdingA()) {
            assertThatThrownBy(() -> useCase.run(() -> {
                        attempts.incrementAndGet();
                        lockA();
                    }))
                    .hasMessageContaining("Lock wait timeout");
            rollback(other);
        }
        assertThat(attempts).hasValue(ALL);
    }

    @Test
    void whatSomebodyElseChangedMeanwhileIsNotTriedAgain() {
        assertThatExceptionOfType(ObjectOptimisticLockingFailureException.class)
                .isThrownBy(() -> useCase.run(() -> {
                    attempts.incrementAndGet();
                    throw new ObjectOptimisticLockingFailureException("Studio", 1L);
                }));
        assertThatExceptionOfType(ChangedMeanwhile.class)
                .isThrownBy(() -> useCase.run(() -> {
                    attempts.incrementAndGet();
                    throw new ChangedMeanwhile();
                }));
        assertThat(attempts).hasValue(2);
    }

    @Test
    @WithMockUser
    void whetherOneMayIsAskedOnceAndBeforeTheTransaction() {
        int before = useCase.asked();
        useCase.runGuarded(() -> {
            assertThat(TransactionSynchronizationManager.isActualTransactionActive())
                    .isTrue();
            if (attempts.incrementAndGet() < ALL) {
                lose("lost");
            }
        });
        assertThat(attempts).hasValue(ALL);
        assertThat(useCase.asked() - before).isOne();
    }

    /** The database has undone the caller's work too; only the caller can begin again. */
    @Test
    void withinACallersTransactionNothingIsRepeated() {
        assertThatExceptionOfType(CannotAcquireLockException.class)
                .isThrownBy(() -> transaction.executeWithoutResult(tx -> useCase.run(() -> {
                    attempts.incrementAndGet();
                    lose("lost");
                })));
        assertThat(attempts).hasValue(1);
    }

    private void insert(String subject) {
        jdbc.sql("insert into sign_in_throttle (subject, failures, last_failure_at, blocked_until) "
                        + "values (?, 0, utc_timestamp(3), utc_timestamp(3))")
                .param(subject)
                .update();
    }

    private int rows() {
        return jdbc.sql("select count(*) from sign_in_throttle")
                .query(Integer.class)
                .single();
    }

    private Connection holdingA() throws Exception {
        Connection other = source.getConnection();
        other.setAutoCommit(false);
        try (var statement = other.createStatement()) {
            statement.executeQuery("select * from sign_in_throttle where subject = 'a' for update");
        }
        return other;
    }

    private void lockA() {
        jdbc.sql("select subject from sign_in_throttle where subject = 'a' for update nowait")
                .query(String.class)
                .single();
    }

    private static void lose(String message) {
        throw new CannotAcquireLockException(message);
    }

    private static void rollback(Connection connection) {
        try {
            connection.rollback();
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await(20, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
