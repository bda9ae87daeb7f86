package org.studioportal.bulletin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.studioportal.security.Actor;
import org.studioportal.security.SignedIn;
import org.studioportal.shared.Page;
import org.studioportal.shared.WrongInput;
import org.studioportal.testing.PortalTest;
import org.studioportal.testing.TestClock;
import org.studioportal.testing.TownFixture;
import org.studioportal.testing.TownFixture.Town;

@PortalTest
class EditorDeskTest {
    @Autowired
    private EditorDesk desk;

    @Autowired
    private BulletinFixture newsroom;

    @Autowired
    private Newsroom comments;

    @Autowired
    private TownFixture towns;

    @Autowired
    private TestClock clock;

    private ArticleId article;

    @BeforeEach
    void aDraft() {
        article = newsroom.draft(BulletinFixture.content("初稿"));
        SignedIn.as(newsroom.writer());
    }

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    private SaveReceipt save(int revision, String title) {
        return desk.save(article, revision, BulletinFixture.content(title));
    }

    @Test
    void oneStretchOfWritingIsOneStateOfTheHistory() {
        clock.advance(Duration.ZERO);
        SaveReceipt first = save(0, "二稿");
        clock.advance(Duration.ofMinutes(5));
        SaveReceipt second = save(first.revision(), "三稿");
        clock.advance(Duration.ofMinutes(20));
        save(second.revision(), "四稿");

        assertThat(desk.history(article)).extracting(RevisionLine::title).containsExactly("四稿", "三稿");
        assertThat(desk.open(article).content().title()).isEqualTo("四稿");
    }

