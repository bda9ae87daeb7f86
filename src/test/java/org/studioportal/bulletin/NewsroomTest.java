package org.studioportal.bulletin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.studioportal.security.Actor;
import org.studioportal.security.SignedIn;
import org.studioportal.shared.ChangedMeanwhile;
import org.studioportal.shared.WrongInput;
import org.studioportal.shared.html.ArticleHtml;
import org.studioportal.testing.PortalTest;
import org.studioportal.testing.Statements;
import org.studioportal.testing.TestClock;
import org.studioportal.testing.TownFixture;
import org.studioportal.testing.TownFixture.Town;

@PortalTest
class NewsroomTest {
    @Autowired
    private Newsroom newsroom;

    @Autowired
    private EditorDesk desk;

    @Autowired
    private Bulletins bulletins;

    @Autowired
    private BulletinClock bulletinClock;

    @Autowired
    private BulletinFixture fixture;

    @Autowired
    private TownFixture towns;

    @Autowired
    private TestClock clock;

    private ArticleId article;

    @BeforeEach
    void aDraft() {
        clock.advance(Duration.ZERO);
        article = fixture.draft(BulletinFixture.content("义诊进村"));
    }

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    private DeskArticle opened() {
        return SignedIn.as(fixture.writer(), () -> desk.open(article));
    }

    private void approve(Instant time) {
        SignedIn.as(
                fixture.reviewer(),
                () -> newsroom.approve(article, desk.open(article).revision(), time));
    }

    private void correctAs(String title) {
        SignedIn.as(fixture.writer(), () -> {
            newsroom.correct(article);
            desk.save(article, desk.open(article).revision(), BulletinFixture.content(title));
        });
    }

    @Test
    void anArticleGoesToItsReadersByOtherEyes() {
        fixture.submit(article);
        approve(null);

        assertThat(opened().status()).isEqualTo(ArticleStatus.PUBLISHED);
        assertThat(bulletins.article(fixture.slug(article)).orElseThrow().card().title())
                .isEqualTo("义诊进村");
        assertThat(bulletins.front().lead().title()).isEqualTo("义诊进村");
    }

    @Test
    void nobodyApprovesWhatTheyHaveWritten() {
        SignedIn.as(fixture.reviewer(), () -> desk.save(article, 0, BulletinFixture.content("义诊进了村")));
        fixture.submit(article);

        assertThatExceptionOfType(BulletinRefused.OwnWork.class).isThrownBy(() -> approve(null));
        SignedIn.as(
                fixture.writer(),
                () -> assertThatExceptionOfType(BulletinRefused.OwnWork.class)
                        .isThrownBy(() ->
                                newsroom.approve(article, desk.open(article).revision(), null)));
        assertThat(SignedIn.as(fixture.reviewer(), () -> desk.open(article)).steps())
                .doesNotContain(ArticleStep.APPROVE);
        SignedIn.as(
                towns.cityAdmin(),
                () -> newsroom.approve(article, desk.open(article).revision(), null));
        assertThat(opened().status()).isEqualTo(ArticleStatus.PUBLISHED);
    }

