package org.studioportal.studio.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.studioportal.directory.VolunteerId;
import org.studioportal.security.Actor;
import org.studioportal.security.Grant;
import org.studioportal.security.Role;
import org.studioportal.security.SignedIn;
import org.studioportal.security.SystemWork;
import org.studioportal.security.WithActor;
import org.studioportal.shared.ServiceCategory;
import org.studioportal.shared.ui.Section;
import org.studioportal.shared.ui.Tag;
import org.studioportal.studio.DeskPage;
import org.studioportal.studio.MemberState;
import org.studioportal.studio.StudioDesk;
import org.studioportal.studio.StudioFixture;
import org.studioportal.studio.StudioId;
import org.studioportal.studio.StudioLife;
import org.studioportal.studio.StudioOverview;
import org.studioportal.studio.StudioRow;
import org.studioportal.studio.StudioStatus;
import org.studioportal.studio.StudioTeam;
import org.studioportal.studio.Studios;
import org.studioportal.testing.PortalTest;

/** A studio's first days, from its founding to its publication, each step on the screen of whoever takes it. */
@PortalTest
@WithActor(Role.UNIT_ADMIN)
class FoundingTest extends SpringBrowserlessTest {
    @Autowired
    private StudioFixture town;

    @Autowired
    private StudioDesk desk;

    @Autowired
    private StudioLife life;

    @Autowired
    private StudioTeam team;

    @Autowired
    private StudioOverview overview;

    @Autowired
    private Studios studios;

    private Actor unitAdmin;
    private Actor lead;
    private Actor second;
    private Actor third;

    @BeforeEach
    void aUnitAndItsVolunteers() {
        town.unit("U1", "市司法局");
        town.unit("U2", "市中心医院");
        town.volunteer("V1", "甲一", "U1");
        town.volunteer("V2", "乙二", "U1");
        town.volunteer("V3", "丙三", "U2");
        town.volunteer("V4", "丁四", "U1");
        lead = town.account("V1", volunteerOf("U1"));
        second = town.account("V2", volunteerOf("U1"));
        third = town.account("V3", volunteerOf("U2"));
        unitAdmin = SignedIn.as(
                "unit01", new Grant(Role.UNIT_ADMIN, town.unitId("U1").value()));
    }

    @Test
    void aUnitsAdministratorFoundsAStudioAndIsTakenToItsDesk() {
        dialog();
        test(name()).setValue("新工作室");
        test(categories()).selectItem("法律帮扶援助");
        choose(0, "V1 甲一 · 市司法局 · 已在 0 个工作室");
        choose(1, "V2 乙二 · 市司法局 · 已在 0 个工作室");
        choose(1, "V3 丙三 · 市中心医院 · 已在 0 个工作室");
        click("成立");

        assertThat($(FoundingDialog.class).exists()).isFalse();
        assertThat($(H1.class).first().getText()).isEqualTo("新工作室");
        assertThat($(Tag.class).first().getText()).isEqualTo("草稿");
        StudioRow row = overview.own().getFirst();
        assertThat(row.status()).isEqualTo(StudioStatus.DRAFT);
        DeskPage page = desk.open(row.id());
        assertThat(page.profile().categories()).containsExactly(ServiceCategory.LEGAL);
        assertThat(page.people())
                .allMatch(person -> person.state() == MemberState.INVITED)
                .extracting(person -> person.who().name())
                .containsExactlyInAnyOrder("甲一", "乙二", "丙三");
        assertThat(page.people())
                .filteredOn(DeskPage.Person::lead)
                .extracting(person -> person.who().name())
                .containsExactly("甲一");
    }

    @Test
    void whoWasChosenByMistakeIsTakenFromTheListAgain() {
        dialog();
        choose(1, "V2 乙二 · 市司法局 · 已在 0 个工作室");
        choose(1, "V3 丙三 · 市中心医院 · 已在 0 个工作室");
        assertThat(asked()).containsExactly("V2 乙二", "V3 丙三");
        test($(Button.class)
                        .withCondition(button ->
                                button.getAriaLabel().filter("删除 乙二"::equals).isPresent())
                        .single())
                .click();
        assertThat(asked()).containsExactly("V3 丙三");
    }

    @Test
    void whatIsMissingIsSaidBesideItsField() {
        dialog();
        test(name()).setValue(" ");
        click("成立");

        assertThat(name().getErrorMessage()).isEqualTo("请填写这一项。");
        assertThat(categories().getErrorMessage()).isEqualTo("请至少选一个服务类别。");
        VolunteerPicker leads = $(VolunteerPicker.class).first();
        assertThat(leads.getErrorMessage()).isEqualTo("请填写这一项。");
        assertThat(List.of(name().isInvalid(), categories().isInvalid(), leads.isInvalid()))
                .containsOnly(true);

        test(name()).setValue("新工作室");
        click("成立");
        assertThat(name().isInvalid()).isFalse();
        assertThat(categories().isInvalid()).isTrue();
        assertThat(overview.own()).isEmpty();
    }

    @Test
    void aLeadWhoCannotSignInIsRefusedInASentence() {
        dialog();
        test(name()).setValue("新工作室");
        test(categories()).selectItem("法律帮扶援助");
        choose(0, "V4 丁四 · 市司法局 · 已在 0 个工作室");
        click("成立");

        assertThat($(Notification.class).single().getElement().getTextRecursively())
                .contains("丁四 还没有登录账号");
        assertThat($(FoundingDialog.class).exists()).isTrue();
        assertThat(name().getValue()).isEqualTo("新工作室");
        assertThat(overview.own()).isEmpty();
    }

