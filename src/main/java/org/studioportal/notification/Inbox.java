package org.studioportal.notification;

import static org.studioportal.notification.Postman.utc;

import java.time.Clock;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.studioportal.security.AccountId;
import org.studioportal.security.CurrentUser;

/** What the signed-in person has been told. */
@Service
@PreAuthorize("isAuthenticated()")
public class Inbox {
    private final KeptNotices notices;
    private final InboxFeed feed;
    private final CurrentUser currentUser;
    private final JdbcClient jdbc;
    private final Clock clock;

    Inbox(KeptNotices notices, InboxFeed feed, CurrentUser currentUser, JdbcClient jdbc, Clock clock) {
        this.notices = notices;
        this.feed = feed;
        this.currentUser = currentUser;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** How many are neither read nor archived nor settled: what the bell says. One statement. */
    @Transactional(readOnly = true)
    public int unread() {
        return notices.unread(List.of(account())).getOrDefault(account(), 0);
    }

    /**
     * Tells how many are unread, soon after that has changed, on whichever node; on a thread of the feed's.
     *
     * @return ends it
     */
    public Runnable watch(IntConsumer unread) {
        return feed.watch(account(), unread);
    }

    /**
     * The newest first. One statement.
     *
     * @param before the last id that is known already; {@link Long#MAX_VALUE} to begin
     */
    @Transactional(readOnly = true)
    public List<InboxLine> page(InboxFilter filter, long before, int limit) {
        return notices.page(account(), filter, before, limit);
    }

    /** How many there are of each topic on that shelf; topics with none are left out. One statement. */
    @Transactional(readOnly = true)
    public Map<NoticeTopic, Integer> counts(InboxFilter.Shelf shelf) {
        Map<NoticeTopic, Integer> counts = new EnumMap<>(NoticeTopic.class);
        notices.kinds(account(), shelf).forEach((kind, number) -> counts.merge(kind.topic(), number, Integer::sum));
        return counts;
    }

    /** Marks as read, or as unread again. Those of other people are left alone. */
    @Transactional
    public void mark(Collection<NoticeId> ids, boolean read) {
        change("read_at", ids, read);
    }

    /** Puts into the archive, or out of it. Those of other people are left alone. */
    @Transactional
    public void archive(Collection<NoticeId> ids, boolean away) {
        change("archived_at", ids, away);
    }

    /** Marks all of a topic as read that ask for no step. */
    @Transactional
    public void markAll(NoticeTopic topic) {
        jdbc.sql("""
                        update notice set read_at = :now, changed_at = :now
                        where account_id = :account and read_at is null and archived_at is null and kind in (:kinds)
                          and (settled_at is not null or kind not in (:toDo))""")
                .param("account", account().value())
                .param("now", utc(clock.instant()))
                .param("kinds", NoticeKind.of(topic))
                .param("toDo", NoticeKind.toDos())
                .update();
    }

    private void change(String column, Collection<NoticeId> ids, boolean set) {
        if (ids.isEmpty()) {
            return;
        }
        jdbc.sql("update notice set " + column + " = if(:set, coalesce(" + column + ", :now), null), changed_at = :now"
                        + " where account_id = :account and id in (:ids)")
                .param("set", set)
                .param("now", utc(clock.instant()))
                .param("account", account().value())
                .param("ids", ids.stream().map(NoticeId::value).toList())
                .update();
    }

    private AccountId account() {
        return new AccountId(currentUser.require().accountId());
    }
}
