package org.studioportal.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.Mockito.mock;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.studioportal.shared.crypto.FieldCipher;
import org.studioportal.testing.PortalTest;
import org.studioportal.testing.TestClock;

@PortalTest
class SignInThrottleTest {
    private static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");
    private static final int THREADS = 16;
    private static final int ATTEMPTS = 10;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    FieldCipher cipher;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TestClock clock;

    private SignInThrottle throttle;

    @BeforeEach
    void fiveOfEach() {
        clock.set(NOON);
        throttle = new SignInThrottle(jdbc, transactions, cipher, clock, 5, 5);
    }

    @Test
    void afterFiveFailuresTheSixthAttemptWaitsHalfAMinute() {
        failTimes(5, "chen", null);
        assertThat(refusal("chen", null)).isEqualTo(30);

        clock.advance(Duration.ofSeconds(29));
        assertThat(refusal("chen", null)).isEqualTo(1);
        clock.advance(Duration.ofSeconds(1));
        throttle.admit("chen", null);
    }

    @Test
    void eachFurtherFailureDoublesTheWaitUpToHalfAnHour() {
        failTimes(5, "chen", null);
        for (long seconds : new long[] {30, 60, 120, 240, 480, 960, 1800, 1800}) {
            assertThat(refusal("chen", null)).isEqualTo(seconds);
            clock.advance(Duration.ofSeconds(seconds));
            throttle.admit("chen", null);
        }
    }

    @Test
    void aRefusedAttemptIsNotCounted() {
        failTimes(5, "chen", null);
        IntStream.range(0, 20).forEach(i -> refusal("chen", null));
        clock.advance(Duration.ofSeconds(30));
        throttle.admit("chen", null);
        assertThat(refusal("chen", null)).isEqualTo(60);
    }

    @Test
    void aSuccessLetsTheNameStartAfresh() {
        failTimes(4, "chen", null);
        throttle.admit("chen", null);
        throttle.succeeded("chen", null);
        failTimes(4, "chen", null);
        throttle.admit("chen", null);
    }

    @Test
    void anAddressIsStoppedHoweverManyNamesItTries() {
        for (int i = 0; i < 5; i++) {
            throttle.admit("name" + i, "192.0.2.1");
        }
        assertThat(refusal("name9", "192.0.2.1")).isEqualTo(30);
        throttle.admit("name9", "192.0.2.2");
    }

    @Test
    void aStoppedAddressDoesNotLockOthersOut() {
        failTimes(5, "mine", "192.0.2.1");
        IntStream.range(0, 9).forEach(i -> refusal("chen", "192.0.2.1"));
        throttle.admit("chen", "192.0.2.2");
    }

    @Test
    void aStoppedNameDoesNotStopItsNeighboursAtOneAddress() {
        failTimes(5, "chen", null);
        IntStream.range(0, 20).forEach(i -> refusal("chen", "192.0.2.1"));
        throttle.admit("lin", "192.0.2.1");
    }

    @Test
    void knowingOnePasswordDoesNotMakeGuessingOthersFree() {
        for (int i = 0; i < 4; i++) {
            throttle.admit("victim" + i, "192.0.2.1");
            throttle.admit("own", "192.0.2.1");
            throttle.succeeded("own", "192.0.2.1");
        }
        throttle.admit("victim5", "192.0.2.1");
        assertThat(refusal("victim6", "192.0.2.1")).isEqualTo(30);
    }

    @Test
    void manySuccessesFromOneAddressNeverStopIt() {
        for (int i = 0; i < 50; i++) {
            throttle.admit("clerk" + i, "192.0.2.1");
            throttle.succeeded("clerk" + i, "192.0.2.1");
        }
    }

    @Test
    void aNameIsOneHoweverItIsTyped() {
        failTimes(5, "chen", null);
        assertThat(refusal(" ＣＨＥＮ ", null)).isEqualTo(30);
    }

