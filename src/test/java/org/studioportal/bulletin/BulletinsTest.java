package org.studioportal.bulletin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.studioportal.security.SignedIn;
import org.studioportal.shared.Page;
import org.studioportal.shared.time.PortalTime;
import org.studioportal.testing.PortalTest;
import org.studioportal.testing.Statements;
import org.studioportal.testing.TestClock;

@PortalTest
class BulletinsTest {
    private static final Page FIRST = new Page(0, 2);

    @Autowired
    private Bulletins bulletins;

    @Autowired
    private BulletinFixture fixture;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcTemplate jdbc;

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    private List<String> titles(BulletinFilter filter) {
        return bulletins.page(filter, FIRST).cards().stream()
                .map(ArticleCard::title)
                .toList();
    }

    private static BulletinFilter year(int year) {
        return new BulletinFilter(null, null, null, null, null, year);
    }

    @Test
    void aListIsCutIntoPagesAndSaysHowManyThereAre() {
        for (String title : List.of("甲", "乙", "丙")) {
            clock.advance(Duration.ofMinutes(1));
            fixture.published(BulletinFixture.content(title));
        }

        assertThat(titles(BulletinFilter.NONE)).containsExactly("丙", "乙");
        assertThat(bulletins.page(BulletinFilter.NONE, FIRST).total()).isEqualTo(3);
        assertThat(bulletins.page(BulletinFilter.NONE, new Page(2, 2)).cards())
                .extracting(ArticleCard::title)
                .containsExactly("甲");
    }

    @Test
    void aYearBeginsInShanghai() {
        clock.set(LocalDate.of(2026, 1, 1)
                .atStartOfDay(PortalTime.ZONE)
                .toInstant()
                .minusSeconds(60));
        fixture.published(BulletinFixture.content("除夕"));
        clock.advance(Duration.ofMinutes(2));
        fixture.published(BulletinFixture.content("元旦"));

        assertThat(titles(year(2025))).containsExactly("除夕");
        assertThat(titles(year(2026))).containsExactly("元旦");
        assertThat(bulletins.front().years()).containsExactly(2026, 2025);
    }

    @Test
    void everyFilterLeavesOutWhatIsNotForTheReader() {
        fixture.published(BulletinFixture.of(ArticleKind.CASE, "内部", "<p>内部。</p>", Audience.SIGNED_IN));
        int year = LocalDate.ofInstant(clock.instant(), PortalTime.ZONE).getYear();
        List<BulletinFilter> filters = List.of(
                BulletinFilter.NONE,
                BulletinFilter.of(ArticleKind.CASE),
                BulletinFilter.of(BulletinColumn.NEWS),
                new BulletinFilter(null, null, null, null, "驻点联系", null),
                year(year));

        assertThat(filters).allSatisfy(filter -> {
            assertThat(bulletins.page(filter, FIRST)).isEqualTo(new BulletinList(List.of(), 0));
            assertThat(SignedIn.as(fixture.writer(), () -> titles(filter))).containsExactly("内部");
        });
        SignedIn.nobody();
        assertThat(bulletins.front().topics()).isEmpty();
    }

    @Test
    void theFrontPageCostsNothingUntilSomethingIsPublished() {
        clock.set(Instant.parse("2026-03-01T00:00:00Z"));
        fixture.published(BulletinFixture.content("甲"));
        bulletins.front();

        assertThat(Statements.of(() -> bulletins.front())).isEmpty();
        fixture.published(BulletinFixture.content("乙"));
        assertThat(bulletins.front().newest().size()).isOne();
    }

    @Test
    void whatAnotherNodePublishesIsOnTheFrontPageWithinASecond() {
        clock.set(Instant.parse("2026-03-01T00:00:00Z"));
        ArticleId article = fixture.published(BulletinFixture.content("甲"));
        assertThat(bulletins.front().lead().title()).isEqualTo("甲");
        jdbc.update("update publication set title = '乙' where article_id = ?", article.value());
        jdbc.update("update bulletin_state set changes = changes + 1 where id = 1");
        assertThat(bulletins.front().lead().title()).isEqualTo("甲");

        clock.advance(Duration.ofMillis(600));

        assertThat(bulletins.front().lead().title()).isEqualTo("乙");
    }

    @Test
    void aLongListCountsAgainOnceSomethingIsPublished() {
        clock.set(Instant.parse("2026-03-01T00:00:00Z"));
        for (String title : List.of("甲", "乙", "丙")) {
            fixture.published(BulletinFixture.content(title));
        }
        assertThat(bulletins.page(BulletinFilter.NONE, FIRST).total()).isEqualTo(3);
        assertThat(Statements.of(() -> bulletins.page(BulletinFilter.NONE, FIRST)))
                .hasSize(1);

        ArticleId article = fixture.published(BulletinFixture.content("丁"));
        assertThat(bulletins.page(BulletinFilter.NONE, FIRST).total()).isEqualTo(4);

        // As another node does it.
        jdbc.update("update publication set shown = false where article_id = ?", article.value());
        jdbc.update("update bulletin_state set changes = changes + 1 where id = 1");
        clock.advance(Duration.ofMillis(600));
        assertThat(bulletins.page(BulletinFilter.NONE, FIRST).total()).isEqualTo(3);
    }

    @Test
    void aPageBehindTheLastIsEmptyAndStillSaysHowManyThereAre() {
        fixture.published(BulletinFixture.content("甲"));

        assertThat(bulletins.page(BulletinFilter.NONE, new Page(4, 2))).isEqualTo(new BulletinList(List.of(), 1));
    }

    @Test
    void whatSharesATopicComesBeforeWhatSharesTheColumnAndTheNewestFirst() {
        clock.set(Instant.parse("2026-03-01T00:00:00Z"));
        String own = fixture.slug(published("本篇", "甲", "乙"));
        published("同甲", "甲");
        published("都不同", "丙");
        published("同两个", "甲", "乙");
        published("同乙", "乙");

        assertThat(bulletins.article(own).orElseThrow().related())
                .extracting(ArticleCard::title)
                .containsExactly("同乙", "同两个", "同甲", "都不同");
    }

    private ArticleId published(String title, String... topics) {
        clock.advance(Duration.ofMinutes(1));
        ArticleContent like = BulletinFixture.content(title);
        return fixture.published(new ArticleContent(
                like.kind(),
                like.column(),
                like.title(),
                like.summary(),
                like.body(),
                like.byline(),
                like.cover(),
                List.of(topics),
                like.audience(),
                like.mustConfirm(),
                like.addressed()));
    }
}