    @Test
    void anInvitedVolunteerFindsTheInvitationOnTheirPageAndAccepts() {
        StudioId id = found();
        SignedIn.as(second);
        navigate("my/profile", Component.class);
        assertThat(own()).contains("新工作室", "邀请您加入", "市司法局");
        click("接受");

        assertThat(own()).contains("新工作室").doesNotContain("邀请您加入");
        assertThat(state(id, "V2")).isEqualTo(MemberState.ACCEPTED);
    }

    @Test
    void anInvitedVolunteerMayDecline() {
        StudioId id = found();
        SignedIn.as(second);
        navigate("my/profile", Component.class);
        click("谢绝");

        assertThat(state(id, "V2")).isEqualTo(MemberState.DECLINED);
        assertThat($(Button.class).withText("接受").exists()).isFalse();
        SignedIn.as(keeper(id));
        open(id);
        test($(Tabs.class).single()).select("团队");
        click("再次邀请");
        assertThat(state(id, "V2")).isEqualTo(MemberState.INVITED);
    }

    @Test
    void onlyThreeWhoAcceptedMayHandItIn() {
        StudioId id = found();
        SignedIn.as(lead, () -> team.answer(id, true));
        SignedIn.as(second, () -> team.answer(id, true));
        SignedIn.as(keeper(id));
        open(id);
        assertThat($(Paragraph.class)
                        .withText("还有 1 位志愿者没有答复邀请；已接受 2 位，满 3 位才能提交审核。")
                        .exists())
                .isTrue();
        assertThat($(Button.class).withText("提交审核").exists()).isFalse();

        SignedIn.as(third, () -> team.answer(id, true));
        open(id);
        click("提交审核");
        assertThat($(Tag.class).first().getText()).isEqualTo("待审核");
        assertThat(desk.open(id).status()).isEqualTo(StudioStatus.IN_REVIEW);
        assertThat($(Button.class).withText("审核通过并发布").exists())
                .as("the lead decides")
                .isFalse();
        click("撤回审核");
        assertThat(desk.open(id).status()).isEqualTo(StudioStatus.DRAFT);
    }

    @Test
    void theCitySendsItBackWithAReasonThatTheDeskShows() {
        StudioId id = handedIn();
        SignedIn.asCityAdmin();
        open(id);
        click("退回修改");
        click("退回修改");
        TextArea reason = $(TextArea.class).single();
        assertThat(reason.getErrorMessage()).isEqualTo("请填写这一项。");
        assertThat(reason.isInvalid()).isTrue();
        test(reason).setValue("请补充服务时间");
        click("退回修改");

        SignedIn.as(keeper(id));
        open(id);
        assertThat($(Tag.class).first().getText()).isEqualTo("草稿");
        assertThat($(Paragraph.class).withText("原因：请补充服务时间").exists()).isTrue();
        click("提交审核");
        assertThat($(Paragraph.class).withTextContaining("原因：").exists()).isFalse();
    }

    @Test
    void theCityPublishesIt() {
        StudioId id = handedIn();
        String slug = SystemWork.call(() -> desk.open(id)).profile().slug();
        assertThat(studios.bySlug(slug)).isEmpty();
        SignedIn.asCityAdmin();
        open(id);
        click("审核通过并发布");

        assertThat($(Tag.class).first().getText()).isEqualTo("已发布");
        assertThat($(Button.class).withText("查看公开页面").exists()).isTrue();
        assertThat(studios.bySlug(slug)).isPresent();
    }

    private StudioId found() {
        return SignedIn.as(
                unitAdmin,
                () -> life.found(
                        town.unitId("U1"),
                        "新工作室",
                        Set.of(ServiceCategory.LEGAL),
                        volunteer("V1"),
                        List.of(volunteer("V2"), volunteer("V3"))));
    }

    private StudioId handedIn() {
        StudioId id = found();
        List.of(lead, second, third).forEach(person -> SignedIn.as(person, () -> team.answer(id, true)));
        SignedIn.as(keeper(id), () -> life.submit(id));
        return id;
    }

    private Actor keeper(StudioId id) {
        return new Actor(lead.accountId(), "v1", "v1", Set.of(new Grant(Role.STUDIO_LEAD, id.value())));
    }

    private Grant volunteerOf(String unit) {
        return new Grant(Role.VOLUNTEER, town.unitId(unit).value());
    }

    private VolunteerId volunteer(String code) {
        return town.volunteerId(code);
    }

    private MemberState state(StudioId id, String code) {
        return SystemWork.call(() -> desk.open(id)).people().stream()
                .filter(person -> person.who().code().equals(code))
                .findFirst()
                .orElseThrow()
                .state();
    }

    private void open(StudioId id) {
        navigate("studio-desk/" + id.value(), StudioDeskView.class);
    }

    private void dialog() {
        navigate(StudioDesksView.class);
        click("成立工作室");
    }

    private void click(String button) {
        test($(Button.class).withText(button).all().getLast()).click();
    }

    private TextField name() {
        return $(TextField.class, $(FoundingDialog.class).single()).single();
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<ServiceCategory> categories() {
        return $(CheckboxGroup.class, $(FoundingDialog.class).single()).single();
    }

    private void choose(int picker, String label) {
        test($(VolunteerPicker.class).all().get(picker)).selectItem(label);
    }

    private List<String> asked() {
        return $(ListItem.class, $(FoundingDialog.class).single()).all().stream()
                .map(item -> item.getElement().getChild(0).getText())
                .toList();
    }

    private String own() {
        return $(Section.class).all().stream()
                .map(section -> section.getElement().getTextRecursively())
                .filter(text -> text.contains("我的工作室"))
                .findFirst()
                .orElse("");
    }
}
