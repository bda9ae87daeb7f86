package org.studioportal.studio.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonTester;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.confirmdialog.ConfirmDialogTester;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.studioportal.security.Actor;
import org.studioportal.security.Grant;
import org.studioportal.security.Role;
import org.studioportal.security.SignedIn;
import org.studioportal.security.SystemWork;
import org.studioportal.security.WithActor;
import org.studioportal.shared.ServiceCategory;
import org.studioportal.shared.ui.NativeRadios;
import org.studioportal.shared.ui.Tag;
import org.studioportal.studio.DeskPage;
import org.studioportal.studio.ProfileField;
import org.studioportal.studio.Profiles;
import org.studioportal.studio.StudioDesk;
import org.studioportal.studio.StudioFixture;
import org.studioportal.studio.StudioId;
import org.studioportal.studio.StudioLife;
import org.studioportal.studio.StudioPage;
import org.studioportal.studio.StudioProfile;
import org.studioportal.studio.Studios;
import org.studioportal.testing.PortalTest;
import tools.jackson.databind.node.JsonNodeFactory;

@PortalTest
@WithActor(Role.STUDIO_LEAD)
class StudioDeskViewTest extends SpringBrowserlessTest {
    private static final String UNSAVED = "有未保存的修改，草稿已存";
    private static final String SAVED = "没有未保存的修改";
    private static final Set<ServiceCategory> LEGAL = Set.of(ServiceCategory.LEGAL);

    @Autowired
    private StudioFixture town;

    @Autowired
    private StudioDesk desk;

    @Autowired
    private StudioLife life;

    @Autowired
    private Studios studios;

    private StudioId studio;
    private StudioId other;
    private Actor unitAdmin;

    @BeforeEach
    void twoStudiosAndTheLeadOfOne() {
        town.unit("U1", "市司法局");
        town.unit("U2", "市中心医院");
        town.volunteer("V1", "甲一", "U1", "婚姻家事");
        town.volunteer("V2", "乙二", "U1");
        town.volunteer("V3", "丙三", "U2");
        town.studio("S1", "明灯工作室", "U1", LEGAL, "周二 09:00-11:30", "V1", "V2", "V3");
        town.studio("S2", "暗灯工作室", "U2", LEGAL, null, "V3");
        studio = town.id("S1");
        other = town.id("S2");
        unitAdmin = new Actor(
                90,
                "unit01",
                "unit01",
                Set.of(new Grant(Role.UNIT_ADMIN, town.unitId("U1").value())));
        SignedIn.as("lead01", new Grant(Role.STUDIO_LEAD, studio.value()));
    }

    @Test
    void theLeadSeesWhatTheStudioSaysAndWhatTheStandardMisses() {
        open(studio);

        assertThat($(H1.class).first().getText()).isEqualTo("明灯工作室");
        assertThat(field("名称").getValue()).isEqualTo("明灯工作室");
        assertThat(field("网址").getValue()).isEqualTo("s1");
        StandardPanel standard = $(StandardPanel.class).single();
        assertThat(standard.getSummaryText()).isEqualTo("“五个一”标准：已达到 1/5 项");
        assertThat($(Button.class, standard).all())
                .extracting(Button::getText)
                .containsExactly(
                        "服务项目不足 3 个",
                        "受理步骤不足 2 步",
                        "没有一步写明时限",
                        "内部制度不足 50 字",
                        "还没有徽标",
                        "还没有口号",
                        "简介不足 50 字",
                        "还没有活动照片");
    }

    @Test
    void whatIsTypedIsKeptAsADraftAndANewVisitRestoresIt() {
        open(studio);
        assertThat(standing()).isEqualTo(SAVED);
        test(field("口号")).setValue("一盏灯");

        assertThat(standing()).isEqualTo(UNSAVED);
        assertThat(preview()).contains("一盏灯");
        assertThat(page().profile().slogan()).as("what visitors see").isNull();
        assertThat(restored()).isFalse();

        navigate("studios", Component.class);
        open(studio);
        assertThat(field("口号").getValue()).isEqualTo("一盏灯");
        assertThat(standing()).isEqualTo(UNSAVED);
        assertThat(restored()).isTrue();
    }

    @Test
    void whatIsWrittenIntoARowIsKeptAsWell() {
        open(studio);
        turnTo("服务项目");
        click("添加项目");
        test(field("项目名称")).setValue("合同把关");

        assertThat(standing()).isEqualTo(UNSAVED);
        assertThat(page().draft().mine().items())
                .extracting(StudioPage.Item::name)
                .containsExactly("合同把关");
    }

