package org.studioportal.bulletin.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.studioportal.bulletin.ArticleCard;
import org.studioportal.bulletin.BulletinFixture;
import org.studioportal.bulletin.IssueLine;
import org.studioportal.bulletin.Issues;
import org.studioportal.security.Actor;
import org.studioportal.security.Role;
import org.studioportal.security.SignedIn;
import org.studioportal.security.WithActor;
import org.studioportal.shared.Page;
import org.studioportal.testing.PortalTest;
import org.studioportal.testing.TownFixture;
import org.studioportal.testing.TownFixture.Town;

@PortalTest
@WithActor(Role.EDITOR)
class IssueViewsTest extends SpringBrowserlessTest {
    @Autowired
    private BulletinFixture fixture;

    @Autowired
    private Issues issues;

    @Autowired
    private TownFixture towns;

    @BeforeEach
    void twoArticles() {
        fixture.published(BulletinFixture.content("第一篇"));
        fixture.published(BulletinFixture.content("第二篇"));
    }

    private void open(Actor actor, String path) {
        SignedIn.as(actor);
        UI.getCurrent().navigate(path);
    }

    private NativeButton button(String label) {
        return $(NativeButton.class).all().stream()
                .filter(button -> label.equals(button.getElement().getAttribute("aria-label")))
                .findFirst()
                .orElseThrow();
    }

    private void press(String label) {
        test(button(label)).click();
    }

    private void click(String text) {
        test($(Button.class).withText(text).single()).click();
    }

    @Test
    void anIssueIsMadeOrderedAndBroughtOut() {
        open(fixture.writer(), "editor-desk/issues");
        click("新编一期");
        press("编入：第一篇");
        press("编入：第二篇");
        press("上移：第二篇");
        test($(TextField.class).all().getFirst()).setValue("春季刊");
        click("出刊");
        test($(ConfirmDialog.class).single()).confirm();

        assertThat(getCurrentView()).isInstanceOf(IssueView.class);
        assertThat(issues.issue(1).orElseThrow().articles())
                .extracting(ArticleCard::title)
                .containsExactly("第二篇", "第一篇");
        assertThat($(H2.class).all().stream().map(title -> title.getElement().getTextRecursively()))
                .containsSubsequence("第二篇", "第一篇");
        SignedIn.nobody();
        UI.getCurrent().navigate("bulletins/issues");
        assertThat($(IssueCover.class).single().getElement().getTextRecursively())
                .contains("第 1 期", "春季刊");
    }

    /** Presses it, and gives the label of what is focused then. */
    private String focusedAfter(String label) {
        NativeButton button = button(label);
        ComponentUtil.fireEvent(button, new ClickEvent<>(button));
        UI.getCurrent().getInternals().getStateTree().runExecutionsBeforeClientResponse();
        return UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
                .filter(call -> call.getInvocation().getExpression().contains("focus"))
                .map(call -> Element.get(call.getOwner()).getAttribute("aria-label"))
                .reduce((one, later) -> later)
                .orElse(null);
    }

    @Test
    void theKeyboardGoesOnAtTheLineThatWasMoved() {
        fixture.published(BulletinFixture.content("第三篇"));
        open(fixture.writer(), "editor-desk/issues");
        click("新编一期");
        press("编入：第一篇");
        press("编入：第二篇");
        press("编入：第三篇");

        assertThat(focusedAfter("上移：第三篇")).isEqualTo("上移：第三篇");
        assertThat(focusedAfter("上移：第三篇")).isEqualTo("下移：第三篇");
        assertThat(focusedAfter("移出：第二篇")).isEqualTo("移出：第一篇");
    }

    @Test
    void anEmptyIssueIsNotBroughtOutAndSaysWhy() {
        open(fixture.writer(), "editor-desk/issues");
        click("新编一期");
        click("出刊");
        test($(ConfirmDialog.class).single()).confirm();

        assertThat(getCurrentView()).isInstanceOf(IssueDeskView.class);
        assertThat(issues.published(new Page(0, 5))).isEmpty();
    }

    @Test
    void anIssueThatIsThrownAwayIsGone() {
        open(fixture.writer(), "editor-desk/issues");
        click("新编一期");
        click("删除这一期");
        test($(ConfirmDialog.class).single()).confirm();

        assertThat(getCurrentView()).isInstanceOf(IssueDesksView.class);
        assertThat(issues.drafts()).isEmpty();
    }

    @Test
    void whatIsOutLeadsToItsReaders() {
        open(fixture.writer(), "editor-desk/issues");
        click("新编一期");
        IssueLine draft = issues.drafts().getFirst();
        press("编入：第一篇");
        click("出刊");
        test($(ConfirmDialog.class).single()).confirm();

        UI.getCurrent().navigate("editor-desk/issues/" + draft.id());
        assertThat(getCurrentView()).isInstanceOf(IssueView.class);
    }

    @Test
    void aUnitsEditorHasNoIssues() {
        Actor editor = fixture.unitEditor(towns.town().unit(), "unit-editor");
        open(editor, "editor-desk/issues");
        assertThat(getCurrentView()).isNotInstanceOf(IssueDesksView.class);

        open(editor, "editor-desk");
        assertThat(getCurrentView().getElement().getTextRecursively())
                .contains("传播效果")
                .doesNotContain("简报期刊");
    }

    @Test
    void theRankingLeadsToWhatAUnitWrote() {
        Town town = towns.town();
        Actor editor = fixture.unitEditor(town.unit(), "unit-editor");
        fixture.publish(fixture.draft(editor, town.unit(), BulletinFixture.content("单位的稿")));
        SignedIn.as(fixture.writer());
        UI.getCurrent().navigate("editor-desk/figures");

        assertThat($(Anchor.class, $(UnitRanking.class).single()).single().getHref())
                .isEqualTo("bulletins?unit=" + town.unit().value());
    }

    @Test
    void figuresAreShownForTheChosenTimeAndRange() {
        SignedIn.as(fixture.writer());
        UI.getCurrent().navigate("editor-desk/figures", QueryParameters.fromString("period=quarter&mine=yes"));

        assertThat(getCurrentView()).isInstanceOf(FiguresView.class);
        assertThat(getCurrentView().getElement().getTextRecursively()).contains("近 90 天", "这段时间还没有阅读记录");
        assertThat(List.of("2", "0%")).allMatch(getCurrentView().getElement().getTextRecursively()::contains);
    }
}
