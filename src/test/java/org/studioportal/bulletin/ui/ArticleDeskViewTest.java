package org.studioportal.bulletin.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.studioportal.testing.FromBrowser.set;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.studioportal.bulletin.ArticleContent;
import org.studioportal.bulletin.ArticleId;
import org.studioportal.bulletin.ArticleStatus;
import org.studioportal.bulletin.Audience;
import org.studioportal.bulletin.BulletinFixture;
import org.studioportal.bulletin.DeskArticle;
import org.studioportal.bulletin.EditorDesk;
import org.studioportal.bulletin.Newsroom;
import org.studioportal.bulletin.ReviewComment;
import org.studioportal.security.Actor;
import org.studioportal.security.Role;
import org.studioportal.security.SignedIn;
import org.studioportal.security.WithActor;
import org.studioportal.shared.html.ArticleHtml;
import org.studioportal.shared.time.PortalTime;
import org.studioportal.testing.PortalTest;
import org.studioportal.testing.TestClock;
import org.studioportal.testing.TownFixture;

@PortalTest
@WithActor(Role.EDITOR)
class ArticleDeskViewTest extends SpringBrowserlessTest {
    private static final String EDITOR = "portal-article-editor";

    @Autowired
    private BulletinFixture fixture;

    @Autowired
    private EditorDesk desk;

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private TownFixture towns;

    @Autowired
    private TestClock clock;

    private ArticleId article;

    @BeforeEach
    void aDraft() {
        article = fixture.draft(BulletinFixture.content("义诊进村"));
    }

    private void open(Actor actor) {
        SignedIn.as(actor);
        navigate("editor-desk/" + article, Component.class);
    }

    private DeskArticle stored() {
        return SignedIn.as(fixture.writer(), () -> desk.open(article));
    }

    private TextField field(String label) {
        return $(TextField.class)
                .withCondition(field -> label.equals(field.getLabel()))
                .single();
    }

    private TextArea area(String label) {
        return $(TextArea.class)
                .withCondition(field -> label.equals(field.getLabel()))
                .single();
    }

    private void click(String button) {
        test($(Button.class).withText(button).all().getLast()).click();
    }

    private boolean offered(String button) {
        return $(Button.class).withText(button).exists();
    }

    private String saving() {
        return $(Autosave.class).single().getText();
    }

    private void signOfLife() {
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
    }

    private void otherSaves(String title) {
        SignedIn.as(
                fixture.reviewer(),
                () -> desk.save(article, desk.open(article).revision(), BulletinFixture.content(title)));
    }

    @Test
    void anotherUnitsEditorFindsNothing() {
        Actor stranger = fixture.unitEditor(towns.town().unit(), "unit-editor");

        open(stranger);

        assertThat(getCurrentView()).isNotInstanceOf(ArticleDeskView.class);
    }

    @Test
    void whatIsTypedIsSaved() {
        open(fixture.writer());
        test(field("标题")).setValue("义诊进了村");
        set($(ArticleEditor.class).single(), EDITOR, "value", "<p>新写的一段</p>");
        test(field("话题词")).setValue("义诊、健康，下乡");

        ArticleContent content = stored().content();
        assertThat(content.title()).isEqualTo("义诊进了村");
        assertThat(ArticleHtml.text(content.body())).isEqualTo("新写的一段");
        assertThat(content.topics()).containsExactly("义诊", "健康", "下乡");
        assertThat(saving()).startsWith("已保存");
    }

    @Test
    void whatCannotBeSavedIsSaidAtItsFieldAndStays() {
        open(fixture.writer());
        String tooLong = "长".repeat(ArticleContent.TITLE_LENGTH + 1);
        test(field("标题")).setValue(tooLong);

        assertThat(field("标题").isInvalid()).isTrue();
        assertThat(field("标题").getValue()).isEqualTo(tooLong);
        assertThat(saving()).startsWith("未保存");
        assertThat(stored().content().title()).isEqualTo("义诊进村");

        test(field("标题")).setValue("短");
        assertThat(field("标题").isInvalid()).isFalse();
        assertThat(stored().content().title()).isEqualTo("短");
    }

    @Test
    void whoHasTypedNothingSeesWhatAnotherSaved() {
        open(fixture.writer());
        otherSaves("别人改的");
        signOfLife();

        assertThat(field("标题").getValue()).isEqualTo("别人改的");
    }