    @Test
    void aUnitsEditorWritesAndHandsInButDoesNotReview() {
        Town town = towns.town();
        Actor editor = fixture.unitEditor(town.unit(), "unit-editor");
        ArticleId theirs = fixture.draft(editor, town.unit(), BulletinFixture.content("单位来稿"));
        SignedIn.as(editor, () -> newsroom.submit(theirs, 0, null));

        SignedIn.as(editor, () -> {
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> newsroom.approve(theirs, 0, null));
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> newsroom.sendBack(theirs, "再改"));
            assertThat(desk.open(theirs).steps()).containsExactly(ArticleStep.RECALL);
        });
    }

    @Test
    void whatIsScheduledIsPublishedWhenItsTimeHasCome() {
        fixture.submit(article);
        approve(clock.instant().plus(Duration.ofHours(1)));
        bulletinClock.tick();
        assertThat(bulletins.front().lead()).isNull();

        clock.advance(Duration.ofHours(1));
        bulletinClock.tick();

        assertThat(opened().status()).isEqualTo(ArticleStatus.PUBLISHED);
        assertThat(bulletins.front().lead().title()).isEqualTo("义诊进村");
    }

    @Test
    void aTimeThatHasPassedIsRefused() {
        fixture.submit(article);

        WrongInput refused = catchThrowableOfType(
                WrongInput.class, () -> approve(clock.instant().minusSeconds(60)));

        assertThat(refused.messageKey()).isEqualTo("bulletin.time-past");
        assertThat(opened().status()).isEqualTo(ArticleStatus.IN_REVIEW);
    }

    @Test
    void aCorrectionIsANewVersionWithANoteAndReadersSeeTheOldOneUntilThen() {
        fixture.publish(article);
        correctAs("义诊进村（更正）");
        assertThat(bulletins.article(fixture.slug(article)).orElseThrow().card().title())
                .isEqualTo("义诊进村");

        fixture.submit(article);
        approve(null);

        ArticlePage page = bulletins.article(fixture.slug(article)).orElseThrow();
        assertThat(page.card().title()).isEqualTo("义诊进村（更正）");
        assertThat(page.corrections()).extracting(ArticlePage.Correction::note).containsExactly("更正了一处日期");
        assertThat(page.corrections().getFirst().at()).isEqualTo(page.renewedAt());
    }

    @Test
    void aCorrectionWithoutANoteIsRefused() {
        fixture.publish(article);
        correctAs("义诊进村（更正）");

        SignedIn.as(
                fixture.writer(),
                () -> assertThatExceptionOfType(WrongInput.class)
                        .isThrownBy(() ->
                                newsroom.submit(article, desk.open(article).revision(), " ")));
    }

    @Test
    void whoWroteTheCorrectionDoesNotApproveItThoughTheyApprovedTheFirst() {
        fixture.publish(article);
        SignedIn.as(fixture.reviewer(), () -> {
            newsroom.correct(article);
            desk.save(article, desk.open(article).revision(), BulletinFixture.content("改过"));
            newsroom.submit(article, desk.open(article).revision(), "改了题目");
        });

        assertThatExceptionOfType(BulletinRefused.OwnWork.class).isThrownBy(() -> approve(null));
        SignedIn.as(
                fixture.writer(),
                () -> newsroom.approve(article, desk.open(article).revision(), null));
        assertThat(opened().publishedTimes()).isEqualTo(2);
    }

    @Test
    void aWithdrawnArticleLeavesANoticeAndMayComeBack() {
        fixture.publish(article);
        String slug = fixture.slug(article);
        SignedIn.as(fixture.reviewer(), () -> newsroom.withdraw(article, "所述情况有误"));

        assertThat(bulletins.article(slug)).isEmpty();
        assertThat(bulletins.withdrawn(slug).orElseThrow().reason()).isEqualTo("所述情况有误");
        assertThat(bulletins.front().lead()).isNull();

        correctAs("义诊进村（重发）");
        fixture.submit(article);
        approve(null);
        assertThat(bulletins.article(slug)).isPresent();
        assertThat(bulletins.withdrawn(slug)).isEmpty();
    }

    @Test
    void whatWasSavedMeanwhileIsNotHandedInUnseen() {
        SignedIn.as(fixture.reviewer(), () -> desk.save(article, 0, BulletinFixture.content("改过")));

        SignedIn.as(
                fixture.writer(),
                () -> assertThatExceptionOfType(ChangedMeanwhile.class)
                        .isThrownBy(() -> newsroom.submit(article, 0, null)));
    }

    @Test
    void anUnfinishedArticleIsNotHandedIn() {
        SignedIn.as(fixture.writer(), () -> {
            ArticleId empty = desk.begin(null, ArticleKind.CASE);
            WrongInput refused = catchThrowableOfType(WrongInput.class, () -> newsroom.submit(empty, 0, null));
            assertThat(refused.problems())
                    .extracting(WrongInput.Problem::field)
                    .containsExactly("title", "summary", "body");
        });
    }

    @Test
    void aCommentIsAnchoredToItsParagraph() {
        String block = ArticleHtml.blocks(opened().content().body()).getFirst().id();
        SignedIn.as(fixture.reviewer(), () -> {
            newsroom.comment(article, block, "这里写得再具体些");
            newsroom.comment(article, "nonesuch", "整篇不错");
        });

        assertThat(opened().comments())
                .extracting(ReviewComment::block, ReviewComment::who, ReviewComment::open)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(block, "宣传员乙", true),
                        org.assertj.core.groups.Tuple.tuple(null, "宣传员乙", true));
        assertThat(opened().comments().getFirst().quote()).startsWith("义诊进村的正文");
        SignedIn.as(
                fixture.writer(),
                () -> newsroom.resolve(article, opened().comments().getFirst().id()));
        assertThat(opened().comments()).extracting(ReviewComment::open).containsExactly(false, true);
    }

    @Test
    void onlyWhoItIsForReadsAnArticle() {
        Town one = towns.town(1);
        Town two = towns.town(2);
        ArticleId forUnit =
                fixture.published(BulletinFixture.of(ArticleKind.BRIEF, "给单位一", "<p>正文</p>", Audience.of(one.unit())));
        ArticleId forTown =
                fixture.published(BulletinFixture.of(ArticleKind.BRIEF, "给青石镇2", "<p>正文</p>", Audience.of("青石镇2")));
        ArticleId forSignedIn =
                fixture.published(BulletinFixture.of(ArticleKind.BRIEF, "给登录者", "<p>正文</p>", Audience.SIGNED_IN));

        assertThat(readable(forUnit, forTown, forSignedIn)).containsExactly(false, false, false);
        assertThat(SignedIn.as(one.unitAdmin(), () -> readable(forUnit, forTown, forSignedIn)))
                .containsExactly(true, false, true);
        assertThat(SignedIn.as(two.villager(), () -> readable(forUnit, forTown, forSignedIn)))
                .containsExactly(false, true, true);
        assertThat(SignedIn.as(two.unitAdmin(), () -> readable(forUnit, forTown, forSignedIn)))
                .containsExactly(false, true, true);
        assertThat(SignedIn.as(fixture.reviewer(), () -> readable(forUnit, forTown, forSignedIn)))
                .containsExactly(true, true, true);
    }

    private java.util.List<Boolean> readable(ArticleId... ids) {
        return java.util.Arrays.stream(ids)
                .map(id -> bulletins.article(fixture.slug(id)).isPresent())
                .toList();
    }

    @Test
    void anAddressedUnitConfirmsACircularOnce() {
        Town one = towns.town(1);
        Town two = towns.town(2);
        ArticleId circular = fixture.published(BulletinFixture.circular("通报", one.unit()));

        SignedIn.as(one.unitAdmin(), () -> {
            assertThat(bulletins.article(fixture.slug(circular)).orElseThrow().unconfirmed())
                    .containsExactly(one.unit());
            bulletins.confirm(circular, one.unit());
            bulletins.confirm(circular, one.unit());
            assertThat(bulletins.article(fixture.slug(circular)).orElseThrow().confirmed())
                    .containsExactly(one.unit());
        });
        SignedIn.as(two.unitAdmin(), () -> {
            assertThatExceptionOfType(BulletinRefused.Unknown.class)
                    .isThrownBy(() -> bulletins.confirm(circular, two.unit()));
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> bulletins.confirm(circular, one.unit()));
        });
    }

    @Test
    void anArticlesPageCostsTwoStatements() {
        for (int i = 0; i < 6; i++) {
            fixture.published(BulletinFixture.content("第" + i + "篇"));
        }
        clock.advance(Duration.ofMinutes(1));
        fixture.publish(article);
        String slug = fixture.slug(article);
        bulletins.front();

        assertThat(Statements.of(() -> bulletins.article(slug))).hasSize(2);

        ArticlePage page = bulletins.article(slug).orElseThrow();
        assertThat(page.previous().title()).isEqualTo("第5篇");
        assertThat(page.next()).isNull();
        assertThat(page.related()).hasSize(4);
    }

    @Test
    void nobodyApprovesATextThatWasChangedSinceTheyReadIt() {
        fixture.submit(article);
        int read = opened().revision();
        SignedIn.as(fixture.writer(), () -> {
            newsroom.recall(article);
            desk.save(article, read, BulletinFixture.content("悄悄改过"));
        });
        fixture.submit(article);

        SignedIn.as(
                fixture.reviewer(),
                () -> assertThatExceptionOfType(ChangedMeanwhile.class)
                        .isThrownBy(() -> newsroom.approve(article, read, null)));
        assertThat(opened().status()).isEqualTo(ArticleStatus.IN_REVIEW);
    }

    @Test
    void whatReadersSeeCanBeWithdrawnWhileACorrectionIsWritten() {
        fixture.publish(article);
        correctAs("更正中");

        SignedIn.as(fixture.reviewer(), () -> newsroom.withdraw(article, "泄露了电话"));

        assertThat(bulletins.article(fixture.slug(article))).isEmpty();
        assertThat(opened().status()).isEqualTo(ArticleStatus.WITHDRAWN);
        assertThat(opened().content().title()).isEqualTo("更正中");
    }

    @Test
    void aDraftThatNobodyHasReadIsNotWithdrawn() {
        SignedIn.as(
                fixture.reviewer(),
                () -> assertThatExceptionOfType(BulletinRefused.WrongStep.class)
                        .isThrownBy(() -> newsroom.withdraw(article, "不发了")));
    }

    @Test
    void aCorrectionThatIsGivenUpLeavesWhatReadersSee() {
        fixture.publish(article);
        correctAs("更正中");

        SignedIn.as(fixture.writer(), () -> newsroom.drop(article));

        assertThat(opened().status()).isEqualTo(ArticleStatus.PUBLISHED);
        assertThat(opened().content().title()).isEqualTo("义诊进村");
        assertThat(bulletins.article(fixture.slug(article)).orElseThrow().corrections())
                .isEmpty();
    }

    @Test
    void topicsThatDifferInCaseOnlyAreOne() {
        ArticleContent said = BulletinFixture.content("智能问诊");
        ArticleId other = fixture.draft(new ArticleContent(
                said.kind(),
                said.column(),
                said.title(),
                said.summary(),
                said.body(),
                said.byline(),
                null,
                java.util.List.of("AI", "ai", "é", "e"),
                said.audience(),
                false,
                java.util.Set.of()));
        fixture.publish(other);

        assertThat(bulletins.article(fixture.slug(other)).orElseThrow().topics())
                .containsExactlyInAnyOrder("AI", "é", "e");
    }

    @Test
    void theLastWishForALeadStoryCounts() {
        ArticleId second = fixture.published(BulletinFixture.content("第二篇"));
        clock.advance(Duration.ofMinutes(1));
        fixture.publish(article);
        SignedIn.as(fixture.reviewer(), () -> {
            newsroom.lead(article, clock.instant().plus(Duration.ofDays(30)));
            newsroom.lead(second, clock.instant().plus(Duration.ofDays(1)));
        });
        assertThat(bulletins.front().lead().id()).isEqualTo(second);

        clock.advance(Duration.ofDays(2));
        bulletinClock.tick();
        assertThat(bulletins.front().lead().id()).isNotEqualTo(second);
    }

    @Test
    void anAddressIsGivenWhileItIsWrittenAndNotWhatThePortalMakesItself() {
        SignedIn.as(fixture.writer(), () -> {
            desk.address(article, "spring-clinic");
            assertThatExceptionOfType(WrongInput.class).isThrownBy(() -> desk.address(article, "20260302-7"));
        });
        fixture.submit(article);
        approve(clock.instant().plus(Duration.ofHours(1)));

        SignedIn.as(
                fixture.writer(),
                () -> assertThatExceptionOfType(BulletinRefused.WrongStep.class)
                        .isThrownBy(() -> desk.address(article, "another-clinic")));
    }

    @Test
    void aCircularForOneUnitSaysWhoIsToConfirmIt() {
        Town town = towns.town();
        ArticleContent open = BulletinFixture.circular("通报");
        ArticleId narrow = fixture.draft(new ArticleContent(
                open.kind(),
                open.column(),
                open.title(),
                open.summary(),
                open.body(),
                null,
                null,
                open.topics(),
                Audience.of(town.unit()),
                true,
                java.util.Set.of()));

        WrongInput refused = catchThrowableOfType(WrongInput.class, () -> fixture.submit(narrow));
        assertThat(refused.problems()).extracting(WrongInput.Problem::field).containsExactly("addressed");
    }
}
