package org.studioportal.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.random.RandomGenerator;

/**
 * Keeps this node from knocking all the time at a channel that is down. After a failure nobody tries until some time has
 * passed, and then a single one first. For several threads.
 */
final class Circuit {
    private static final Duration FIRST = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final Backoff backoff = new Backoff(FIRST, LONGEST, RandomGenerator.getDefault());
    private final Clock clock;
    private int failures;
    private Instant closedUntil = Instant.EPOCH;
    private String reason;

    Circuit(Clock clock) {
        this.clock = clock;
    }

    /** Whether it may be tried now. */
    synchronized boolean open() {
        return !clock.instant().isBefore(closedUntil);
    }

    /** Whether it has failed since it last worked: then one is enough to find out. */
    synchronized boolean doubtful() {
        return failures > 0;
    }

    synchronized void worked() {
        failures = 0;
        reason = null;
        closedUntil = Instant.EPOCH;
    }

    synchronized void failed(String why) {
        // Those who were under way together fail together; that counts once.
        if (open()) {
            failures++;
            closedUntil = clock.instant().plus(backoff.after(failures));
        }
        reason = why;
    }

    /** Why it is down; null when it is not. */
    synchronized String reason() {
        return reason;
    }

    /** When it is tried again; {@link Instant#EPOCH} when it works. */
    synchronized Instant closedUntil() {
        return closedUntil;
    }

    /** Somebody says that it works again. */
    synchronized void retry() {
        closedUntil = Instant.EPOCH;
    }
}
