package org.studioportal.bulletin;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;
import org.studioportal.board.ListingBrief;
import org.studioportal.board.ListingBriefs;
import org.studioportal.board.ListingId;
import org.studioportal.directory.Directory;
import org.studioportal.directory.UnitRef;
import org.studioportal.shared.html.ArticleHtml;

/** The newest public articles with their whole text, for feed readers; from memory until something is published. */
@Component
class BulletinFeed {
    static final int ENTRIES = 30;
    /** What the board has taken back stands in it no longer than that. */
    private static final int MOST_SECONDS = 60;

    private record Key(FeedQuery which, long minute) {}

    /** @param updated when anything last changed in it, taking back included; UTC */
    record File(byte[] xml, String etag, Instant updated) {}

    /** @param topics none for none */
    record Entry(ArticleCard card, String body, String byline, Instant renewed, List<String> topics) {}

    private final JdbcClient jdbc;
    private final BulletinMemory memory;
    private final AtomWriter writer;
    private final ListingBriefs listings;
    private final Directory directory;
    private final Clock clock;

    BulletinFeed(
            JdbcClient jdbc,
            BulletinMemory memory,
            AtomWriter writer,
            ListingBriefs listings,
            Directory directory,
            Clock clock) {
        this.jdbc = jdbc;
        this.memory = memory;
        this.writer = writer;
        this.listings = listings;
        this.directory = directory;
        this.clock = clock;
    }

    /** Three statements at most, once a minute and when something has changed, else none. */
    File file(FeedQuery which) {
        return memory.get(new Key(which, clock.instant().getEpochSecond() / MOST_SECONDS), () -> made(which));
    }

    private File made(FeedQuery which) {
        List<Entry> entries = bound(
                        "select " + PublicationQueries.CARD + """
                        , p.body, p.byline, p.published_at,
                        (select group_concat(t.topic order by t.topic separator '\\n') from publication_topic t
                          where t.article_id = p.article_id) topics
                        from publication p where p.shown = true and p.audience = 'PUBLIC'""" + narrowed(which)
                                + " order by p.first_published_at desc, p.article_id desc limit " + ENTRIES,
                        which)
                .query(BulletinFeed::entry)
                .list();
        Instant updated = bound(
                        "select max(coalesce(p.withdrawn_at, p.published_at)) changed from publication p"
                                + " where p.audience = 'PUBLIC'" + narrowed(which),
                        which)
                .query((row, number) -> PublicationQueries.instant(row, "changed"))
                .list()
                .getFirst();
        List<ListingId> cards = new ArrayList<>();
        entries.forEach(entry -> ArticleHtml.cards(entry.body()).stream()
                .filter(card -> card.kind() == ArticleHtml.CardKind.LISTING)
                .forEach(card -> cards.add(new ListingId(card.id()))));
        Map<Long, String> titles = new HashMap<>();
        for (ListingBrief brief : listings.published(cards).values()) {
            titles.put(brief.id().value(), brief.title());
        }
        String unit = which.unit() == null
                ? null
                : directory.unit(which.unit()).map(UnitRef::name).orElse(null);
        Instant changed = updated == null ? Instant.EPOCH : updated;
        byte[] xml = writer.feed(which, unit, entries, titles, changed).getBytes(StandardCharsets.UTF_8);
        return new File(xml, HexFormat.of().formatHex(DigestUtils.md5Digest(xml)), changed);
    }

    private StatementSpec bound(String sql, FeedQuery which) {
        StatementSpec statement = jdbc.sql(sql);
        if (which.kind() != null) {
            statement = statement.param("kind", which.kind().name());
        }
        return which.unit() == null
                ? statement
                : statement.param("unit", which.unit().value());
    }

    private static String narrowed(FeedQuery which) {
        return (which.kind() == null ? "" : " and p.kind = :kind")
                + (which.unit() == null ? "" : " and p.unit_id = :unit");
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        String topics = row.getString("topics");
        return new Entry(
                PublicationQueries.card(row, number),
                row.getString("body"),
                row.getString("byline"),
                PublicationQueries.instant(row, "published_at"),
                topics == null ? List.of() : topics.lines().toList());
    }
}
