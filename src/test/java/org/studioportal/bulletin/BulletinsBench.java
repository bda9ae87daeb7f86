package org.studioportal.bulletin;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.mapper.orm.Search;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.studioportal.directory.UnitId;
import org.studioportal.security.SignedIn;
import org.studioportal.shared.Page;
import org.studioportal.studio.StudioId;
import org.studioportal.testing.Bench;
import org.studioportal.testing.PortalTest;
import org.studioportal.testing.Statements;

/** What reading costs, with few articles and with many: {@code ./portal bench bulletins}. */
@PortalTest
@Tag("bench")
class BulletinsBench {
    private static final int FEW = 200;
    private static final int MANY = 20_000;
    private static final String SEARCH = "search of " + MANY;
    private static final Page FIRST = new Page(0, 20);
    private static final String WORD = "义诊";
    private static final String COMMON = "驻点联系";

    @Autowired
    private Bulletins bulletins;

    @Autowired
    private BulletinFixture fixture;

    @Autowired
    private BulletinFeed feed;

    @Autowired
    private BulletinMemory memory;

    @Autowired
    private EntityManagerFactory entities;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Clock clock;

    @Test
    void manyArticlesCostLittleMoreThanFew() throws Exception {
        long author = fixture.writer().accountId();
        SignedIn.nobody();
        fill(author, 1, FEW);
        for (int i = 0; i < 3; i++) {
            measureArticles(new Bench("to be compiled, and thrown away"), FEW);
        }
        Bench bench = new Bench("Bulletins");
        double few = measureArticles(bench, FEW);
        measureLists(bench, FEW);
        fill(author, FEW + 1, MANY);
        double many = measureArticles(bench, MANY);
        measureLists(bench, MANY);
        double search = measureSearch(bench);
        bench.print();

        assertThat(Statements.of(() -> bulletins.article("a100"))).hasSizeLessThanOrEqualTo(3);
        bulletins.front();
        feed.file(new FeedQuery(null, null));
        // Once in half a second it is asked whether something was published.
        assertThat(Statements.of(() -> bulletins.front())).hasSizeLessThanOrEqualTo(1);
        assertThat(Statements.of(() -> feed.file(new FeedQuery(null, null)))).hasSizeLessThanOrEqualTo(1);
        assertThat(many / few).as("an article of many to that of few").isLessThan(1.3);
        assertThat(search).as("search to the bare query").isLessThan(2);
    }

    /**
     * The slowest of the oldest, one in the middle and the newest; as a multiple of work of the database that is always the
     * same, for the machine may be busier at one size than at the other.
     */
    private double measureArticles(Bench bench, int size) {
        Map<String, Runnable> works = new LinkedHashMap<>();
        works.put("always the same, at " + size, () -> jdbc.queryForList("select benchmark(10000, md5('a'))"));
        for (int number : new int[] {2, size / 2, size}) {
            works.put("article " + number + " of " + size, () -> article(number));
        }
        return bench.measureInTurns(works).values().stream()
                .skip(1)
                .max(Double::compare)
                .orElseThrow();
    }

    private void article(int number) {
        assertThat(bulletins.article("a" + number)).isPresent();
    }

    private void measureLists(Bench bench, int size) {
        bench.measure("front page, made anew, of " + size, () -> {
            memory.forgetAll();
            bulletins.front();
        });
        bench.measure("front page, from memory, of " + size, () -> bulletins.front());
        bench.measure("feed, made anew, of " + size, () -> {
            memory.forgetAll();
            feed.file(new FeedQuery(null, null));
        });
        bench.measure("feed, from memory, of " + size, () -> feed.file(new FeedQuery(null, null)));
        list(bench, "a list of all", BulletinFilter.NONE, size);
        list(bench, "a list of a kind", BulletinFilter.of(ArticleKind.CASE), size);
        list(bench, "a list of a column", BulletinFilter.of(BulletinColumn.NEWS), size);
        list(bench, "a list of a unit", new BulletinFilter(null, null, new UnitId(7), null, null, null), size);
        list(bench, "a list of a studio", new BulletinFilter(null, null, null, new StudioId(7), null, null), size);
        list(bench, "a list of a topic", new BulletinFilter(null, null, null, null, COMMON, null), size);
        list(bench, "a list of a year", new BulletinFilter(null, null, null, null, null, 2025), size);
    }

