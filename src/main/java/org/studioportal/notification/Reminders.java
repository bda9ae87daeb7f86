package org.studioportal.notification;

import static org.studioportal.notification.Postman.utc;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.studioportal.board.BoardTidings;

/**
 * Reminds of what comes and of what has been left lying. Each reminder looks at a stretch of time, from where it ended
 * the last time to as far ahead (or back) as it reaches: so each thing is met once, also after a downtime.
 */
@Component
class Reminders {
    private static final Logger LOG = LoggerFactory.getLogger(Reminders.class);
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration HOUR = Duration.ofHours(1);

    private final ReminderNews news;
    private final BoardTidings board;
    private final NotificationTerms terms;
    private final JdbcClient jdbc;
    private final Clock clock;

    Reminders(ReminderNews news, BoardTidings board, NotificationTerms terms, JdbcClient jdbc, Clock clock) {
        this.news = news;
        this.board = board;
        this.terms = terms;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Gives what is due of one reminder; nothing when another node does so at this moment. */
    @Transactional
    public void give(Reminder reminder) {
        Instant now = clock.instant();
        Instant upTo = now.plus(ahead(reminder));
        Instant after = mark(reminder, upTo).orElse(upTo);
        if (!after.isBefore(upTo)) {
            return;
        }
        // After a downtime: what has begun meanwhile needs no reminder of what comes.
        Instant coming = after.isAfter(now) ? after : now;
        switch (reminder) {
            case APPOINTMENT_TOMORROW -> each(board.appointments(coming, upTo), news::tomorrow);
            case APPOINTMENT_SOON -> each(board.appointments(coming, upTo), news::soon);
            case DECISION_OVERDUE -> {
                each(board.unanswered(after, upTo), news::unanswered);
                each(board.unvetted(after, upTo), news::unvetted);
            }
            case REPORT_OVERDUE -> each(board.unreported(after, upTo), news::unreported);
            case CLAIM_LAPSING -> each(board.lapsing(coming, upTo), news::lapsing);
            case LISTING_EXPIRING -> each(board.expiring(coming, upTo), news::expiring);
        }
        jdbc.sql("update reminder_mark set given_to = ? where reminder = ?")
                .params(utc(upTo), reminder.name())
                .update();
    }

    /** How far ahead it looks; negative for back. */
    private Duration ahead(Reminder reminder) {
        return switch (reminder) {
            case APPOINTMENT_TOMORROW -> DAY;
            case APPOINTMENT_SOON -> HOUR;
            case DECISION_OVERDUE, REPORT_OVERDUE -> terms.overdueAfter().negated();
            case CLAIM_LAPSING -> terms.lapsingBefore();
            case LISTING_EXPIRING -> terms.expiringBefore();
        };
    }

    /** Up to where it has been given, and locks that; empty when another node has it, or it has never been given. */
    private Optional<Instant> mark(Reminder reminder, Instant begin) {
        boolean known = jdbc.sql("select exists (select 1 from reminder_mark where reminder = ?)")
                .param(reminder.name())
                .query(Boolean.class)
                .single();
        if (!known) {
            jdbc.sql("insert ignore into reminder_mark (reminder, given_to) values (?, ?)")
                    .params(reminder.name(), utc(begin))
                    .update();
        }
        return jdbc.sql("select given_to from reminder_mark where reminder = ? for update skip locked")
                .param(reminder.name())
                .query(LocalDateTime.class)
                .optional()
                .map(at -> at.toInstant(ZoneOffset.UTC));
    }

    /** Each in a transaction of its own: one that fails must not keep the others from being told, now or ever. */
    private static <T> void each(Collection<T> things, Consumer<T> tell) {
        for (T thing : things) {
            try {
                tell.accept(thing);
            } catch (RuntimeException e) {
                LOG.error("Nobody could be reminded of {}", thing, e);
            }
        }
    }
}