    @Test
    void aReviewerNeverLooksAtAnOldTextThoughItStandsWhereItStood() {
        fixture.submit(article);
        open(fixture.reviewer());
        SignedIn.as(fixture.writer(), () -> {
            newsroom.recall(article);
            desk.save(article, desk.open(article).revision(), BulletinFixture.content("另一回事"));
        });
        fixture.submit(article);
        SignedIn.as(fixture.reviewer());
        signOfLife();

        assertThat(field("标题").getValue()).isEqualTo("另一回事");
        assertThat(field("标题").isReadOnly()).isTrue();
    }

    @Test
    void whatIsTypedStaysWhenAnotherComments() {
        open(fixture.writer());
        String tooLong = "长".repeat(ArticleContent.TITLE_LENGTH + 1);
        test(field("标题")).setValue(tooLong);
        SignedIn.as(fixture.reviewer(), () -> newsroom.comment(article, null, "标题请精简"));
        signOfLife();

        assertThat(field("标题").getValue()).isEqualTo(tooLong);
        assertThat($(CommentsPanel.class).single().getElement().getTextRecursively())
                .contains("标题请精简");
    }

    @Test
    void untilAUnitIsChosenTheRestIsSavedForTheAudienceBeforeAndNothingIsHandedIn() {
        open(fixture.writer());
        @SuppressWarnings("unchecked")
        Select<Audience.Kind> audience = $(Select.class)
                .withCondition(field -> "谁可以看".equals(field.getLabel()))
                .single();
        audience.setValue(Audience.Kind.UNIT);
        test(field("标题")).setValue("写着别的");

        assertThat(stored().content().title()).isEqualTo("写着别的");
        assertThat(stored().content().audience()).isEqualTo(Audience.EVERYBODY);
        assertThat(saving()).startsWith("其余已保存").contains("请选定谁可以看");
        click("提交审核");
        assertThat(stored().status()).isEqualTo(ArticleStatus.DRAFT);
    }

    @Test
    void twoWhoWriteSeeEachOther() {
        SignedIn.as(fixture.reviewer(), () -> desk.present(article, "otherone"));
        open(fixture.writer());

        assertThat($(ArticleDeskView.class).single().getElement().getTextRecursively())
                .contains("宣传员乙 也打开了这篇稿件");
    }

    @Test
    void nobodyOverwritesAnotherAndKeepingOnesOwnLeavesTheirsInTheHistory() {
        open(fixture.writer());
        otherSaves("别人改的");
        test(field("标题")).setValue("我改的");

        assertThat(stored().content().title()).isEqualTo("别人改的");
        assertThat($(MeanwhileDialog.class).single().getElement().getTextRecursively())
                .contains("宣传员乙");
        click("采用我的（对方的留在历史中）");

        assertThat(stored().content().title()).isEqualTo("我改的");
        assertThat(desk.history(article)).extracting(line -> line.title()).contains("别人改的", "我改的");
        assertThat(saving()).startsWith("已保存");
    }

    @Test
    void orTheOthersTextIsTaken() {
        open(fixture.writer());
        otherSaves("别人改的");
        test(field("标题")).setValue("我改的");
        click("采用对方的");

        assertThat(field("标题").getValue()).isEqualTo("别人改的");
        test(field("标题")).setValue("接着改");
        assertThat(stored().content().title()).isEqualTo("接着改");
    }

    @Test
    void anOlderStateIsComparedAndTakenUpAgain() {
        otherSaves("改坏了");
        open(fixture.writer());
        click("历史");
        test($(NativeButton.class)
                        .withCondition(button -> button.hasClassName("history-state"))
                        .all()
                        .getLast())
                .click();
        assertThat($(DifferenceView.class).single().getElement().getOuterHTML())
                .contains("<ins>改坏了</ins>")
                .contains("<del>义诊进村</del>");
        click("恢复到这一稿");

        assertThat(stored().content().title()).isEqualTo("义诊进村");
        assertThat(field("标题").getValue()).isEqualTo("义诊进村");
    }

    @Test
    void anAddressThatAnotherHasIsSaidAtItsField() {
        ArticleId other = fixture.draft(BulletinFixture.content("先来的"));
        SignedIn.as(fixture.writer(), () -> desk.address(other, "spring-clinic"));
        open(fixture.writer());
        test(field("网址")).setValue("spring-clinic");
        click("保存网址");
        assertThat(field("网址").getErrorMessage()).contains("已被占用");

        test(field("网址")).setValue("autumn-clinic");
        click("保存网址");
        assertThat(stored().slug()).isEqualTo("autumn-clinic");
    }

