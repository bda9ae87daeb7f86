package org.studioportal.notification;

import static org.studioportal.notification.Postman.utc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.studioportal.notification.channel.Letter;
import org.studioportal.notification.channel.Recipient;
import org.studioportal.security.AccountId;
import org.studioportal.security.AccountReach;
import org.studioportal.security.Accounts;
import org.studioportal.studio.Holidays;

/**
 * The rows of the outbox, as whoever sends uses them. Whoever takes a letter has it for {@link #LEASE}; should they die
 * with it, it is taken again after that. So a letter may reach the other end twice, under the same id, but is never lost.
 */
@Component
class Deliveries {
    /** Much longer than any one letter takes. */
    static final Duration LEASE = Duration.ofMinutes(10);

    private static final int LONGEST_ERROR = 500;
    private static final List<String> AT_NIGHT = NoticeKind.names(NoticeKind::atNight);

    private final Accounts accounts;
    private final KeptNotices notices;
    private final LetterWriter writer;
    private final NotificationTerms terms;
    private final QuietHours quiet;
    private final JdbcClient jdbc;
    private final Clock clock;

    Deliveries(
            Accounts accounts,
            KeptNotices notices,
            LetterWriter writer,
            NotificationTerms terms,
            Holidays holidays,
            JdbcClient jdbc,
            Clock clock) {
        this.accounts = accounts;
        this.notices = notices;
        this.writer = writer;
        this.terms = terms;
        this.quiet = new QuietHours(terms, holidays::on);
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A letter that is to be sent by whoever has it.
     *
     * @param notice null for a digest
     * @param digest null for a single notice
     * @param attempts how often it was tried before
     * @param usefulUntil after that nobody needs it; null for never
     * @param leasedUntil until then nobody else sends it
     */
    record Taken(
            long id,
            AccountId account,
            Long notice,
            Long digest,
            int attempts,
            Instant usefulUntil,
            Instant leasedUntil) {}

    /**
     * Takes letters that may leave now, the longest due first; of one person's only the oldest, so that they arrive in
     * order. What others have taken is left to them. At night only what cannot wait, whenever it became due.
     */
    @Transactional
    public List<Taken> take(String channel, int most) {
        Instant now = clock.instant();
        Instant until = now.plus(LEASE);
        List<Taken> taken = jdbc.sql("""
                        select d.id, d.account_id, d.notice_id, d.digest_id, d.attempts, d.useful_until
                        from delivery d
                        where d.channel = :channel and d.state = 'PENDING' and d.next_try <= :now
                          and (:day or d.urged or d.kind in (:atNight))
                          and not exists (
                            select 1 from delivery first
                            where first.account_id = d.account_id and first.channel = d.channel and first.id < d.id
                              and first.state in ('PENDING', 'SENDING') and first.not_before <= :now
                              and (:day or first.urged or first.kind in (:atNight)))
                        order by d.next_try, d.id limit :most for update skip locked""")
                .param("channel", channel)
                .param("now", utc(now))
                .param("day", !quiet.night(now))
                .param("atNight", AT_NIGHT)
                .param("most", most)
                .query((row, number) -> taken(row, until))
                .list();
        if (!taken.isEmpty()) {
            jdbc.sql("update delivery set state = 'SENDING', leased_until = :until where id in (:ids)")
                    .param("until", utc(until))
                    .param("ids", taken.stream().map(Taken::id).toList())
                    .update();
        }
        return taken;
    }

    /** Words a letter for the one who gets it; empty when nobody needs it any more. */
    @Transactional(readOnly = true)
    public Optional<Letter> write(Taken taken) {
        AccountReach reach = accounts.reach(List.of(taken.account())).get(taken.account());
        Instant now = clock.instant();
        if (reach == null || taken.usefulUntil() != null && taken.usefulUntil().isBefore(now)) {
            return Optional.empty();
        }
        Recipient to = Postman.recipient(reach);
        return taken.notice() == null
                ? writer.digest(taken.digest(), notices.ofDigest(taken.digest()), to)
                : writer.letter(notices.notice(taken.notice()), to);
    }

    /** The other end has it. */
    @Transactional
    public void sent(Taken letter) {
        settle(letter, DeliveryState.SENT, null, clock.instant());
    }

    /** Nobody needs it any more. */
    @Transactional
    public void needless(Taken letter) {
        settle(letter, DeliveryState.CANCELLED, null, clock.instant());
    }

    /** The other end does not take it, now or at all. */
    @Transactional
    public void refused(Taken letter, String reason, boolean forGood, Instant nextTry) {
        settle(letter, forGood ? DeliveryState.DEAD : DeliveryState.PENDING, reason, nextTry);
    }

    private void settle(Taken letter, DeliveryState to, String reason, Instant nextTry) {
        Instant now = clock.instant();
        jdbc.sql("""
                        update delivery set state = :state, attempts = attempts + if(:state = 'CANCELLED', 0, 1),
                          leased_until = null, urged = false, first_tried_at = coalesce(first_tried_at, :now),
                          last_error = :reason, next_try = :next, ended_at = if(:state = 'PENDING', null, :now)
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
        jdbc.sql("""
                        update delivery set state = 'PENDING', leased_until = null, attempts = attempts + 1,
                          first_tried_at = coalesce(first_tried_at, :now)
                        where state = 'SENDING' and leased_until < :now""").param("now", utc(now)).update();
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
        jdbc.sql("""
                        update delivery set state = 'PENDING'
                        where channel = :channel and state = 'HELD' and created_at > :longAgo""")
                .param("channel", channel)
                .param("longAgo", utc(clock.instant().minus(terms.heldFor())))
                .update();
    }

    /** The channel is set up no more: what would leave by it is held. */
    @Transactional
    public void hold(String channel) {
        jdbc.sql("update delivery set state = 'HELD' where channel = ? and state = 'PENDING'")
                .param(channel)
                .update();
    }

    private static Taken taken(ResultSet row, Instant until) throws SQLException {
        return new Taken(
                row.getLong("id"),
                new AccountId(row.getLong("account_id")),
                row.getObject("notice_id", Long.class),
                row.getObject("digest_id", Long.class),
                row.getInt("attempts"),
                KeptNotices.instant(row, "useful_until"),
                until);
    }

    private static String shortened(String reason) {
        return reason == null || reason.length() <= LONGEST_ERROR ? reason : reason.substring(0, LONGEST_ERROR);
    }
}