    @Test
    void aDraftIsOnlyItsWritersOwn() {
        open(studio);
        test(field("口号")).setValue("一盏灯");
        SignedIn.as(unitAdmin);
        open(studio);

        assertThat(field("口号").getValue()).isEmpty();
        assertThat(standing()).isEqualTo(SAVED);
    }

    @Test
    void whatIsSavedIsPublished() {
        open(studio);
        test(field("口号")).setValue("一盏灯");
        click("保存");

        assertThat(standing()).isEqualTo(SAVED);
        assertThat(page().draft()).isNull();
        assertThat($(Button.class, $(StandardPanel.class).single()).all())
                .extracting(Button::getText)
                .doesNotContain("还没有口号");
        turnTo("变更记录");
        assertThat(text(HistoryPanel.class)).contains("修改了口号", "现在：一盏灯", "lead01");

        navigate("studios/s1", StudioView.class);
        assertThat($(Paragraph.class).withClassName("studio-slogan").single().getText())
                .isEqualTo("一盏灯");
    }

    @Test
    void whatIsDiscardedGivesWayToWhatIsSaved() {
        town.change("S1", was -> saying(was, "早就有的话"));
        open(studio);
        test(field("口号")).setValue("一盏灯");
        click("放弃修改");
        test($(ConfirmDialog.class).single()).confirm();

        assertThat(field("口号").getValue()).isEqualTo("早就有的话");
        assertThat(standing()).isEqualTo(SAVED);
        assertThat(preview()).contains("早就有的话").doesNotContain("一盏灯");
        assertThat(page().draft()).isNull();
    }

    @Test
    void whatIsWrongIsSaidBesideItsFieldAndItsPartIsShown() {
        open(studio);
        test(field("口号")).setValue("一盏灯");
        test(field("名称")).setValue("");
        turnTo("团队");
        click("保存");

        assertThat(shownPart()).isEqualTo("形象");
        assertThat(field("名称").isInvalid()).isTrue();
        assertThat(field("名称").getErrorMessage()).isEqualTo("请填写这一项。");
        assertThat(field("口号").isInvalid()).isFalse();
        assertThat(field("口号").getValue()).isEqualTo("一盏灯");
        assertThat(page().profile().slogan()).isNull();
    }

    @Test
    void anAddressThatIsAnotherStudiosIsSaidBesideIt() {
        open(studio);
        test(field("网址")).setValue("s2");
        turnTo("照片");
        click("保存");

        assertThat(shownPart()).isEqualTo("形象");
        assertThat(field("网址").getErrorMessage()).isEqualTo("网址“s2”已被其他工作室使用，请换一个");
        test(field("网址")).setValue("s3");
        click("保存");
        assertThat(field("网址").isInvalid()).isFalse();
        assertThat(studios.bySlug("s3")).isPresent();
    }

    @Test
    void hoursThatCannotBeReadAreNotSavedAndTheirPartIsShown() {
        open(studio);
        test(field("口号")).setValue("一盏灯");
        turnTo("时间");
        test(field("文字写法")).setValue("周二 下午");
        turnTo("形象");
        click("保存");

        assertThat(shownPart()).isEqualTo("时间");
        assertThat(field("文字写法").getValue()).isEqualTo("周二 下午");
        assertThat(text(Notification.class)).contains("有一处填写格式不对");
        assertThat(page().profile().slogan()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"0, 我的灯", "1, 他们的灯"})
    void whoSavesSecondSeesBothVersionsAndChooses(int side, String kept) {
        open(studio);
        test(field("口号")).setValue("我的灯");
        test(field("地点")).setValue("一楼大厅");
        SignedIn.as(unitAdmin, () -> save("他们的灯"));
        click("保存");

        ConflictDialog dialog = $(ConflictDialog.class).single();
        assertThat(dialog.getElement().getTextRecursively()).contains("我的灯", "他们的灯", "unit01");
        assertThat(page().profile().slogan()).isEqualTo("他们的灯");
        pick($(NativeRadios.class, dialog).single(), side);
        click("按选择保存");

        assertThat($(ConflictDialog.class).exists()).isFalse();
        assertThat(page().profile().slogan()).isEqualTo(kept);
        assertThat(page().profile().place()).isEqualTo("一楼大厅");
        assertThat(field("口号").getValue()).isEqualTo(kept);
        assertThat(standing()).isEqualTo(SAVED);
    }

