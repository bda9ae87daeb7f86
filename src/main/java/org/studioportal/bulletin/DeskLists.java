package org.studioportal.bulletin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.studioportal.directory.UnitId;
import org.studioportal.security.AccountId;
import org.studioportal.security.Accounts;
import org.studioportal.security.CurrentUser;
import org.studioportal.security.Role;
import org.studioportal.shared.Page;

/** The desk's list: of the units that the person writes for; of all for those who review. Three statements. */
@Component
class DeskLists {
    private final BulletinAccess access;
    private final CurrentUser currentUser;
    private final Accounts accounts;
    private final JdbcClient jdbc;

    DeskLists(BulletinAccess access, CurrentUser currentUser, Accounts accounts, JdbcClient jdbc) {
        this.access = access;
        this.currentUser = currentUser;
        this.accounts = accounts;
        this.jdbc = jdbc;
    }

    DeskList page(DeskFilter filter, Page page) {
        Map<String, Object> values = new HashMap<>();
        String where = where(filter, values);
        Map<ArticleStatus, Long> counts = new EnumMap<>(ArticleStatus.class);
        jdbc.sql("select a.status, count(*) from article a where " + where + " group by a.status")
                .params(values)
                .query(row -> {
                    counts.put(ArticleStatus.valueOf(row.getString(1)), row.getLong(2));
                });
        String status = filter.status() == null ? "" : " and a.status = :status";
        if (filter.status() != null) {
            values.put("status", filter.status().name());
        }
        values.put("limit", page.limit());
        values.put("offset", page.offset());
        record Row(DeskLine line, long author) {}
        List<Row> rows = jdbc.sql(
                        """
                        select a.id, a.unit_id, a.kind, a.status, a.title, a.author_id, a.slug, a.updated_at, a.publish_at,
                          coalesce(p.shown, false) published,
                          (select count(*) from review_comment c
                            where c.article_id = a.id and c.resolved_at is null) comments
                        from article a left join publication p on p.article_id = a.id
                        where\s""" + where + status + " order by a.updated_at desc, a.id desc limit :limit offset :offset")
                .params(values)
                .query((row, number) -> new Row(line(row), row.getLong("author_id")))
                .list();
        Map<AccountId, String> names = accounts.displayNames(
                rows.stream().map(Row::author).map(AccountId::new).collect(Collectors.toSet()));
        return new DeskList(
                rows.stream()
                        .map(row -> named(row.line(), names.getOrDefault(new AccountId(row.author()), "")))
                        .toList(),
                counts);
    }

    private String where(DeskFilter filter, Map<String, Object> values) {
        List<String> conditions = new ArrayList<>(List.of("true"));
        if (!access.reviews()) {
            conditions.add("a.unit_id in (:own)");
            List<Long> own = currentUser.require().scopes(Role.EDITOR).stream().toList();
            values.put("own", own.isEmpty() ? List.of(-1L) : own);
        }
        if (filter.kind() != null) {
            conditions.add("a.kind = :kind");
            values.put("kind", filter.kind().name());
        }
        if (filter.unit() != null) {
            conditions.add("a.unit_id = :unit");
            values.put("unit", filter.unit().value());
        }
        if (!filter.text().isBlank()) {
            conditions.add("locate(:text, a.title) > 0");
            values.put("text", filter.text().strip());
        }
        if (filter.mine()) {
            conditions.add("a.author_id = :me");
            values.put("me", currentUser.require().accountId());
        }
        return String.join(" and ", conditions);
    }

    private static DeskLine line(ResultSet row) throws SQLException {
        Long unit = row.getObject("unit_id", Long.class);
        return new DeskLine(
                new ArticleId(row.getLong("id")),
                unit == null ? null : new UnitId(unit),
                ArticleKind.valueOf(row.getString("kind")),
                ArticleStatus.valueOf(row.getString("status")),
                row.getString("title"),
                "",
                row.getString("slug"),
                PublicationQueries.instant(row, "updated_at"),
                PublicationQueries.instant(row, "publish_at"),
                row.getBoolean("published"),
                row.getInt("comments"));
    }

    private static DeskLine named(DeskLine line, String author) {
        return new DeskLine(
                line.id(),
                line.unit(),
                line.kind(),
                line.status(),
                line.title(),
                author,
                line.slug(),
                line.changedAt(),
                line.publishAt(),
                line.published(),
                line.comments());
    }
}
