package org.studioportal.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.studioportal.bulletin.ArticleContent;
import org.studioportal.bulletin.ArticleStatus;
import org.studioportal.bulletin.Audience;
import org.studioportal.bulletin.BulletinColumn;
import org.studioportal.shared.html.ArticleHtml;
import org.studioportal.shared.picture.PictureUse;

/** What the editors of the invented city have written, in the same application as {@link DemoCityTest}. */
@SpringBootTest(properties = {"portal.demo=true", "portal.data-dir=target/demo-data"})
@ActiveProfiles("test")
@ContextConfiguration(initializers = DemoCityTest.OwnDatabase.class)
class DemoBulletinsTest {
    private static final int HASH = 64;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    List<PictureUse> uses;

    @Test
    void thereAreArticlesOfEveryKindColumnAndStatus() {
        assertThat(count("publication where kind = 'FEATURE'")).isEqualTo(5);
        assertThat(count("publication where kind = 'CASE'")).isEqualTo(15);
        assertThat(count("publication where kind = 'CIRCULAR'")).isEqualTo(15);
        assertThat(count("publication where kind = 'BRIEF'")).isEqualTo(125);
        assertThat(count("publication where shown")).isBetween(155, 159);
        assertThat(count("article where status = 'DRAFT'")).isEqualTo(6);
        assertThat(count("article where status = 'IN_REVIEW'")).isEqualTo(4);
        assertThat(count("article where status = 'SCHEDULED' and publish_at > utc_timestamp()"))
                .isEqualTo(3);
        assertThat(texts("select distinct status from article"))
                .containsExactlyInAnyOrder(names(ArticleStatus.values()));
        assertThat(texts("select distinct column_code from publication"))
                .containsExactlyInAnyOrder(names(BulletinColumn.values()));
        assertThat(texts("select distinct audience from publication"))
                .containsExactlyInAnyOrder(names(Audience.Kind.values()));
        assertThat(count("correction")).isEqualTo(2);
        assertThat(count("article where unit_id is not null and status = 'DRAFT'"))
                .isPositive();
    }

    @Test
    void everyTextIsCompleteWithinLimitsAndAsTheEditorWouldHaveKeptIt() {
        List<Map<String, Object>> rows = jdbc.queryForList("select * from publication");
        assertThat(rows).allSatisfy(row -> {
            String title = (String) row.get("title");
            String body = (String) row.get("body");
            assertThat(title.length()).as(title).isBetween(5, ArticleContent.TITLE_LENGTH);
            assertThat(((String) row.get("summary")).length()).as(title).isBetween(15, ArticleContent.SUMMARY_LENGTH);
            assertThat(ArticleHtml.clean(body)).as(title).isEqualTo(body);
            assertThat(ArticleHtml.length(body)).as(title).isBetween(120, 3000);
            assertThat(title + row.get("summary") + ArticleHtml.text(body))
                    .as(title)
                    .doesNotContain("{", "}", "null", "**", "|  ", "。。", "！。", "？。");
        });
        assertThat(rows).extracting(row -> row.get("title")).doesNotHaveDuplicates();
        assertThat(rows).extracting(row -> row.get("body")).doesNotHaveDuplicates();
        assertThat(rows.stream()
                        .filter(row -> row.get("kind").equals("FEATURE"))
                        .map(row -> (String) row.get("body")))
                .allSatisfy(body -> assertThat(ArticleHtml.length(body)).isGreaterThanOrEqualTo(1_200))
                .allSatisfy(body ->
                        assertThat(body).contains("<h2", "<blockquote", "<figure", "data-callout", "data-card"));
    }

    /** A paragraph may come again only where a part is used again: so no two articles have more than one in common. */
    @Test
    void noTwoArticlesReadAlike() {
        List<Set<String>> paragraphs = texts("select body from publication").stream()
                .map(body -> ArticleHtml.blocks(body).stream()
                        .map(ArticleHtml.Block::text)
                        .filter(text -> !text.isBlank())
                        .toList())
                .<Set<String>>map(HashSet::new)
                .toList();
        for (int i = 0; i < paragraphs.size(); i++) {
            for (int j = i + 1; j < paragraphs.size(); j++) {
                Set<String> both = new HashSet<>(paragraphs.get(i));
                both.retainAll(paragraphs.get(j));
                both.removeAll(headings());
                assertThat(both).hasSizeLessThanOrEqualTo(1);
            }
        }
    }

    private Set<String> headings() {
        if (headings == null) {
            headings = new HashSet<>();
            texts("select body from publication")
                    .forEach(body -> ArticleHtml.blocks(body).stream()
                            .filter(block -> block.html().startsWith("<h"))
                            .map(ArticleHtml.Block::text)
                            .forEach(headings::add));
        }
        return headings;
    }

