package org.studioportal.bulletin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.studioportal.directory.UnitId;
import org.studioportal.shared.Page;
import org.studioportal.shared.time.PortalTime;

/** Lists of publications, each one statement along one index. */
@Component
class PublicationQueries {
    static final String CARD = """
            p.article_id, p.slug, p.kind, p.column_code, p.unit_id, p.title, p.summary, p.cover, p.characters,
            p.first_published_at""";

    private static final int ON_FRONT = 12;
    private static final int OF_KIND = 5;
    private static final int TOPICS = 16;
    private static final int END_OF_TIME = 9999;

    private final JdbcClient jdbc;

    PublicationQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ArticleCard> page(BulletinFilter filter, Readership as, Page page) {
        return bound(
                        "select " + CARD + from(filter, as) + " order by " + newest(filter)
                                + " limit :limit offset :offset",
                        filter,
                        as)
                .param("limit", page.limit())
                .param("offset", page.offset())
                .query(PublicationQueries::card)
                .list();
    }

    long count(BulletinFilter filter, Readership as) {
        return bound("select count(*)" + from(filter, as), filter, as)
                .query(Long.class)
                .single();
    }

    /** By the columns of the index that leads to the rows, which keeps the same time. */
    private static String newest(BulletinFilter filter) {
        if (filter.studio() != null) {
            return "s.published_at desc, s.article_id desc";
        }
        return filter.topic() != null
                ? "t.published_at desc, t.article_id desc"
                : "p.first_published_at desc, p.article_id desc";
    }

    private StatementSpec bound(String sql, BulletinFilter filter, Readership as) {
        StatementSpec statement = as.bind(jdbc.sql(sql));
        if (filter.kind() != null) {
            statement = statement.param("kind", filter.kind().name());
        }
        if (filter.column() != null) {
            statement = statement.param("column", filter.column().name());
        }
        if (filter.unit() != null) {
            statement = statement.param("unit", filter.unit().value());
        }
        if (filter.studio() != null) {
            statement = statement.param("studio", filter.studio().value());
        }
        if (filter.topic() != null) {
            statement = statement.param("topic", filter.topic());
        }
        if (filter.year() != null) {
            statement = statement
                    .param("from", utc(newYear(filter.year())))
                    .param("until", utc(newYear(filter.year() + 1)));
        }
        return statement;
    }

    private static String from(BulletinFilter filter, Readership as) {
        StringBuilder sql = new StringBuilder(" from publication p");
        if (filter.studio() != null) {
            sql.append(" join publication_studio s on s.article_id = p.article_id and s.studio_id = :studio");
        }
        if (filter.topic() != null) {
            sql.append(" join publication_topic t on t.article_id = p.article_id and t.topic = :topic");
        }
        sql.append(" where p.shown = true and ").append(as.mayRead());
        if (filter.kind() != null) {
            sql.append(" and p.kind = :kind");
        }
        if (filter.column() != null) {
            sql.append(" and p.column_code = :column");
        }
        if (filter.unit() != null) {
            sql.append(" and p.unit_id = :unit");
        }
        if (filter.year() != null) {
            sql.append(" and p.first_published_at >= :from and p.first_published_at < :until");
        }
        return sql.toString();
    }

    /** The cards of these articles that they may read, in no order. */
    List<ArticleCard> cards(List<ArticleId> ids, Readership as) {
        return ids.isEmpty()
                ? List.of()
                : as.bind(jdbc.sql("select " + CARD
                                + " from publication p where p.shown = true and p.article_id in (:ids) and "
                                + as.mayRead()))
                        .param("ids", ids.stream().map(ArticleId::value).toList())
                        .query(PublicationQueries::card)
                        .list();
    }

    FrontPage front(Readership as, Instant now) {
        List<ArticleCard> newest = new ArrayList<>(page(BulletinFilter.NONE, as, new Page(0, ON_FRONT)));
        ArticleCard lead = chosen(as, now).orElse(newest.isEmpty() ? null : newest.getFirst());
        newest.remove(lead);
        Map<ArticleKind, List<ArticleCard>> kinds = new EnumMap<>(ArticleKind.class);
        for (ArticleKind kind : ArticleKind.values()) {
            List<ArticleCard> those = new ArrayList<>(page(BulletinFilter.of(kind), as, new Page(0, OF_KIND + 1)));
            those.remove(lead);
            kinds.put(kind, List.copyOf(those.subList(0, Math.min(OF_KIND, those.size()))));
        }
        return new FrontPage(lead, newest, kinds, topics(as, now), years(as));
    }

    /** What an editor wants to lead the page. */
    private Optional<ArticleCard> chosen(Readership as, Instant now) {
        return as.bind(jdbc.sql(
                        "select " + CARD + " from publication p where p.shown = true and p.lead_until > :now and "
                                + as.mayRead() + " order by p.lead_until desc, p.article_id desc limit 1"))
                .param("now", utc(now))
                .query(PublicationQueries::card)
                .optional();
    }

    private List<String> topics(Readership as, Instant now) {
        return as.bind(jdbc.sql(
                        """
                        select t.topic from publication_topic t join publication p on p.article_id = t.article_id
                        where p.first_published_at > :since and p.shown = true and""" + " " + as.mayRead() + " group by t.topic order by count(*) desc, t.topic limit :limit"))
                .param("since", utc(now.atZone(PortalTime.ZONE).minusMonths(6).toInstant()))
                .param("limit", TOPICS)
                .query(String.class)
                .list();
    }

    /** One statement for each year, which reads one row; all years at once would read all rows. */
    private List<Integer> years(Readership as) {
        List<Integer> years = new ArrayList<>();
        Optional<Integer> year = lastYear(as, END_OF_TIME);
        while (year.isPresent()) {
            years.add(year.get());
            year = lastYear(as, year.get());
        }
        return years;
    }

    private Optional<Integer> lastYear(Readership as, int before) {
        return as.bind(jdbc.sql("select p.first_published_at from publication p where p.shown = true"
                        + " and p.first_published_at < :until and " + as.mayRead()
                        + " order by p.first_published_at desc, p.article_id desc limit 1"))
                .param("until", utc(newYear(before)))
                .query((row, number) -> instant(row, "first_published_at")
                        .atZone(PortalTime.ZONE)
                        .getYear())
                .optional();
    }

    static ArticleCard card(ResultSet row, int number) throws SQLException {
        long unit = row.getLong("unit_id");
        return new ArticleCard(
                new ArticleId(row.getLong("article_id")),
                row.getString("slug"),
                ArticleKind.valueOf(row.getString("kind")),
                BulletinColumn.valueOf(row.getString("column_code")),
                unit == 0 ? null : new UnitId(unit),
                row.getString("title"),
                row.getString("summary"),
                row.getString("cover"),
                row.getInt("characters"),
                instant(row, "first_published_at"));
    }

    static Instant newYear(int year) {
        return LocalDate.of(year, 1, 1).atStartOfDay(PortalTime.ZONE).toInstant();
    }

    static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    /** Null where the column is. */
    static Instant instant(ResultSet row, String column) throws SQLException {
        LocalDateTime utc = row.getObject(column, LocalDateTime.class);
        return utc == null ? null : utc.toInstant(ZoneOffset.UTC);
    }
}
