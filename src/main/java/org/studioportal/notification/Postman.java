package org.studioportal.notification;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.studioportal.notification.channel.Channel;
import org.studioportal.notification.channel.Recipient;
import org.studioportal.security.AccountId;
import org.studioportal.security.AccountReach;
import org.studioportal.security.Accounts;
import org.studioportal.studio.Holidays;

/**
 * Puts news into inboxes, and letters into the outbox, as each person wants it. All in the caller's transaction: what is
 * told and what is to be sent are written together or not at all.
 */
@Component
class Postman {
    private final Accounts accounts;
    private final NoticePreferences preferences;
    private final List<Channel> channels;
    private final QuietHours quiet;
    private final JdbcClient jdbc;
    private final Clock clock;

    Postman(
            Accounts accounts,
            NoticePreferences preferences,
            List<Channel> channels,
            NotificationTerms terms,
            Holidays holidays,
            JdbcClient jdbc,
            Clock clock) {
        this.accounts = accounts;
        this.preferences = preferences;
        this.channels = channels;
        this.quiet = new QuietHours(terms, holidays::on);
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Tells each of them once, however often this is called; accounts that may not sign in are left out. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(News news, Collection<AccountId> to) {
        Map<AccountId, AccountReach> reached = accounts.reach(to);
        Map<AccountId, Timing> timings = preferences.timings(news.kind(), reached.keySet());
        // Always in the same order: two who tell the same people must not wait for each other.
        for (AccountId account : reached.keySet().stream()
                .sorted(Comparator.comparingLong(AccountId::value))
                .toList()) {
            Timing timing = timings.get(account);
            notice(news, account, timing).ifPresent(notice -> {
                if (timing == Timing.NOW) {
                    Instant from = quiet.allowed(news.kind(), clock.instant());
                    Instant until = news.kind().untilItBegins() ? news.facts().startsAt() : null;
                    letters(reached.get(account), news.kind().name(), notice, null, from, until);
                }
            });
        }
    }

    /** @return empty when the person has been told already */
    private Optional<Long> notice(News news, AccountId account, Timing timing) {
        Instant now = clock.instant();
        NoticeFacts facts = news.facts();
        News.Appointment appointment = news.appointment();
        KeyHolder made = new GeneratedKeyHolder();
        int rows = jdbc.sql("""
                        insert ignore into notice (account_id, kind, event_key, happened_at, changed_at, subject, thread,
                          path, about, category, starts_at, ends_at, place, reason, invitation_sequence,
                          invitation_cancelled, digest_due)
                        values (:account, :kind, :key, :at, :now, :subject, :thread, :path, :about, :category, :starts,
                          :ends, :place, :reason, :sequence, :cancelled, :due)""")
                .param("account", account.value())
                .param("kind", news.kind().name())
                .param("key", news.eventKey())
                .param("at", utc(news.at()))
                .param("now", utc(now))
                .param("subject", news.subject())
                .param("thread", news.thread())
                .param("path", news.path())
                .param("about", facts.about())
                .param(
                        "category",
                        facts.category() == null ? null : facts.category().name())
                .param("starts", utc(facts.startsAt()))
                .param("ends", utc(facts.endsAt()))
                .param("place", facts.place())
                .param("reason", facts.reason())
                .param("sequence", appointment == null ? null : appointment.sequence())
                .param("cancelled", appointment != null && appointment.cancelled())
                .param("due", timing == Timing.NOW || timing == Timing.NEVER ? null : utc(quiet.digest(timing, now)))
                .update(made);
        return rows == 0 ? Optional.empty() : Optional.of(made.getKey().longValue());
    }

    /** A digest's letters; its notices name it already. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void letters(AccountReach to, long digest) {
        letters(to, Delivery.DIGEST, null, digest, clock.instant(), null);
    }

    private void letters(AccountReach to, String kind, Long notice, Long digest, Instant from, Instant usefulUntil) {
        Recipient person = recipient(to);
        Instant now = clock.instant();
        for (Channel channel : channels) {
            if (channel.reaches(person)) {
                jdbc.sql("""
                                insert into delivery (account_id, channel, kind, notice_id, digest_id, state, created_at,
                                  not_before, next_try, useful_until)
                                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                        .params(
                                to.id().value(),
                                channel.name(),
                                kind,
                                notice,
                                digest,
                                (channel.configured() ? DeliveryState.PENDING : DeliveryState.HELD).name(),
                                utc(now),
                                utc(from),
                                utc(from),
                                utc(usefulUntil))
                        .update();
            }
        }
    }

    /**
     * A step has been taken there: whoever was asked for it before need not take it any more, and letters that ask for
     * it and have not left stay here.
     *
     * @param at when it was taken (UTC); events do not always arrive in their order
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void settle(String subject, Instant at) {
        settle("subject = :name", subject, at);
    }

    /** The same for whatever was asked for about the parts of something, such as {@code article-7-unit-3}. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void settleParts(String subject, Instant at) {
        settle("subject like concat(:name, '-%')", subject, at);
    }

    private void settle(String which, String name, Instant at) {
        Instant now = clock.instant();
        List<Long> settled = jdbc.sql("select id from notice where " + which + """
                         and settled_at is null and kind in (:toDo) and happened_at < :at
                        order by id for update""")
                .param("at", utc(at))
                .param("name", name)
                .param("toDo", NoticeKind.toDos())
                .query(Long.class)
                .list();
        if (settled.isEmpty()) {
            return;
        }
        jdbc.sql("update notice set settled_at = :now, changed_at = :now, digest_due = null where id in (:ids)")
                .param("now", utc(now))
                .param("ids", settled)
                .update();
        jdbc.sql("""
                        update delivery set state = 'CANCELLED', ended_at = :now
                        where notice_id in (:ids) and state in ('PENDING', 'HELD')""").param("now", utc(now)).param("ids", settled).update();
    }

    static Recipient recipient(AccountReach reach) {
        return new Recipient(
                reach.id(), reach.username(), reach.displayName(), reach.email(), reach.phone(), reach.language());
    }

    static LocalDateTime utc(Instant at) {
        return at == null ? null : LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
