package org.studioportal.notification;

import java.time.Duration;
import java.util.random.RandomGenerator;

/** How long to wait before trying again: twice as long each time, a little sooner or later so that not all come at once. */
final class Backoff {
    private static final int SPREAD_PERCENT = 20;
    private static final int MOST_DOUBLINGS = 20;

    private final Duration first;
    private final Duration longest;
    private final RandomGenerator random;

    Backoff(Duration first, Duration longest, RandomGenerator random) {
        this.first = first;
        this.longest = longest;
        this.random = random;
    }

    /** @param failures how often it has failed; from 1 on */
    Duration after(int failures) {
        Duration wait = first.multipliedBy(1L << Math.min(failures - 1, MOST_DOUBLINGS));
        Duration limited = wait.compareTo(longest) < 0 ? wait : longest;
        return limited.multipliedBy(100 - SPREAD_PERCENT + random.nextInt(2 * SPREAD_PERCENT + 1))
                .dividedBy(100);
    }
}
