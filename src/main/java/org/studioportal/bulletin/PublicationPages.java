package org.studioportal.bulletin;

import static org.studioportal.bulletin.PublicationQueries.CARD;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.studioportal.directory.UnitId;
import org.studioportal.studio.StudioId;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** One publication with all that its page needs: two statements, however many there are. */
@Component
class PublicationPages {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<Told>> TOLD = new TypeReference<>() {};
    private static final int RELATED = 4;
    /** An article about more of them is related through the first. */
    private static final int MOST_STUDIOS = 6;
    /** What is related, the nearest first. */
    private static final List<String> SIDES = List.of("studio", "topic", "column");

    private final JdbcClient jdbc;

    PublicationPages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A correction as the statement tells it; microseconds of the epoch. */
    record Told(long at, String note) {}

    /**
     * @param account whose applause, bookmarks and units; 0 for a stranger
     * @param administered the units that the person answers for
     */
    Optional<ArticlePage> find(String slug, Readership as, long account, Set<Long> administered) {
        return as.bind(jdbc.sql("select " + CARD + """
                        , p.body, p.byline, p.audience, p.published_at, p.must_confirm, p.all_addressed,
                        (select json_arrayagg(json_object(
                            'at', timestampdiff(microsecond, '1970-01-01', c.made_at), 'note', c.note) order by c.number desc)
                          from correction c where c.article_id = p.article_id) corrections,
                        (select group_concat(t.topic separator '\\n') from publication_topic t
                          where t.article_id = p.article_id) topics,
                        (select group_concat(s.studio_id) from publication_studio s
                          where s.article_id = p.article_id) studios,
                        (select group_concat(a.unit_id) from publication_unit a
                          where a.article_id = p.article_id) addressed,
                        (select group_concat(f.unit_id) from circular_confirmation f
                          where f.article_id = p.article_id and f.unit_id in (:administered)) confirmed,
                        (select count(*) from clap l where l.article_id = p.article_id) claps,
                        exists (select 1 from clap l where l.article_id = p.article_id and l.account_id = :account) clapped,
                        exists (select 1 from bookmark b
                          where b.article_id = p.article_id and b.account_id = :account) bookmarked
                        from publication p where p.slug = :slug and p.shown = true and""" + " " + as.mayRead()))
                .param("slug", slug)
                .param("account", account)
                .param("administered", administered.isEmpty() ? List.of(-1L) : administered)
                .query((row, number) -> page(row, administered))
                .optional()
                .map(page -> withNeighbours(page, as));
    }

    private static ArticlePage page(ResultSet row, Set<Long> administered) throws SQLException {
        List<UnitId> confirmed = ids(row.getString("confirmed"), UnitId::new);
        List<UnitId> unconfirmed = new ArrayList<>();
        if (row.getBoolean("must_confirm")) {
            List<UnitId> addressed = ids(row.getString("addressed"), UnitId::new);
            boolean all = row.getBoolean("all_addressed");
            administered.stream()
                    .map(UnitId::new)
                    .filter(unit -> (all || addressed.contains(unit)) && !confirmed.contains(unit))
                    .forEach(unconfirmed::add);
        }
        return new ArticlePage(
                PublicationQueries.card(row, 0),
                row.getString("body"),
                row.getString("byline"),
                Audience.Kind.valueOf(row.getString("audience")),
                PublicationQueries.instant(row, "published_at"),
                corrections(row.getString("corrections")),
                words(row.getString("topics")),
                ids(row.getString("studios"), StudioId::new),
                row.getInt("claps"),
                row.getBoolean("clapped"),
                row.getBoolean("bookmarked"),
                null,
                null,
                List.of(),
                unconfirmed,
                confirmed);
    }

    private static List<ArticlePage.Correction> corrections(String json) {
        return json == null
                ? List.of()
                : JSON.readValue(json, TOLD).stream()
                        .map(told -> new ArticlePage.Correction(
                                Instant.EPOCH.plus(told.at(), ChronoUnit.MICROS), told.note()))
                        .toList();
    }

    private static List<String> words(String lines) {
        return lines == null ? List.of() : lines.lines().toList();
    }

    private static <T> List<T> ids(String numbers, Function<Long, T> id) {
        return numbers == null
                ? List.of()
                : Arrays.stream(numbers.split(",")).map(Long::valueOf).map(id).toList();
    }

