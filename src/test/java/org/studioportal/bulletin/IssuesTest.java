package org.studioportal.bulletin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.studioportal.security.Actor;
import org.studioportal.security.SignedIn;
import org.studioportal.shared.ChangedMeanwhile;
import org.studioportal.shared.Page;
import org.studioportal.shared.WrongInput;
import org.studioportal.testing.PortalTest;
import org.studioportal.testing.TownFixture;

@PortalTest
class IssuesTest {
    private static final Page ALL = new Page(0, 20);

    @Autowired
    private Issues issues;

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private BulletinFixture fixture;

    @Autowired
    private TownFixture towns;

    private ArticleId first;
    private ArticleId second;

    @BeforeEach
    void twoArticles() {
        first = fixture.published(BulletinFixture.content("第一篇"));
        second = fixture.published(BulletinFixture.content("第二篇"));
        SignedIn.as(fixture.writer());
    }

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    private static IssueContent of(ArticleId... articles) {
        return new IssueContent("春季刊", "本期看点", null, Arrays.asList(articles));
    }

    private IssueId filled(ArticleId... articles) {
        IssueId id = issues.begin();
        issues.arrange(id, issues.open(id).version(), of(articles));
        return id;
    }

    private int publish(IssueId id) {
        return issues.publish(id, issues.open(id).version());
    }

    @Test
    void articlesStandInTheOrderOfTheirMaker() {
        IssueId id = filled(first, second);
        issues.arrange(id, issues.open(id).version(), of(second, first));

        assertThat(issues.open(id).articles()).extracting(ArticleCard::title).containsExactly("第二篇", "第一篇");
    }

    @Test
    void anIssueThatIsOutHasANumberAndStaysAsItIs() {
        int number = publish(filled(first));

        assertThat(number).isEqualTo(1);
        IssuePage out = issues.issue(1).orElseThrow();
        assertThat(out.articles()).extracting(ArticleCard::title).containsExactly("第一篇");
        assertThatExceptionOfType(BulletinRefused.IssueOut.class)
                .isThrownBy(() -> issues.arrange(
                        out.issue().id(), issues.open(out.issue().id()).version(), of(second)));
        assertThatExceptionOfType(BulletinRefused.IssueOut.class)
                .isThrownBy(() -> issues.discard(out.issue().id()));
        assertThat(issues.published(ALL)).hasSize(1);
        assertThat(issues.drafts()).isEmpty();
    }

    @Test
    void ofManyThatComeOutAtOnceEachHasItsOwnNumber() {
        Actor writer = fixture.writer();
        List<IssueId> made = Stream.generate(() -> filled(first)).limit(5).toList();
        List<CompletableFuture<Integer>> out = made.stream()
                .map(id -> CompletableFuture.supplyAsync(() -> SignedIn.as(writer, () -> publish(id))))
                .toList();

        assertThat(out.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(1, 2, 3, 4, 5);
    }

    @Test
    void onlyWhatEverybodyMayReadBelongsInAnIssue() {
        ArticleId closed =
                fixture.published(BulletinFixture.of(ArticleKind.BRIEF, "给登录者", "<p>正文</p>", Audience.SIGNED_IN));
        SignedIn.as(fixture.writer());
        IssueId id = issues.begin();

        assertThatExceptionOfType(BulletinRefused.NotForIssue.class)
                .isThrownBy(() -> issues.arrange(id, issues.open(id).version(), of(closed)));
        assertThat(issues.candidates("")).extracting(ArticleCard::title).containsExactly("第二篇", "第一篇");
    }

    @Test
    void anArticleThatWasWithdrawnSinceKeepsItsIssueBack() {
        IssueId id = filled(first);
        SignedIn.as(fixture.reviewer(), () -> newsroom.withdraw(first, "情况有误"));

        assertThatExceptionOfType(BulletinRefused.NotForIssue.class).isThrownBy(() -> publish(id));
    }

    @Test
    void nobodyBringsOutWhatTheyHaveNotSeen() {
        IssueId id = filled(first);
        int seen = issues.open(id).version();
        issues.arrange(id, seen, of(first, second));

        assertThatExceptionOfType(ChangedMeanwhile.class).isThrownBy(() -> issues.publish(id, seen));
    }

    @Test
    void anEmptyIssueDoesNotComeOut() {
        IssueId id = issues.begin();

        assertThatExceptionOfType(BulletinRefused.EmptyIssue.class).isThrownBy(() -> publish(id));
        issues.discard(id);
        assertThatExceptionOfType(BulletinRefused.Unknown.class).isThrownBy(() -> issues.open(id));
    }

    @Test
    void nobodyArrangesOverWhatAnotherHasArranged() {
        IssueId id = issues.begin();
        int version = issues.open(id).version();
        issues.arrange(id, version, of(first));

        assertThatExceptionOfType(ChangedMeanwhile.class).isThrownBy(() -> issues.arrange(id, version, of(second)));
        assertThatExceptionOfType(WrongInput.class)
                .isThrownBy(() -> issues.arrange(
                        id, issues.open(id).version(), new IssueContent("长".repeat(61), null, null, List.of())));
    }

    @Test
    void aUnitsEditorMakesNoIssues() {
        Actor editor = fixture.unitEditor(towns.town().unit(), "unit-editor");

        SignedIn.as(
                editor,
                () -> assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(issues::begin));
    }
}
