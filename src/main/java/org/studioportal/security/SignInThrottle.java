package org.studioportal.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.studioportal.shared.crypto.FieldCipher;

/**
 * Makes guessing slow: after a few failures each further one doubles the wait, for the name that was tried and for the
 * address that tried, whether there is such a name or not. Every attempt is counted as a failure by one conditional
 * update before its password is looked at, and given back when the password was right; so attempts made at the same
 * moment, on whatever node, cannot all slip through on one count. See docs/decisions/sign-in-throttle.md.
 */
@Component
class SignInThrottle {
    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(30);
    private static final Duration FORGOTTEN_AFTER = Duration.ofHours(1);

    private static final String COUNTED = "if(last_failure_at < :forgotten, 1, failures + 1)";

    private final JdbcClient jdbc;
    private final FieldCipher cipher;
    private final Clock clock;
    private final int accountFailures;
    private final int addressFailures;
    // Of its own: the count must stand even when the caller's work is undone because the attempt failed.
    private final TransactionTemplate ownTransaction;

    SignInThrottle(
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            FieldCipher cipher,
            Clock clock,
            @Value("${portal.sign-in.failures-per-account:5}") int accountFailures,
            @Value("${portal.sign-in.failures-per-address:5}") int addressFailures) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.clock = clock;
        this.accountFailures = accountFailures;
        this.addressFailures = addressFailures;
        ownTransaction = new TransactionTemplate(transactions);
        ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * Lets one attempt through and counts it as failed until {@link #succeeded} says otherwise.
     *
     * @param address may be null, then only the name is looked at
     * @throws SignInThrottled when it is too early for another one; then nothing is counted, neither for the name nor for
     *     the address. Also when so many try at this moment that the database cannot tell: after a second again
     */
    public void admit(String username, String address) {
        count(() -> {
            admit(account(username), accountFailures);
            if (address != null) {
                admit(address(address), addressFailures);
            }
        });
    }

    /**
     * The attempt was right: the name starts afresh, the address gets this one attempt back.
     *
     * @throws SignInThrottled when so many try at this moment that it cannot be given back: it stays a failed one
     */
    public void succeeded(String username, String address) {
        count(() -> {
            jdbc.sql("delete from sign_in_throttle where subject = ?")
                    .param(account(username))
                    .update();
            if (address != null) {
                // Not cleared: whoever knows one password could otherwise guess others for ever.
                jdbc.sql("""
                                update sign_in_throttle
                                set failures = greatest(failures - 1, 0), blocked_until = last_failure_at
                                where subject = ?""").param(address(address)).update();
            }
        });
    }

    /** Forgets what is long past, so that the table does not grow with every mistyped name. */
    @Scheduled(cron = "0 40 3 * * *")
    @Transactional
    public void forget() {
        jdbc.sql("delete from sign_in_throttle where last_failure_at < ? and blocked_until < ?")
                .params(utc(clock.instant().minus(FORGOTTEN_AFTER)), utc(clock.instant()))
                .update();
    }

    // All or nothing, and always the name before the address: nobody waits for somebody who waits for them.
    private void count(Runnable work) {
        try {
            ownTransaction.executeWithoutResult(tx -> work.run());
        } catch (PessimisticLockingFailureException tooManyAtOnce) {
            throw new SignInThrottled(1);
        }
    }

    private void admit(String subject, int allowed) {
        Instant now = clock.instant();
        // Takes the row for writing at once. "insert ignore" would only share it, and two who share it and then both
        // want to write stop each other.
        jdbc.sql("""
                        insert into sign_in_throttle (subject, failures, last_failure_at, blocked_until)
                        values (:subject, 0, :now, :now)
                        on duplicate key update subject = subject""").param("subject", subject).param("now", utc(now)).update();
        // Each column is assigned after those that are computed from it: MariaDB assigns from left to right.
        int admitted = jdbc.sql("""
                        update sign_in_throttle set
                          blocked_until = if(%1$s < :allowed, :now, :now + interval
                            least(:longest, :first * pow(2, least(%1$s - :allowed, 30))) second),
                          failures = %1$s,
                          last_failure_at = :now
                        where subject = :subject and blocked_until <= :now""".formatted(COUNTED))
                .param("subject", subject)
                .param("now", utc(now))
                .param("forgotten", utc(now.minus(FORGOTTEN_AFTER)))
                .param("allowed", allowed)
                .param("first", FIRST_WAIT.toSeconds())
                .param("longest", LONGEST_WAIT.toSeconds())
                .update();
        if (admitted == 0) {
            LocalDateTime until = jdbc.sql("select blocked_until from sign_in_throttle where subject = ?")
                    .param(subject)
                    .query(LocalDateTime.class)
                    .optional()
                    .orElse(utc(now));
            long millis = Duration.between(now, until.toInstant(ZoneOffset.UTC)).toMillis();
            throw new SignInThrottled(Math.max(1, (millis + 999) / 1000));
        }
    }

    // What people type into the name field may be their password, and an address is personal too: neither is kept as it
    // is.
    private String account(String username) {
        return "u:" + cipher.fingerprint("sign-in/account/" + Usernames.normalise(username));
    }

    private String address(String address) {
        return "a:" + cipher.fingerprint("sign-in/address/" + address);
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