    private record Neighbour(String side, ArticleCard card) {}

    /**
     * Each part reads a short stretch of one index, therefore each topic and each studio is a part of its own: of several
     * at once all rows would be sorted. What shares a studio or a topic comes before what shares the column.
     */
    private ArticlePage withNeighbours(ArticlePage page, Readership as) {
        ArticleCard own = page.card();
        List<StudioId> studios = page.studios().stream().limit(MOST_STUDIOS).toList();
        List<String> parts = new ArrayList<>();
        parts.add(part(as, "previous", "publication p", """
                (p.first_published_at, p.article_id) < (:at, :id) and p.first_published_at <= :at""", "p.first_published_at desc, p.article_id desc limit 1"));
        parts.add(part(as, "next", "publication p", """
                (p.first_published_at, p.article_id) > (:at, :id) and p.first_published_at >= :at""", "p.first_published_at, p.article_id limit 1"));
        parts.add(part(
                as,
                "column",
                "publication p",
                "p.column_code = :column",
                "p.first_published_at desc, p.article_id desc limit " + RELATED));
        for (int i = 0; i < page.topics().size(); i++) {
            parts.add(sharing(as, "topic", "topic", i));
        }
        for (int i = 0; i < studios.size(); i++) {
            parts.add(sharing(as, "studio", "studio_id", i));
        }
        StatementSpec statement = as.bind(jdbc.sql(String.join(" union all ", parts)))
                .param("id", own.id().value())
                .param("at", PublicationQueries.utc(own.publishedAt()))
                .param("column", own.column().name());
        for (int i = 0; i < page.topics().size(); i++) {
            statement = statement.param("topic" + i, page.topics().get(i));
        }
        for (int i = 0; i < studios.size(); i++) {
            statement = statement.param("studio" + i, studios.get(i).value());
        }
        List<Neighbour> found = statement
                .query((row, number) -> new Neighbour(row.getString("side"), PublicationQueries.card(row, number)))
                .list();
        return new ArticlePage(
                own,
                page.body(),
                page.byline(),
                page.audience(),
                page.renewedAt(),
                page.corrections(),
                page.topics(),
                page.studios(),
                page.claps(),
                page.clapped(),
                page.bookmarked(),
                link(found, "previous"),
                link(found, "next"),
                related(found),
                page.unconfirmed(),
                page.confirmed());
    }

    private static String sharing(Readership as, String side, String column, int number) {
        return part(
                as,
                side,
                "publication_" + side + " t join publication p on p.article_id = t.article_id",
                "t." + column + " = :" + side + number,
                "t.published_at desc, t.article_id desc limit " + RELATED);
    }

    private static String part(Readership as, String side, String from, String where, String order) {
        return "(select '" + side + "' side, " + CARD + " from " + from + " where " + where
                + " and p.shown = true and p.article_id <> :id and " + as.mayRead() + " order by " + order + ")";
    }

    private static ArticlePage.Link link(List<Neighbour> found, String side) {
        return found.stream()
                .filter(neighbour -> neighbour.side().equals(side))
                .map(neighbour -> new ArticlePage.Link(
                        neighbour.card().slug(), neighbour.card().title()))
                .findFirst()
                .orElse(null);
    }

    private static List<ArticleCard> related(List<Neighbour> found) {
        return found.stream()
                .filter(neighbour -> SIDES.contains(neighbour.side()))
                .sorted(Comparator.comparing((Neighbour neighbour) -> SIDES.indexOf(neighbour.side()))
                        .thenComparing(neighbour -> neighbour.card().publishedAt(), Comparator.reverseOrder())
                        .thenComparing(neighbour -> neighbour.card().id().value(), Comparator.reverseOrder()))
                .map(Neighbour::card)
                .distinct()
                .limit(RELATED)
                .toList();
    }

    /** What readers are told of an article that was taken back. One statement. */
    Optional<ArticlePage.Withdrawn> withdrawn(String slug, Readership as) {
        return as.bind(jdbc.sql("select p.title, p.withdrawn_at, p.withdrawn_reason from publication p"
                        + " where p.slug = :slug and p.shown = false and " + as.mayRead()))
                .param("slug", slug)
                .query((row, number) -> new ArticlePage.Withdrawn(
                        row.getString("title"),
                        PublicationQueries.instant(row, "withdrawn_at"),
                        row.getString("withdrawn_reason")))
                .optional();
    }
}