    private Set<String> headings;

    @Test
    void theyAreSpreadOverEighteenMonthsAndLatelyDenser() {
        assertThat(count("publication where first_published_at > utc_timestamp() or published_at > utc_timestamp()"))
                .isZero();
        assertThat(count("publication where first_published_at < utc_timestamp() - interval 550 day"))
                .isZero();
        assertThat(count("publication where first_published_at > utc_timestamp() - interval 180 day"))
                .isGreaterThan(count("publication where first_published_at < utc_timestamp() - interval 360 day"));
        assertThat(count("article where created_at > updated_at or updated_at > utc_timestamp()"))
                .isZero();
        assertThat(count("article a where (select count(*) from article_revision r where r.article_id = a.id) < 1"))
                .isZero();
    }

    @Test
    void nobodyPublishedTheirOwnWork() {
        assertThat(count("article where approved_by = author_id or approved_by = submitted_by"))
                .isZero();
        assertThat(count("review_comment")).isBetween(3, 8);
        assertThat(count("review_comment where block is not null and quote is not null"))
                .isPositive();
    }

    @Test
    void everyPictureIsKeptAndInUse() {
        Set<String> hashes = new HashSet<>(
                texts("select hash from article_picture union select cover from publication where cover is not null"
                        + " union select cover from newsletter_issue"));
        assertThat(hashes)
                .hasSizeGreaterThan(70)
                .allSatisfy(hash -> assertThat(hash).hasSize(HASH));
        assertThat(texts("select hash from picture")).containsAll(hashes);
        assertThat(hashes)
                .allSatisfy(hash -> assertThat(uses)
                        .anySatisfy(
                                use -> assertThat(use.usedAmong(List.of(hash))).isNotEmpty()));
        assertThat(count("publication where kind in ('FEATURE', 'CASE') and cover is null"))
                .isZero();
        assertThat(count("publication where kind = 'BRIEF' and cover is not null"))
                .isBetween(60, 110);
    }

    @Test
    void fiveIssuesAreOutAndOneIsBeingMade() {
        assertThat(jdbc.queryForList(
                        "select number from newsletter_issue where published_at < utc_timestamp() order by published_at",
                        Integer.class))
                .containsExactly(1, 2, 3, 4, 5);
        assertThat(count("newsletter_issue where number is null")).isEqualTo(1);
        assertThat(jdbc.queryForList(
                        "select count(*) from newsletter_article a join newsletter_issue i on i.id = a.issue_id where i.number is not null group by issue_id",
                        Integer.class))
                .hasSize(5)
                .allSatisfy(n -> assertThat(n).isBetween(8, 12));
        assertThat(count("newsletter_article a join publication p on p.article_id = a.article_id"
                        + " join newsletter_issue i on i.id = a.issue_id"
                        + " where not p.shown or p.audience <> 'PUBLIC' or p.first_published_at > i.published_at"))
                .isZero();
        assertThat(
                        count(
                                "newsletter_article a join publication p on p.article_id = a.article_id where p.kind = 'FEATURE'"))
                .isEqualTo(5);
    }

    @Test
    void mostPeopleReadInTheFirstDays() {
        int all = number("select sum(reads_count) from article_reads");
        assertThat(all).isBetween(5_000, 60_000);
        assertThat(number(
                        "select sum(r.reads_count) from article_reads r join publication p on p.article_id = r.article_id"
                                + " where r.day < date(p.first_published_at + interval 8 hour) + interval 3 day"))
                .isGreaterThan(all / 2);
        assertThat(count(
                        "article_reads r join publication p on p.article_id = r.article_id where r.readers_count > r.reads_count"
                                + " or r.throughs_count > r.reads_count or r.day < date(p.first_published_at + interval 8 hour)"
                                + " or r.day > date(utc_timestamp() + interval 8 hour)"))
                .isZero();
        assertThat(count("clap")).isBetween(300, 6_000);
        assertThat(count(
                        "clap c join publication p on p.article_id = c.article_id where c.clapped_at < p.first_published_at"
                                + " or c.clapped_at > utc_timestamp()"))
                .isZero();
        assertThat(count("bookmark")).isBetween(50, 500);
        assertThat(texts("select distinct channel from channel_post")).hasSizeGreaterThanOrEqualTo(4);
        assertThat(count("circular_confirmation")).isBetween(200, 900);
    }

    private static String[] names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toArray(String[]::new);
    }

    private List<String> texts(String sql) {
        return jdbc.queryForList(sql, String.class);
    }

    private int number(String sql) {
        return jdbc.queryForObject(sql, Integer.class);
    }

    private int count(String from) {
        return number("select count(*) from " + from);
    }
}