    @Test
    void anIncompleteArticleIsNotHandedInAndTheFieldsSayWhy() {
        open(fixture.writer());
        test(area("提要")).setValue("");
        click("提交审核");

        assertThat(area("提要").isInvalid()).isTrue();
        assertThat(stored().status()).isEqualTo(ArticleStatus.DRAFT);
    }

    @Test
    void aReviewerCommentsAndSendsBackAndTheWriterSeesIt() {
        open(fixture.writer());
        click("提交审核");
        assertThat(stored().status()).isEqualTo(ArticleStatus.IN_REVIEW);
        assertThat(offered("通过并发布")).isFalse();

        open(fixture.reviewer());
        assertThat(field("标题").isReadOnly()).isTrue();
        test(area("写一条意见")).setValue("日期请核对");
        click("发表意见");
        click("退回修改");
        click("退回修改");
        assertThat(area("需要改什么").isInvalid()).isTrue();
        test(area("需要改什么")).setValue("再核对一遍");
        click("退回修改");

        open(fixture.writer());
        assertThat($(ArticleDeskView.class).single().getElement().getTextRecursively())
                .contains("退回意见：再核对一遍")
                .contains("日期请核对");
        test($(NativeButton.class).withText("标为已处理").single()).click();
        assertThat(stored().comments()).noneMatch(ReviewComment::open);
    }

    @Test
    void aTimeThatHasPassedIsSaidAtItsFieldAndALaterOneSchedules() {
        fixture.submit(article);
        open(fixture.reviewer());
        click("通过，定时发布");
        LocalDateTime now =
                LocalDateTime.ofInstant(clock.instant(), PortalTime.ZONE).truncatedTo(ChronoUnit.MINUTES);
        DateTimePicker time = $(DateTimePicker.class).single();
        time.setValue(now.minusHours(1));
        click("通过，定时发布");
        assertThat(time.getErrorMessage()).contains("已经过去");

        time.setValue(now.plusHours(1));
        click("通过，定时发布");
        assertThat(stored().status()).isEqualTo(ArticleStatus.SCHEDULED);
        assertThat(stored().publishAt())
                .isEqualTo(now.plusHours(1).atZone(PortalTime.ZONE).toInstant());
    }

    @Test
    void whoHasWrittenToItIsToldWhyTheyCannotApprove() {
        otherSaves("也改了一笔");
        fixture.submit(article);
        open(fixture.reviewer());

        assertThat(offered("通过并发布")).isFalse();
        assertThat($(ArticleDeskView.class).single().getElement().getTextRecursively())
                .contains("要请另一位市级编辑来审核");
    }

    @Test
    void aCorrectionNeedsANoteForItsReaders() {
        fixture.publish(article);
        open(fixture.writer());
        click("更正");
        test(field("标题")).setValue("义诊进三村");
        click("提交审核");
        click("提交审核");
        assertThat(area("更正说明").isInvalid()).isTrue();
        test(area("更正说明")).setValue("村数有误");
        click("提交审核");

        assertThat(stored().status()).isEqualTo(ArticleStatus.IN_REVIEW);
        assertThat(stored().correctionNote()).isEqualTo("村数有误");
    }

    @Test
    void whatIsPublishedIsWithdrawnWithAReason() {
        fixture.publish(article);
        open(fixture.reviewer());
        click("撤回稿件");
        test(area("撤回原因")).setValue("内容有误");
        click("撤回稿件");

        assertThat(stored().status()).isEqualTo(ArticleStatus.WITHDRAWN);
    }

    @Test
    void whichUnitsHaveNotConfirmedACircularIsListed() {
        var town = towns.town();
        article = fixture.published(BulletinFixture.circular("防汛通报", town.unit()));
        open(fixture.writer());
        assertThat($(ConfirmationsPanel.class).single().getElement().getTextRecursively())
                .contains("1 个单位中已有 0 个确认")
                .contains("未确认（1）");
    }

    @Test
    void aDiscardedArticleIsSaidToBeGone() {
        open(fixture.writer());
        SignedIn.as(fixture.reviewer(), () -> desk.discard(article));
        signOfLife();

        assertThat($(Notification.class).all()).isNotEmpty();
    }
}
