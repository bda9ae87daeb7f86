package org.studioportal.shared;

import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.modulith.events.EventPublication;
import org.springframework.modulith.events.IncompleteEventPublications;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Sends again what a listener failed at (docs/decisions/events.md): a minute after it was sent, then after two, four …
 * minutes, at last every hour, for as long as it takes. Of several nodes one at a time does so.
 */
@Component
class EventClock {
    /** So many are sent in one go, the oldest first; the rest has its turn a minute later. */
    static final int AT_ONCE = 100;

    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofHours(1);

    private final IncompleteEventPublications publications;
    private final JdbcTemplate jdbc;
    private final Clock clock;

    EventClock(IncompleteEventPublications publications, JdbcTemplate jdbc, Clock clock) {
        this.publications = publications;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Does nothing when another node is at it: two that read the same lines would send them twice. */
    @Scheduled(cron = "${portal.events.clock:30 * * * * *}")
    void tick() {
        // The lock belongs to a connection, and goes with it should this node end in between.
        jdbc.execute((Connection connection) -> {
            JdbcClient own = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            if (own.sql("select get_lock(concat(database(), '.events'), 0)")
                            .query(Integer.class)
                            .single()
                    == 1) {
                try {
                    sendAgain(clock.instant());
                } finally {
                    own.sql("do release_lock(concat(database(), '.events'))").update();
                }
            }
            return null;
        });
    }

    // FailedEventPublications would pick its batch before it asks what is due: old lines that always fail would keep
    // all others waiting.
    private void sendAgain(Instant now) {
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
