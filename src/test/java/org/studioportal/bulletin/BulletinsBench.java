package org.studioportal.bulletin;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.mapper.orm.Search;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.studioportal.security.SignedIn;
import org.studioportal.shared.Page;
import org.studioportal.testing.Bench;
import org.studioportal.testing.PortalTest;
import org.studioportal.testing.Statements;

/** What reading costs, with few articles and with many: {@code ./portal bench bulletins}. */
@PortalTest
@Tag("bench")
class BulletinsBench {
    private static final int FEW = 200;
    private static final int MANY = 20_000;
    private static final Page FIRST = new Page(0, 20);
    private static final String WORD = "义诊";
    private static final String[] FIELDS = {"title", "summary", "topicWords", "byline", "bodyText"};

    @Autowired
    private Bulletins bulletins;

    @Autowired
    private BulletinFixture fixture;

    @Autowired
    private BulletinMemory memory;

    @Autowired
    private EntityManagerFactory entities;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void manyArticlesCostLittleMoreThanFew() throws InterruptedException {
        ArticleId author = fixture.draft(BulletinFixture.content("稿"));
        SignedIn.nobody();
        Bench bench = new Bench("Bulletins");
        fill(author, 1, FEW);
        measure(bench, FEW);
        fill(author, FEW + 1, MANY);
        double ratio = bench.measure("an article of " + MANY, this::article, "an article of " + FEW);
        measureLists(bench, MANY);
        Search.mapping(entities)
                .scope(Publication.class)
                .massIndexer()
                .purgeAllOnStart(true)
                .startAndWait();
        double search;
        try (IndexReader index = reader()) {
            bench.measure("bare Lucene, of " + MANY, () -> bare(index));
            search = bench.measure(
                    "search, of " + MANY,
                    () -> bulletins.search(WORD, BulletinFilter.NONE, FIRST),
                    "bare Lucene, of " + MANY);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        bench.print();

        assertThat(Statements.of(() -> bulletins.article("a100"))).hasSizeLessThanOrEqualTo(3);
        assertThat(bulletins.search(WORD, BulletinFilter.NONE, FIRST).hits()).hasSize(20);
        assertThat(ratio).as("an article of many to that of few").isLessThan(1.3);
        assertThat(search).as("search to the bare query").isLessThan(2);
    }

    private void measure(Bench bench, int size) {
        bench.measure("an article of " + size, this::article);
        measureLists(bench, size);
    }

    private void measureLists(Bench bench, int size) {
        bench.measure("front page, made anew, of " + size, () -> {
            memory.forgetAll();
            bulletins.front();
        });
        bench.measure("front page, from memory, of " + size, () -> bulletins.front());
        bench.measure("a list of a kind, of " + size, () -> bulletins.page(BulletinFilter.of(ArticleKind.CASE), FIRST));
        bench.measure("a list of all, of " + size, () -> bulletins.page(BulletinFilter.NONE, FIRST));
    }

    private void article() {
        assertThat(bulletins.article("a100")).isPresent();
    }

    private IndexReader reader() {
        return Search.mapping(entities)
                .scope(Publication.class)
                .extension(LuceneExtension.get())
                .openIndexReader(Set.of());
    }

    /** The same words under the same conditions; the ids of the best twenty. */
    private List<String> bare(IndexReader index) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (String field : FIELDS) {
            PhraseQuery phrase = new PhraseQuery(field, WORD.substring(0, 1), WORD.substring(1));
            any.add(field.equals("title") ? new BoostQuery(phrase, 6) : phrase, BooleanClause.Occur.SHOULD);
        }
        BooleanQuery query = new BooleanQuery.Builder()
                .add(any.build(), BooleanClause.Occur.MUST)
                .add(new TermQuery(new Term("audience", "PUBLIC")), BooleanClause.Occur.FILTER)
                .build();
        try {
            IndexSearcher searcher = new IndexSearcher(index);
            StoredFields stored = searcher.storedFields();
            List<String> found = new ArrayList<>();
            for (ScoreDoc hit : searcher.search(query, 20).scoreDocs) {
                found.add(stored.document(hit.doc).toString());
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void fill(ArticleId like, int from, int to) {
        LocalDateTime begin = LocalDateTime.of(2025, 1, 1, 0, 0);
        List<Object[]> rows = new ArrayList<>();
        for (int i = from; i <= to; i++) {
            String body = "<p data-block=\"aaaaaaaa\">" + (i % 10 == 0 ? "村口义诊" : "护学岗上")
                    + "，志愿者和村民说起这一年的变化。".repeat(20 + i % 20) + "</p>";
            LocalDateTime at = begin.plusMinutes(i * 20L);
            rows.add(new Object[] {
                1_000_000 + i,
                "a" + i,
                ArticleKind.values()[i % 4].name(),
                BulletinColumn.values()[i % 6].name(),
                (i % 50 == 0 ? "义诊进村" : "驻点纪事") + i,
                "提要" + i,
                body,
                body.length(),
                at,
                at
            });
        }
        jdbc.batchUpdate(
                "insert into article (id, version, created_at, updated_at, author_id, status, status_since, kind,"
                        + " column_code, body, audience) select ?, 0, created_at, updated_at, author_id, 'PUBLISHED',"
                        + " status_since, kind, column_code, '', audience from article where id = " + like,
                rows.stream().map(row -> new Object[] {row[0]}).toList());
        jdbc.batchUpdate(
                "insert into publication (article_id, number, slug, kind, column_code, title, summary, body, characters,"
                        + " audience, first_published_at, published_at, topic_lines)"
                        + " values (?, 1, ?, ?, ?, ?, ?, ?, ?, 'PUBLIC', ?, ?, '驻点联系')",
                rows);
        jdbc.batchUpdate(
                "insert into publication_topic (article_id, topic, published_at) values (?, ?, ?)",
                rows.stream()
                        .map(row -> new Object[] {row[0], "话题" + ((Integer) row[0]) % 40, row[8]})
                        .toList());
        jdbc.execute("analyze table publication, publication_topic");
    }
}