    @Test
    void afterAQuietHourFailuresAreForgotten() {
        failTimes(4, "chen", null);
        clock.advance(Duration.ofMinutes(61));
        failTimes(4, "chen", null);
        clock.advance(Duration.ofMinutes(61));
        throttle.forget();
        assertThat(jdbc.sql("select count(*) from sign_in_throttle")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void neitherNamesNorAddressesCanBeReadInTheTable() {
        throttle.admit("my-secret-typed-here", "192.0.2.1");
        assertThat(jdbc.sql("select subject from sign_in_throttle")
                        .query(String.class)
                        .list())
                .hasSize(2)
                .noneMatch(subject -> subject.contains("secret") || subject.contains("192"));
    }

    @Test
    void aCountStandsThoughTheCallersWorkIsUndone(@Autowired SignInThrottle bean) {
        transaction.executeWithoutResult(tx -> {
            bean.admit("chen", null);
            tx.setRollbackOnly();
        });
        assertThat(jdbc.sql("select failures from sign_in_throttle")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void ofManyAttemptsMadeAtOnceOnOneNameFiveGetThrough(@Autowired SignInThrottle bean) throws Exception {
        assertThat(admittedAtOnce(i -> bean.admit("chen", "192.0.2.1"))).isEqualTo(5);
    }

    @Test
    void ofManyAttemptsMadeAtOnceFromOneAddressFiveGetThrough(@Autowired SignInThrottle bean) throws Exception {
        assertThat(admittedAtOnce(i -> bean.admit("name" + i, "192.0.2.1"))).isEqualTo(5);
    }

    @Test
    void manyWhoSignInRightlyAtOnceAllGetIn(@Autowired SignInThrottle bean) throws Exception {
        SignInThrottle forOffices = new SignInThrottle(jdbc, transactions, cipher, clock, 5, 1000);
        assertThat(admittedAtOnce(i -> {
                    forOffices.admit("clerk" + i, "192.0.2.1");
                    forOffices.succeeded("clerk" + i, "192.0.2.1");
                }))
                .isEqualTo(THREADS * ATTEMPTS);
    }

    @Test
    void whenTheDatabaseCannotTellTheAttemptHasToWait() {
        PlatformTransactionManager deadlocked = mock(PlatformTransactionManager.class, call -> {
            throw new CannotAcquireLockException("Deadlock found when trying to get lock");
        });
        throttle = new SignInThrottle(jdbc, deadlocked, cipher, clock, 5, 5);
        assertThat(refusal("chen", "192.0.2.1")).isEqualTo(1);
        assertThatExceptionOfType(SignInThrottled.class).isThrownBy(() -> throttle.succeeded("chen", "192.0.2.1"));
    }

    /** How many of the attempts got through; each of them is numbered. Fails when one fails otherwise. */
    private static int admittedAtOnce(IntConsumer attempt) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        List<Future<Integer>> through = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            for (int thread = 0; thread < THREADS; thread++) {
                int first = thread * ATTEMPTS;
                through.add(threads.submit(() -> {
                    start.await();
                    int admitted = 0;
                    for (int i = 0; i < ATTEMPTS; i++) {
                        try {
                            attempt.accept(first + i);
                            admitted++;
                        } catch (SignInThrottled tooEarly) {
                            // counted by not being counted
                        }
                    }
                    return admitted;
                }));
            }
            start.countDown();
        }
        int sum = 0;
        for (var one : through) {
            sum += one.get();
        }
        return sum;
    }

    private void failTimes(int times, String username, String address) {
        for (int i = 0; i < times; i++) {
            throttle.admit(username, address);
        }
    }

    private long refusal(String username, String address) {
        var seconds = new long[1];
        assertThatExceptionOfType(SignInThrottled.class)
                .isThrownBy(() -> throttle.admit(username, address))
                .satisfies(refusal -> seconds[0] = refusal.seconds());
        return seconds[0];
    }
}
