package org.studioportal.notification;

import static org.studioportal.notification.Postman.utc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.studioportal.notification.channel.Letter;
import org.studioportal.notification.channel.Recipient;
import org.studioportal.security.AccountId;
import org.studioportal.security.AccountReach;
import org.studioportal.security.Accounts;

/**
 * The rows of the outbox, as whoever sends uses them. Whoever takes a letter has it for {@link #LEASE}; should they die
 * with it, it is taken again after that. So a letter may reach the other end twice, under the same id, but is never lost.
 */
@Component
class Deliveries {
    /** Longer than any one letter takes: connections give up before. */
    static final Duration LEASE = Duration.ofMinutes(5);

    private static final Logger LOG = LoggerFactory.getLogger(Deliveries.class);
    private static final int LONGEST_ERROR = 500;

    private final Accounts accounts;
    private final KeptNotices notices;
    private final LetterWriter writer;
    private final NotificationTerms terms;
    private final JdbcClient jdbc;
    private final Clock clock;

    Deliveries(
            Accounts accounts,
            KeptNotices notices,
            LetterWriter writer,
            NotificationTerms terms,
            JdbcClient jdbc,
            Clock clock) {
        this.accounts = accounts;
        this.notices = notices;
        this.writer = writer;
        this.terms = terms;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A letter to be sent.
     *
     * @param attempts how often it was tried before
     * @param leasedUntil until then nobody else sends it
     */
    record Taken(long id, int attempts, Instant leasedUntil, Letter letter) {}

    /**
     * What was taken.
     *
     * @param any false when nothing can leave now; true with no letters when those that could were not needed any more
     */
    record Batch(boolean any, List<Taken> letters) {}

    private record Row(long id, AccountId account, Long notice, Long digest, int attempts, Instant usefulUntil) {}

    /**
     * Takes letters that may leave now, the longest due first; of one person's only the oldest, so that they arrive in
     * order. What others have taken is left to them.
     */
    @Transactional
    public Batch take(String channel, int most) {
        Instant now = clock.instant();
        List<Row> rows = jdbc.sql("""
                        select d.id, d.account_id, d.notice_id, d.digest_id, d.attempts, d.useful_until
                        from delivery d
                        where d.channel = :channel and d.state = 'PENDING' and d.next_try <= :now
                          and not exists (
                            select 1 from delivery first
                            where first.account_id = d.account_id and first.channel = d.channel and first.id < d.id
                              and first.state in ('PENDING', 'SENDING') and first.not_before <= :now)
                        order by d.next_try, d.id limit :most for update skip locked""")
                .param("channel", channel)
                .param("now", utc(now))
                .param("most", most)
                .query(Deliveries::row)
                .list();
        if (rows.isEmpty()) {
            return new Batch(false, List.of());
        }
        Map<Long, KeptNotices.Kept> kept = notices.notices(
                rows.stream().map(Row::notice).filter(Objects::nonNull).toList());
        Map<AccountId, AccountReach> people =
                accounts.reach(rows.stream().map(Row::account).collect(Collectors.toSet()));
        Instant until = now.plus(LEASE);
        List<Taken> taken = new ArrayList<>();
        List<Long> needless = new ArrayList<>();
        List<Long> unwritable = new ArrayList<>();
        for (Row row : rows) {
            try {
                letter(row, kept, people, now)
                        .ifPresentOrElse(
                                letter -> taken.add(new Taken(row.id(), row.attempts(), until, letter)),
                                () -> needless.add(row.id()));
            } catch (RuntimeException e) {
                // One that cannot be written must not keep all others here.
                LOG.error("Letter {} of the outbox cannot be written", row.id(), e);
                unwritable.add(row.id());
            }
        }
        end(needless, DeliveryState.CANCELLED, now);
        end(unwritable, DeliveryState.DEAD, now);
        lease(taken, until);
        return new Batch(true, taken);
    }

    private Optional<Letter> letter(
            Row row, Map<Long, KeptNotices.Kept> kept, Map<AccountId, AccountReach> people, Instant now) {
        AccountReach reach = people.get(row.account());
        if (reach == null || row.usefulUntil() != null && row.usefulUntil().isBefore(now)) {
            return Optional.empty();
        }
        Recipient to = Postman.recipient(reach);
        return row.notice() == null
                ? writer.digest(row.digest(), notices.ofDigest(row.digest()), to)
                : writer.letter(kept.get(row.notice()), to);
    }

    private void lease(List<Taken> taken, Instant until) {
        if (!taken.isEmpty()) {
            jdbc.sql("update delivery set state = 'SENDING', leased_until = :until where id in (:ids)")
                    .param("until", utc(until))
                    .param("ids", taken.stream().map(Taken::id).toList())
                    .update();
        }
    }

    private void end(List<Long> ids, DeliveryState state, Instant now) {
        if (!ids.isEmpty()) {
            jdbc.sql("update delivery set state = :state, leased_until = null, ended_at = :now where id in (:ids)")
                    .param("state", state.name())
                    .param("now", utc(now))
                    .param("ids", ids)
                    .update();
        }
    }

    /** The other end has it. */
    @Transactional
    public void sent(Taken letter) {
        settle(letter, DeliveryState.SENT, null, clock.instant());
    }

    /** The other end does not take it, now or at all. */
    @Transactional
    public void refused(Taken letter, String reason, boolean forGood, Instant nextTry) {
        settle(letter, forGood ? DeliveryState.DEAD : DeliveryState.PENDING, reason, nextTry);
    }

    private void settle(Taken letter, DeliveryState to, String reason, Instant nextTry) {
        Instant now = clock.instant();
        jdbc.sql("""
                        update delivery set state = :state, attempts = attempts + 1, leased_until = null,
                          first_tried_at = coalesce(first_tried_at, :now), last_error = :reason, next_try = :next,
                          ended_at = if(:state = 'PENDING', null, :now)
                        where id = :id and state = 'SENDING' and leased_until = :lease""")
                .param("state", to.name())
                .param("now", utc(now))
                .param("reason", shortened(reason))
                .param("next", utc(nextTry))
                .param("id", letter.id())
                .param("lease", utc(letter.leasedUntil()))
                .update();
    }

    /** Gives letters back that were not tried. */
    @Transactional
    public void giveBack(List<Taken> letters) {
        if (!letters.isEmpty()) {
            jdbc.sql("""
                            update delivery set state = 'PENDING', leased_until = null
                            where id in (:ids) and state = 'SENDING' and leased_until = :lease""")
                    .param("ids", letters.stream().map(Taken::id).toList())
                    .param("lease", utc(letters.getFirst().leasedUntil()))
                    .update();
        }
    }

    /** The channel is down: notes why, and from when on, for all that would leave. */
    @Transactional
    public void hindered(String channel, String reason) {
        Instant now = clock.instant();
        jdbc.sql("""
                        update delivery set first_tried_at = coalesce(first_tried_at, :now), last_error = :reason
                        where channel = :channel and state = 'PENDING' and next_try <= :now""")
                .param("now", utc(now))
                .param("reason", shortened(reason))
                .param("channel", channel)
                .update();
    }

    /** Frees what somebody died with, and gives up what could not be sent for too long. */
    @Transactional
    public void tidy() {
        Instant now = clock.instant();
        jdbc.sql(
                        "update delivery set state = 'PENDING', leased_until = null where state = 'SENDING' and leased_until < ?")
                .param(utc(now))
                .update();
        jdbc.sql("""
                        update delivery set state = 'DEAD', ended_at = :now
                        where state = 'PENDING' and next_try <= :now and first_tried_at < :longAgo""")
                .param("now", utc(now))
                .param("longAgo", utc(now.minus(terms.giveUpAfter())))
                .update();
    }

    /** The channel has been set up: what was held goes, but not what is no news any more. */
    @Transactional
    public void release(String channel) {
        Instant now = clock.instant();
        jdbc.sql("""
                        update delivery set state = 'PENDING'
                        where channel = :channel and state = 'HELD' and created_at > :longAgo""")
                .param("channel", channel)
                .param("longAgo", utc(now.minus(terms.heldFor())))
                .update();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getLong("id"),
                new AccountId(row.getLong("account_id")),
                row.getObject("notice_id", Long.class),
                row.getObject("digest_id", Long.class),
                row.getInt("attempts"),
                KeptNotices.instant(row, "useful_until"));
    }

    private static String shortened(String reason) {
        return reason == null || reason.length() <= LONGEST_ERROR ? reason : reason.substring(0, LONGEST_ERROR);
    }
}
