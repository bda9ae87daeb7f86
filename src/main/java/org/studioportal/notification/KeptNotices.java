package org.studioportal.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.studioportal.security.AccountId;
import org.studioportal.shared.ServiceCategory;

/** Reads notices back from their rows. */
@Component
class KeptNotices {
    /** A notice as it is kept. */
    record Kept(
            NoticeId id,
            AccountId account,
            NoticeKind kind,
            String subject,
            String thread,
            String path,
            NoticeFacts facts,
            Instant at,
            News.Appointment appointment,
            Instant readAt,
            Instant archivedAt,
            Instant settledAt) {}

    private static final String COLUMNS =
            "n.id, n.account_id, n.kind, n.subject, n.thread, n.path, n.about, n.category, n.starts_at,"
                    + " n.ends_at, n.place, n.reason, n.happened_at, n.invitation_sequence, n.invitation_cancelled, n.read_at,"
                    + " n.archived_at, n.settled_at";

    private final JdbcClient jdbc;

    KeptNotices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One that exists. */
    Kept notice(long id) {
        return jdbc.sql("select " + COLUMNS + " from notice n where n.id = ?")
                .param(id)
                .query(KeptNotices::row)
                .single();
    }

    /** Those of a digest, in order. */
    List<Kept> ofDigest(long digest) {
        return jdbc.sql("select " + COLUMNS + " from notice n where n.digest_id = ? order by n.id")
                .param(digest)
                .query(KeptNotices::row)
                .list();
    }

    /** How many each of them has that are neither read nor archived nor settled; who has none is left out. */
    Map<AccountId, Integer> unread(Collection<AccountId> accounts) {
        return jdbc
                .sql("""
                        select account_id, count(*) from notice
                        where account_id in (:accounts) and archived_at is null and read_at is null and settled_at is null
                        group by account_id""")
                .param("accounts", accounts.stream().map(AccountId::value).toList())
                .query((row, number) -> Map.entry(new AccountId(row.getLong(1)), row.getInt(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Whose notices have changed since. */
    List<AccountId> changedSince(Instant since) {
        return jdbc.sql("select distinct account_id from notice where changed_at >= ?")
                .param(Postman.utc(since))
                .query((row, number) -> new AccountId(row.getLong(1)))
                .list();
    }

    /** The newest first. */
    List<InboxLine> page(AccountId account, InboxFilter filter, long before, int limit) {
        return jdbc
                .sql("select " + COLUMNS + " from notice n where n.account_id = :account and n.id < :before and "
                        + on(filter.shelf()) + " and n.kind in (:kinds) order by n.id desc limit :limit")
                .param("account", account.value())
                .param("before", before)
                .param("toDo", NoticeKind.toDos())
                .param("kinds", NoticeKind.of(filter.topic()))
                .param("limit", limit)
                .query(KeptNotices::row)
                .list()
                .stream()
                .map(kept -> new InboxLine(
                        kept.id(),
                        kept.kind(),
                        kept.facts(),
                        kept.at(),
                        kept.path(),
                        kept.readAt() != null,
                        kept.archivedAt() != null,
                        kept.settledAt() != null))
                .toList();
    }

    /** How many of each kind lie on that shelf. */
    Map<NoticeKind, Integer> kinds(AccountId account, InboxFilter.Shelf shelf) {
        return jdbc
                .sql("select n.kind, count(*) from notice n where n.account_id = :account and " + on(shelf)
                        + " group by n.kind")
                .param("account", account.value())
                .param("toDo", NoticeKind.toDos())
                .query((row, number) -> Map.entry(NoticeKind.valueOf(row.getString(1)), row.getInt(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static String on(InboxFilter.Shelf shelf) {
        return switch (shelf) {
            case NEW -> "n.archived_at is null and n.settled_at is null and (n.read_at is null or n.kind in (:toDo))";
            case ALL -> "n.archived_at is null";
            case ARCHIVE -> "n.archived_at is not null";
        };
    }

    private static Kept row(ResultSet row, int number) throws SQLException {
        int sequence = row.getInt("invitation_sequence");
        News.Appointment appointment =
                row.wasNull() ? null : new News.Appointment(row.getBoolean("invitation_cancelled"), sequence);
        String category = row.getString("category");
        return new Kept(
                new NoticeId(row.getLong("id")),
                new AccountId(row.getLong("account_id")),
                NoticeKind.valueOf(row.getString("kind")),
                row.getString("subject"),
                row.getString("thread"),
                row.getString("path"),
                new NoticeFacts(
                        row.getString("about"),
                        category == null ? null : ServiceCategory.valueOf(category),
                        instant(row, "starts_at"),
                        instant(row, "ends_at"),
                        row.getString("place"),
                        row.getString("reason")),
                instant(row, "happened_at"),
                appointment,
                instant(row, "read_at"),
                instant(row, "archived_at"),
                instant(row, "settled_at"));
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDateTime.class))
                .map(at -> at.toInstant(ZoneOffset.UTC))
                .orElse(null);
    }
}
