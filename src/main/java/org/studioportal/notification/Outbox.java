package org.studioportal.notification;

import static org.studioportal.notification.Postman.utc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.studioportal.notification.channel.Channel;
import org.studioportal.security.AccountId;
import org.studioportal.security.AccountStanding;
import org.studioportal.security.Accounts;
import org.studioportal.shared.Patterns;
import org.studioportal.shared.audit.AuditTrail;
import org.studioportal.shared.time.PortalTime;

/** All letters, for whoever steers the programme: what left, what waits, what was refused and why. */
@Service
@PreAuthorize("@access.city()")
public class Outbox {
    /** Nobody searches for more people of one name. */
    private static final int MOST_PEOPLE = 500;

    private static final long NOBODY = -1;

    private final Accounts accounts;
    private final List<Channel> channels;
    private final Dispatcher dispatcher;
    private final AuditTrail audit;
    private final JdbcClient jdbc;
    private final Clock clock;

    Outbox(
            Accounts accounts,
            List<Channel> channels,
            Dispatcher dispatcher,
            AuditTrail audit,
            JdbcClient jdbc,
            Clock clock) {
        this.accounts = accounts;
        this.channels = channels;
        this.dispatcher = dispatcher;
        this.audit = audit;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * The newest first. Three statements, four when words are looked for.
     *
     * @param before the last id that is known already; {@link Long#MAX_VALUE} to begin
     */
    @Transactional(readOnly = true)
    public List<Delivery> page(OutboxFilter filter, long before, int limit) {
        String words = filter.words() == null ? "" : filter.words().strip();
        List<Long> people = words.isEmpty()
                ? List.of()
                : accounts.named(words, MOST_PEOPLE).stream()
                        .map(AccountId::value)
                        .toList();
        List<Row> rows = jdbc.sql("""
                        select * from delivery d
                        where d.id < :before and (:state is null or d.state = :state)
                          and (:channel is null or d.channel = :channel)
                          and (:all or d.account_id in (:people) or concat('notice-', d.notice_id) = :words
                            or concat('digest-', d.digest_id) = :words or lower(d.last_error) like :pattern escape '!')
                        order by d.id desc limit :limit""")
                .param("before", before)
                .param("state", filter.state() == null ? null : filter.state().name())
                .param("channel", filter.channel())
                .param("all", words.isEmpty())
                .param("people", people.isEmpty() ? List.of(NOBODY) : people)
                .param("words", words)
                .param("pattern", Patterns.anywhere(words))
                .param("limit", limit)
                .query(Outbox::row)
                .list();
        Set<AccountId> shown = rows.stream().map(Row::account).collect(Collectors.toSet());
        Map<AccountId, AccountStanding> standings = accounts.standings(shown);
        Map<AccountId, String> names = accounts.displayNames(shown);
        return rows.stream()
                .map(row -> row.letter()
                        .to(
                                standings.containsKey(row.account())
                                        ? standings.get(row.account()).username()
                                        : "",
                                names.getOrDefault(row.account(), "")))
                .toList();
    }

    /** How many letters stand where. One statement. */
    @Transactional(readOnly = true)
    public Map<DeliveryState, Long> counts() {
        return jdbc
                .sql("select state, count(*) from delivery group by state")
                .query((row, number) -> Map.entry(DeliveryState.valueOf(row.getString(1)), row.getLong(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** How each channel does, by its name. One statement. */
    @Transactional(readOnly = true)
    public List<ChannelStanding> standings() {
        Map<String, Map<String, Long>> counts = new HashMap<>();
        jdbc.sql(
                        "select channel, state, count(*) from delivery where state in ('PENDING', 'HELD') group by channel, state")
                .query((row, number) -> counts.computeIfAbsent(row.getString(1), none -> new HashMap<>())
                        .put(row.getString(2), row.getLong(3)))
                .list();
        return channels.stream()
                .map(channel -> standing(channel, counts.getOrDefault(channel.name(), Map.of())))
                .sorted(Comparator.comparing(ChannelStanding::channel))
                .toList();
    }

    private ChannelStanding standing(Channel channel, Map<String, Long> counts) {
        Circuit circuit = dispatcher.circuit(channel.name());
        return new ChannelStanding(
                channel.name(),
                channel.configured(),
                counts.getOrDefault(DeliveryState.PENDING.name(), 0L),
                counts.getOrDefault(DeliveryState.HELD.name(), 0L),
                circuit.reason(),
                circuit.closedUntil());
    }

    /** The days up to today, the oldest first, days with nothing as well. One statement. */
    @Transactional(readOnly = true)
    public List<DeliveryFigures> figures(int days) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), PortalTime.ZONE);
        LocalDate first = today.minusDays(days - 1L);
        Map<LocalDate, DeliveryFigures> found = jdbc
                .sql("""
                        select date(convert_tz(ended_at, '+00:00', '+08:00')) day, sum(state = 'SENT') sent,
                          sum(state = 'DEAD') dead, sum(state = 'CANCELLED') cancelled
                        from delivery where ended_at >= ? group by day""")
                .param(utc(first.atStartOfDay(PortalTime.ZONE).toInstant()))
                .query((row, number) -> new DeliveryFigures(
                        row.getObject("day", LocalDate.class),
                        row.getInt("sent"),
                        row.getInt("dead"),
                        row.getInt("cancelled")))
                .list()
                .stream()
                .collect(Collectors.toMap(DeliveryFigures::day, Function.identity()));
        List<DeliveryFigures> figures = new ArrayList<>();
        for (LocalDate day = first; !day.isAfter(today); day = day.plusDays(1)) {
            figures.add(found.getOrDefault(day, new DeliveryFigures(day, 0, 0, 0)));
        }
        return figures;
    }

    /**
     * Sends them as soon as possible, also at night; for as long again as a new one. What is sent already, or needed by
     * nobody any more, is left alone.
     *
     * @return how many will be tried
     */
    @Transactional
    public int retry(Collection<Long> ids) {
        int retried = change(ids, """
                        update delivery set state = 'PENDING', urged = true, next_try = :now, not_before = least(not_before, :now),
                          first_tried_at = null, ended_at = null
                        where id in (:ids) and state in (:states)""", DeliveryState.RETRIABLE);
        audit.record("notification.outbox.retry", "Delivery", ids, null);
        channels.forEach(channel -> dispatcher.circuit(channel.name()).retry());
        return retried;
    }

    /**
     * Takes them out; the inbox keeps what they say.
     *
     * @return how many that still could be
     */
    @Transactional
    public int cancel(Collection<Long> ids) {
        int cancelled = change(
                ids,
                "update delivery set state = 'CANCELLED', ended_at = :now where id in (:ids) and state in (:states)",
                DeliveryState.CANCELLABLE);
        audit.record("notification.outbox.cancel", "Delivery", ids, null);
        return cancelled;
    }

    /** Takes out all that is held. */
    @Transactional
    public int cancelHeld() {
        int cancelled = jdbc.sql("update delivery set state = 'CANCELLED', ended_at = ? where state = 'HELD'")
                .param(utc(clock.instant()))
                .update();
        audit.record("notification.outbox.cancel", "Delivery", "HELD", String.valueOf(cancelled));
        return cancelled;
    }

    private int change(Collection<Long> ids, String update, Set<DeliveryState> from) {
        return ids.isEmpty()
                ? 0
                : jdbc.sql(update)
                        .param("now", utc(clock.instant()))
                        .param("ids", ids)
                        .param("states", from.stream().map(Enum::name).toList())
                        .update();
    }

    private record Row(AccountId account, Delivery letter) {}

    private static Row row(ResultSet row, int number) throws SQLException {
        Long notice = row.getObject("notice_id", Long.class);
        return new Row(
                new AccountId(row.getLong("account_id")),
                new Delivery(
                        row.getLong("id"),
                        row.getString("channel"),
                        row.getString("kind"),
                        notice == null
                                ? LetterWriter.digestLetter(row.getLong("digest_id"))
                                : LetterWriter.noticeLetter(notice),
                        "",
                        "",
                        DeliveryState.valueOf(row.getString("state")),
                        row.getInt("attempts"),
                        row.getString("last_error"),
                        KeptNotices.instant(row, "created_at"),
                        KeptNotices.instant(row, "not_before"),
                        KeptNotices.instant(row, "next_try"),
                        KeptNotices.instant(row, "ended_at")));
    }
}
