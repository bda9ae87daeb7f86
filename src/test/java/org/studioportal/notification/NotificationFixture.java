package org.studioportal.notification;

import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.awaitility.Awaitility;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.studioportal.security.AccountId;
import org.studioportal.security.Actor;
import org.studioportal.testing.CleanDatabase;

/** Tells people things for tests, and looks at what became of it. */
@Component
public class NotificationFixture {
    private final Postman postman;
    private final InboxFeed feed;
    private final StopTokens tokens;
    private final TestChannel channel;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final ThreadPoolTaskExecutor eventThread;

    NotificationFixture(
            Postman postman,
            InboxFeed feed,
            StopTokens tokens,
            TestChannel channel,
            TransactionTemplate transaction,
            JdbcClient jdbc,
            Clock clock,
            @Qualifier("eventThread") ThreadPoolTaskExecutor eventThread) {
        this.postman = postman;
        this.feed = feed;
        this.tokens = tokens;
        this.channel = channel;
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.clock = clock;
        this.eventThread = eventThread;
    }

    /** Something of that kind about an account of theirs; the same number is the same thing. */
    public void tell(NoticeKind kind, int number, NoticeFacts facts, Actor... to) {
        tell(news(kind, number, facts), to);
    }

    /** A kind that needs no facts. */
    public void tell(NoticeKind kind, int number, Actor... to) {
        tell(kind, number, NoticeFacts.NONE, to);
    }

    /** The transaction in which it is told comes to nothing. */
    public void tellAndUndo(NoticeKind kind, int number, Actor... to) {
        transaction.executeWithoutResult(tx -> {
            tell(kind, number, to);
            tx.setRollbackOnly();
        });
    }

    void tell(News news, Actor... to) {
        transaction.executeWithoutResult(tx -> postman.tell(
                news,
                Arrays.stream(to).map(actor -> new AccountId(actor.accountId())).toList()));
    }

    News news(NoticeKind kind, int number, NoticeFacts facts) {
        return new News(kind, kind + "-" + number, "account-" + number, null, "account", facts, clock.instant(), null);
    }

    /** Somebody has taken the step that was asked for. */
    public void settle(int number) {
        transaction.executeWithoutResult(
                tx -> postman.settle("account-" + number, clock.instant().plusSeconds(1)));
    }

    /** The states of all letters, in the order in which they were written. */
    public List<DeliveryState> letters() {
        return jdbc.sql("select state from delivery order by id")
                .query((row, number) -> DeliveryState.valueOf(row.getString(1)))
                .list();
    }

    /** What that person has been told, in order. */
    public List<NoticeKind> told(Actor person) {
        return jdbc.sql("select kind from notice where account_id = ? order by id")
                .param(person.accountId())
                .query((row, number) -> NoticeKind.valueOf(row.getString(1)))
                .list();
    }

    /** Until every listener has heard of what happened. */
    public void awaitEvents() {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .pollInSameThread()
                .pollInterval(Duration.ofMillis(20))
                .until(() -> jdbc.sql("select count(*) from EVENT_PUBLICATION")
                                .query(Integer.class)
                                .single()
                        == 0);
    }

    /** Until nobody listens to anything any more, whether it was heard well or not. */
    public void awaitListeners() {
        CleanDatabase.awaitListeners(eventThread);
    }

    /** Of how many things that person is asked which nobody has seen to. */
    public int waiting(Actor person) {
        awaitEvents();
        return jdbc.sql("select count(*) from notice where account_id = :id and settled_at is null and kind in (:toDo)")
                .param("id", person.accountId())
                .param("toDo", NoticeKind.toDos())
                .query(Integer.class)
                .single();
    }

    /** The reason in what that person was told last. */
    public String reason(Actor person) {
        return jdbc.sql("select reason from notice where account_id = ? order by id desc limit 1")
                .param(person.accountId())
                .query(String.class)
                .single();
    }

    /** Those who look at their inbox hear of what has changed. */
    public void look() {
        feed.tick();
    }

    /** From now on everybody gets letters, by a channel that has been set up or not. */
    public void letters(boolean configured) {
        channel.reachEverybody();
        channel.configured(configured);
    }

    /** What stands in that person's letters of that kind, for stopping them. */
    public String stopToken(Actor person, NoticeKind kind) {
        String path = tokens.path(new AccountId(person.accountId()), kind);
        return path.substring(path.indexOf('/') + 1);
    }
}