    @Test
    void whoDecidesLaterKeepsWhatTheyTyped() {
        open(studio);
        test(field("口号")).setValue("我的灯");
        SignedIn.as(unitAdmin, () -> save("他们的灯"));
        click("保存");
        click("先不保存");

        assertThat(field("口号").getValue()).isEqualTo("我的灯");
        assertThat(standing()).isEqualTo(UNSAVED);
        assertThat(page().profile().slogan()).isEqualTo("他们的灯");
        click("保存");
        assertThat($(ConflictDialog.class).exists()).isTrue();
    }

    @Test
    void whoChangedSomethingElseIsNotAsked() {
        open(studio);
        test(field("地点")).setValue("一楼大厅");
        SignedIn.as(unitAdmin, () -> save("他们的灯"));
        click("保存");

        assertThat($(ConflictDialog.class).exists()).isFalse();
        assertThat(field("口号").getValue()).isEqualTo("他们的灯");
        assertThat(page().profile().place()).isEqualTo("一楼大厅");
    }

    @Test
    void theLeadOfAnotherStudioIsRefused() {
        SignedIn.as("lead02", new Grant(Role.STUDIO_LEAD, other.value()));
        navigate(address(studio), Component.class);

        assertThat($(H1.class).single().getText()).isEqualTo("这个页面不对您开放");
        assertThat($(DeskEditor.class).exists()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"987654321", "x"})
    void aStudioThatIsNotThereIsAKindNotFoundPage(String number) {
        navigate("studio-desk/" + number, Component.class);

        assertThat($(H1.class).single().getText()).isEqualTo("没有这个页面");
    }

    @ParameterizedTest
    @CsvSource({
        "成员不足 3 人, 团队",
        "还没有每周服务时间, 时间",
        "服务项目不足 3 个, 服务项目",
        "没有一步写明时限, 流程和制度",
        "内部制度不足 50 字, 流程和制度",
        "还没有活动照片, 照片"
    })
    void aGapLeadsToThePartThatMendsIt(String gap, String part) {
        SignedIn.as("lead02", new Grant(Role.STUDIO_LEAD, other.value()));
        open(other);
        assertThat(shownPart()).isEqualTo("形象");
        click(gap);

        assertThat(shownPart()).isEqualTo(part);
    }

    @Test
    void aGapOfTheIdentityLeadsBackToIt() {
        open(studio);
        turnTo("照片");
        click("还没有徽标");

        assertThat(shownPart()).isEqualTo("形象");
    }

    @Test
    void aClosedStudioIsOnlyLookedAt() {
        open(studio);
        test(field("口号")).setValue("没有写完");
        SystemWork.run(() -> life.close(studio, "人员调整"));
        open(studio);

        assertThat($(Tag.class).first().getText()).isEqualTo("已关闭");
        assertThat($(Paragraph.class).withText("原因：人员调整").exists()).isTrue();
        assertThat($(Button.class).withText("保存").exists()).isFalse();
        assertThat(field("口号").isReadOnly()).isTrue();
        assertThat(field("口号").getValue())
                .as("what was not saved is no part of it")
                .isEmpty();
        turnTo("服务项目");
        assertThat($(Button.class).withText("添加项目").exists()).isFalse();
        turnTo("团队");
        assertThat(text(TeamPanel.class)).contains("乙二");
        assertThat($(Button.class, $(TeamPanel.class).single()).all()).isEmpty();
    }

    @Test
    void withoutItsThirdMemberAPublishedStudioIsUnderstaffed() {
        open(studio);
        turnTo("团队");
        dismissal("丙三").click();
        ConfirmDialogTester question = test($(ConfirmDialog.class).single());
        assertThat(question.getText()).contains("移出后成员将少于 3 人");
        assertThat(page().understaffed()).isFalse();
        question.confirm();

        assertThat(page().understaffed()).isTrue();
        assertThat($(Paragraph.class).withClassName("warning").all())
                .isNotEmpty()
                .allSatisfy(warning -> assertThat(warning.getText()).contains("成员少于 3 人", "仍然公开"));
        assertThat(text(TeamPanel.class)).contains("成员（2）", "未参加或已退出（1）");
        assertThat(text(StandardPanel.class)).contains("成员不足 3 人");
        assertThat(shownPart()).as("whoever works on the team stays there").isEqualTo("团队");
    }