    private void list(Bench bench, String what, BulletinFilter filter, int size) {
        bench.measure(what + ", of " + size, () -> bulletins.page(filter, FIRST));
    }

    /** To the bare query with the texts of what it finds, but with nothing marked in them. */
    private double measureSearch(Bench bench) throws Exception {
        Search.mapping(entities)
                .scope(Publication.class)
                .massIndexer()
                .purgeAllOnStart(true)
                .startAndWait();
        try (IndexReader index = reader()) {
            BareSearch bare = new BareSearch(index);
            BulletinHits hits = search();
            assertThat(hits.hits().stream().map(hit -> hit.card().id().value()))
                    .containsExactlyElementsOf(bare.ids(WORD, 20));
            assertThat(hits.total()).isEqualTo(bare.count(WORD));
            // By itself: what the highlighter leaves behind would be charged to whoever comes next.
            bench.measure("bare Lucene, words marked", () -> bare.marked(WORD, 20));
            Map<String, Runnable> works = new LinkedHashMap<>();
            works.put("bare Lucene, texts read", () -> bare.texts(WORD, 20));
            works.put("bare Lucene, ids read", () -> bare.ids(WORD, 20));
            works.put(SEARCH, this::search);
            new Bench("to be compiled, and thrown away").measureInTurns(works);
            return bench.measureInTurns(works).get(SEARCH);
        }
    }

    private BulletinHits search() {
        return bulletins.search(WORD, BulletinFilter.NONE, FIRST);
    }

    private IndexReader reader() {
        return Search.mapping(entities)
                .scope(Publication.class)
                .extension(LuceneExtension.get())
                .openIndexReader(Set.of());
    }

    /** Every two hours one; each of one of forty topics and every other of the same, too; each of one of 93 units, every other of a studio. */
    private void fill(long author, int from, int to) {
        LocalDateTime end = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        List<Object[]> articles = new ArrayList<>();
        List<Object[]> rows = new ArrayList<>();
        List<Object[]> topics = new ArrayList<>();
        List<Object[]> studios = new ArrayList<>();
        for (int i = from; i <= to; i++) {
            long id = 1_000_000 + i;
            LocalDateTime at = end.minusHours(2L * (MANY - i));
            String kind = ArticleKind.values()[i % 4].name();
            String column = BulletinColumn.values()[i % 6].name();
            String body = "<p data-block=\"aaaaaaaa\">"
                    + "，志愿者和村民说起这一年的变化。".repeat(20 + i % 20)
                    + (i % 10 == 0 ? "村口义诊" : "护学岗上")
                    + "，志愿者和村民说起这一年的变化。".repeat(20) + "</p>";
            boolean even = i % 2 == 0;
            articles.add(new Object[] {id, at, at, author, at, kind, column});
            rows.add(new Object[] {
                id,
                "a" + i,
                kind,
                column,
                i % 93 + 1,
                (i % 50 == 0 ? "义诊进村" : "驻点纪事") + i,
                "提要" + i,
                body,
                body.length(),
                at,
                at,
                "话题" + i % 40 + (even ? "\n" + COMMON : ""),
                even ? "" + (i % 93 + 1) : ""
            });
            topics.add(new Object[] {id, "话题" + i % 40, at});
            if (even) {
                topics.add(new Object[] {id, COMMON, at});
                studios.add(new Object[] {id, i % 93 + 1, at});
            }
        }
        jdbc.batchUpdate(
                "insert into article (id, version, created_at, updated_at, author_id, status, status_since, kind,"
                        + " column_code, body, audience) values (?, 0, ?, ?, ?, 'PUBLISHED', ?, ?, ?, '', 'PUBLIC')",
                articles);
        jdbc.batchUpdate(
                "insert into publication (article_id, number, slug, kind, column_code, unit_id, title, summary, body,"
                        + " characters, audience, first_published_at, published_at, topic_lines, studio_lines)"
                        + " values (?, 1, ?, ?, ?, ?, ?, ?, ?, ?, 'PUBLIC', ?, ?, ?, ?)",
                rows);
        jdbc.batchUpdate("insert into publication_topic (article_id, topic, published_at) values (?, ?, ?)", topics);
        jdbc.batchUpdate(
                "insert into publication_studio (article_id, studio_id, published_at) values (?, ?, ?)", studios);
        jdbc.execute("analyze table publication, publication_topic, publication_studio");
    }
}
