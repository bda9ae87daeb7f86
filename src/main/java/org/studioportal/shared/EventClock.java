package org.studioportal.shared;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.modulith.events.EventPublication;
import org.springframework.modulith.events.IncompleteEventPublications;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Sends again what a listener failed at (docs/decisions/events.md): a minute after it was sent, then after two, four … minutes, at last every hour,
 * for as long as it takes. Several nodes may do so at once: a line that one of them has sent is left
 * alone by the others.
 */
@Component
class EventClock {
    /** So many are sent in one go, the oldest first; the rest has its turn a minute later. */
    static final int AT_ONCE = 100;

    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofHours(1);

    private final IncompleteEventPublications publications;
    private final Clock clock;

    EventClock(IncompleteEventPublications publications, Clock clock) {
        this.publications = publications;
        this.clock = clock;
    }

    // Not FailedEventPublications: it picks its batch before it looks at what is due, so that a hundred lines that
    // always
    // fail would keep all others waiting.
    @Scheduled(cron = "${portal.events.clock:30 * * * * *}")
    void tick() {
        Instant now = clock.instant();
        AtomicInteger sent = new AtomicInteger();
        publications.resubmitIncompletePublications(line -> due(line, now) && sent.incrementAndGet() <= AT_ONCE);
    }

    private static boolean due(EventPublication line, Instant now) {
        if (line.getStatus() != EventPublication.Status.FAILED) {
            return false;
        }
        Instant sent =
                line.getLastResubmissionDate() == null ? line.getPublicationDate() : line.getLastResubmissionDate();
        return !sent.plus(pause(line.getCompletionAttempts())).isAfter(now);
    }

    /** @param attempts how often it has been sent, from 1 */
    static Duration pause(int attempts) {
        // From the seventh time on it is more than the longest anyway.
        Duration doubled = FIRST.multipliedBy(1L << Math.clamp(attempts - 1L, 0, 6));
        return doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
    }
}