    @Test
    void whatIsTypedOutlivesAChangeOfTheTeam() {
        open(studio);
        test(field("口号")).setValue("一盏灯");
        turnTo("团队");
        dismissal("丙三").click();
        test($(ConfirmDialog.class).single()).confirm();
        turnTo("形象");

        assertThat(field("口号").getValue()).isEqualTo("一盏灯");
        assertThat(standing()).isEqualTo(UNSAVED);
    }

    @Test
    void theLeadIsNotDismissedAndNamesNoOtherLead() {
        open(studio);
        turnTo("团队");
        assertThat($(Button.class, $(TeamPanel.class).single()).all())
                .extracting(button -> button.getAriaLabel().orElse(""))
                .contains("移出 乙二", "移出 丙三")
                .doesNotContain("移出 甲一", "设为负责人 乙二");
    }

    @Test
    void theUnitsAdministratorNamesAnotherLead() {
        town.account("V1", new Grant(Role.STUDIO_LEAD, studio.value()));
        town.account("V2");
        SignedIn.as(unitAdmin);
        open(studio);
        turnTo("团队");
        test(named("设为负责人 乙二")).click();
        test($(ConfirmDialog.class).single()).confirm();

        assertThat(page().members())
                .filteredOn(DeskPage.Person::lead)
                .extracting(person -> person.who().name())
                .containsExactly("乙二");
    }

    @Test
    void whoLeadsOneStudioIsTakenToItsDesk() {
        navigate("studio-desk", Component.class);

        assertThat($(DeskEditor.class).exists()).isTrue();
        assertThat($(H1.class).first().getText()).isEqualTo("明灯工作室");
    }

    @Test
    void whoLeadsTwoStudiosChooses() {
        SignedIn.as("lead03", new Grant(Role.STUDIO_LEAD, studio.value()), new Grant(Role.STUDIO_LEAD, other.value()));
        navigate(StudioDesksView.class);

        assertThat($(H2.class).all())
                .extracting(name -> name.getElement().getTextRecursively())
                .containsExactly("明灯工作室", "暗灯工作室");
        List<DeskCard> cards = $(DeskCard.class).all();
        assertThat(cards.get(0).getElement().getTextRecursively()).contains("已发布", "3 名成员", "1/5");
        assertThat(cards.get(1).getElement().getTextRecursively()).contains("人手不足", "1 名成员", "0/5");
        assertThat($(Button.class).withText("成立工作室").exists()).isFalse();
    }

    private void open(StudioId id) {
        navigate(address(id), StudioDeskView.class);
    }

    private static String address(StudioId id) {
        return "studio-desk/" + id.value();
    }

    private DeskPage page() {
        return desk.open(studio);
    }

    private void save(String slogan) {
        DeskPage now = page();
        desk.save(studio, now.profile(), now.version(), saying(now.profile(), slogan));
    }

    private static StudioProfile saying(StudioProfile was, String slogan) {
        return Profiles.with(was, ProfileField.SLOGAN, slogan);
    }

    private TextField field(String label) {
        return $(TextField.class)
                .withCondition(field -> label.equals(field.getLabel()))
                .single();
    }

    private void click(String button) {
        test($(Button.class).withText(button).all().getLast()).click();
    }

    private Button named(String name) {
        return $(Button.class)
                .withCondition(
                        button -> button.getAriaLabel().filter(name::equals).isPresent())
                .single();
    }

    private ButtonTester<Button> dismissal(String person) {
        return test(named("移出 " + person));
    }

    private void turnTo(String part) {
        test($(Tabs.class).single()).select(part);
    }

    private String shownPart() {
        return $(Tabs.class).single().getSelectedTab().getLabel();
    }

    private String standing() {
        return $(Span.class)
                .withCondition(span -> "status".equals(span.getElement().getAttribute("role"))
                        && span.getParent()
                                .filter(bar -> bar.getElement().getClassList().contains("save-bar"))
                                .isPresent())
                .single()
                .getText();
    }

    private boolean restored() {
        return $(Paragraph.class).withTextContaining("已恢复您在").exists();
    }

    private String preview() {
        return text(DeskPreview.class);
    }

    private <C extends Component> String text(Class<C> part) {
        return $(part).single().getElement().getTextRecursively();
    }

    /** As the browser tells it. */
    private static void pick(NativeRadios<?> choice, int number) {
        var data = JsonNodeFactory.instance.objectNode().put("event.target.value", String.valueOf(number));
        choice.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(choice.getElement(), "change", data));
    }
}