    @Test
    void anotherPersonsWritingIsAStateOfItsOwn() {
        save(0, "二稿");
        SignedIn.as(newsroom.reviewer(), () -> save(1, "三稿"));

        assertThat(desk.history(article))
                .extracting(RevisionLine::title, RevisionLine::who)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("三稿", "宣传员乙"),
                        org.assertj.core.groups.Tuple.tuple("二稿", "宣传员甲"));
    }

    @Test
    void nobodyOverwritesWhatAnotherHasSavedMeanwhile() {
        SignedIn.as(newsroom.reviewer(), () -> save(0, "他人的稿"));

        ArticleConflict conflict = catchThrowableOfType(ArticleConflict.class, () -> save(0, "我的稿"));

        assertThat(conflict.who()).isEqualTo("宣传员乙");
        assertThat(conflict.theirs().title()).isEqualTo("他人的稿");
        assertThat(desk.open(article).content().title()).isEqualTo("他人的稿");
        save(conflict.revision(), "我的稿");
        assertThat(desk.open(article).content().title()).isEqualTo("我的稿");
    }

    @Test
    void ofManyWhoSaveAtOnceOnTheSameStateOneSucceeds() {
        Actor writer = newsroom.writer();
        List<CompletableFuture<Boolean>> saves = IntStream.range(0, 6)
                .mapToObj(number -> CompletableFuture.supplyAsync(() -> SignedIn.as(writer, () -> {
                    try {
                        save(0, "稿" + number);
                        return true;
                    } catch (ArticleConflict late) {
                        return false;
                    }
                })))
                .toList();

        assertThat(saves.stream().filter(CompletableFuture::join)).hasSize(1);
        assertThat(desk.open(article).revision()).isEqualTo(1);
    }

    @Test
    void savingTheSameAgainChangesNothingAndIsNoConflict() {
        save(0, "二稿");

        assertThat(save(0, "二稿").revision()).isEqualTo(1);
    }

    @Test
    void anOlderStateIsTakenUpAgainAndWhatItReplacesStays() {
        clock.advance(Duration.ofMinutes(20));
        save(0, "二稿");
        long first = desk.history(article).getLast().id();

        desk.restore(article, 1, first);

        assertThat(desk.open(article).content().title()).isEqualTo("初稿");
        assertThat(desk.history(article))
                .extracting(RevisionLine::title, RevisionLine::cause)
                .startsWith(
                        org.assertj.core.groups.Tuple.tuple("初稿", RevisionLine.Cause.RESTORED),
                        org.assertj.core.groups.Tuple.tuple("二稿", RevisionLine.Cause.WRITTEN));
    }

    @Test
    void whoHasAnArticleOpenIsSeenByOthersUntilTheyAreSilent() {
        clock.advance(Duration.ZERO);
        assertThat(desk.present(article, "aaaaaaaa").others()).isEmpty();
        SignedIn.as(
                newsroom.reviewer(),
                () -> assertThat(desk.present(article, "bbbbbbbb").others()).containsExactly("宣传员甲"));
        assertThat(desk.present(article, "aaaaaaaa").others()).containsExactly("宣传员乙");

        clock.advance(Duration.ofSeconds(30));
        assertThat(desk.present(article, "aaaaaaaa").others()).isEmpty();
    }

    @Test
    void anOpenPageHearsWhereItsArticleStands() {
        SignedIn.as(newsroom.reviewer(), () -> comments.comment(article, null, "日期请核对"));
        SaveReceipt saved = save(0, "二稿");

        DeskArticle whole = desk.open(article);
        assertThat(desk.present(article, "aaaaaaaa"))
                .isEqualTo(new DeskPulse(List.of(), ArticleStatus.DRAFT, whole.since(), saved.revision(), 1, 0));
        comments.resolve(article, whole.comments().getFirst().id());
        assertThat(desk.present(article, "aaaaaaaa").resolvedComments()).isEqualTo(1);
        assertThat(desk.present(article, "aaaaaaaa").openComments()).isZero();
    }

    @Test
    void anotherUnitsArticleIsNoneOfMine() {
        Town one = towns.town(1);
        Town two = towns.town(2);
        Actor own = newsroom.unitEditor(one.unit(), "own");
        Actor other = newsroom.unitEditor(two.unit(), "other");
        ArticleId theirs = newsroom.draft(own, one.unit(), BulletinFixture.content("本单位的稿"));

        SignedIn.as(other, () -> {
            assertThatExceptionOfType(BulletinRefused.Unknown.class).isThrownBy(() -> desk.open(theirs));
            assertThatExceptionOfType(BulletinRefused.Unknown.class).isThrownBy(() -> desk.present(theirs, "cccccccc"));
            assertThat(desk.list(DeskFilter.NONE, new Page(0, 10)).lines()).isEmpty();
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> desk.begin(one.unit(), ArticleKind.BRIEF));
        });
        SignedIn.as(
                own,
                () -> assertThat(desk.list(DeskFilter.NONE, new Page(0, 10)).lines())
                        .extracting(DeskLine::title)
                        .containsExactly("本单位的稿"));
        assertThat(desk.list(DeskFilter.NONE, new Page(0, 10)).counts()).containsEntry(ArticleStatus.DRAFT, 2L);
    }

    @Test
    void twoArticlesCannotHaveOneAddress() {
        desk.address(article, "spring-clinic");
        ArticleId other = desk.begin(null, ArticleKind.BRIEF);

        WrongInput taken = catchThrowableOfType(WrongInput.class, () -> desk.address(other, "spring-clinic"));

        assertThat(taken.messageKey()).isEqualTo("bulletin.slug.taken");
        assertThatExceptionOfType(WrongInput.class).isThrownBy(() -> desk.address(other, "Frühling!"));
        assertThatExceptionOfType(WrongInput.class).isThrownBy(() -> desk.address(other, "issues"));
    }

    @Test
    void whatReadersHaveSeenIsNotThrownAway() {
        newsroom.publish(article);

        assertThatExceptionOfType(BulletinRefused.Published.class).isThrownBy(() -> desk.discard(article));
        ArticleId unread = desk.begin(null, ArticleKind.CASE);
        desk.discard(unread);
        assertThatExceptionOfType(BulletinRefused.Unknown.class).isThrownBy(() -> desk.open(unread));
    }

    @Test
    void aTextThatIsTooLongIsRefusedAndNothingIsLost() {
        String huge = "<p>" + "长".repeat(ArticleContent.BODY_LENGTH + 1) + "</p>";

        WrongInput refused = catchThrowableOfType(
                WrongInput.class, () -> desk.save(article, 0, BulletinFixture.content("二稿", huge)));

        assertThat(refused.problems()).extracting(WrongInput.Problem::field).containsExactly("body");
        assertThat(desk.open(article).content().title()).isEqualTo("初稿");
    }
}
