package org.studioportal.notification;

import static org.studioportal.notification.Postman.utc;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.studioportal.board.BoardEvent;
import org.studioportal.board.BoardPast;

/**
 * Tells of what happened on the board before this portal could: inboxes and the outbox are what they would be had it been
 * there, and no letter leaves. For demo data.
 */
@Service
@PreAuthorize("@access.city()")
public class NoticePast {
    /** What is older than that has been read, unless somebody still waits for a step. */
    private static final Duration UNREAD = Duration.ofDays(2);

    /** Every so many letters found no mailbox. */
    private static final int DEAD_EACH = 97;

    private final BoardPast board;
    private final BoardNews news;
    private final JdbcClient jdbc;
    private final Clock clock;

    NoticePast(BoardPast board, BoardNews news, JdbcClient jdbc, Clock clock) {
        this.board = board;
        this.news = news;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Tells what happened since (UTC), or nothing. */
    @Transactional
    public void tell(Instant since) {
        // What was told already, as studios were founded and villagers registered, was before all that.
        jdbc.sql("update notice set happened_at = ?").param(utc(since)).update();
        for (BoardEvent event : board.happened(since)) {
            news.hear(event);
        }
        Instant now = clock.instant();
        LocalDateTime unread = utc(now.minus(UNREAD));
        jdbc.sql("""
                        update notice set changed_at = happened_at, digest_due = null,
                          read_at = if(happened_at < :unread and (settled_at is not null or kind not in (:toDo)),
                            happened_at + interval 3 hour, null)
                        where happened_at < :now""")
                .param("unread", unread)
                .param("toDo", NoticeKind.toDos())
                .param("now", utc(now))
                .update();
        jdbc.sql("""
                        update delivery d join notice n on n.id = d.notice_id
                        set d.state = if(n.id mod :each = 0, 'DEAD', if(d.state = 'CANCELLED', d.state, 'SENT')),
                          d.last_error = if(n.id mod :each = 0, '550 5.1.1 mailbox unavailable', null),
                          d.created_at = n.happened_at, d.not_before = n.happened_at, d.next_try = n.happened_at,
                          d.first_tried_at = n.happened_at, d.attempts = 1, d.ended_at = n.happened_at + interval 1 minute
                        where n.happened_at < :now""").param("each", DEAD_EACH).param("now", utc(now)).update();
    }
}
