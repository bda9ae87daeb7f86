package org.studioportal.directory.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridTester;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.studioportal.directory.OneTimeSignIn;
import org.studioportal.directory.UnitId;
import org.studioportal.directory.VolunteerAccounts;
import org.studioportal.directory.VolunteerData;
import org.studioportal.directory.VolunteerId;
import org.studioportal.directory.VolunteerLevel;
import org.studioportal.directory.VolunteerRow;
import org.studioportal.directory.Volunteers;
import org.studioportal.security.Role;
import org.studioportal.security.SystemWork;
import org.studioportal.security.WithActor;
import org.studioportal.testing.CleanDatabase;
import org.studioportal.testing.PortalTest;

/** A unit's administrator lets volunteers sign in. */
@PortalTest
@WithActor(value = Role.UNIT_ADMIN, scope = 7, username = "unit01")
class VolunteerAccountsJourneyTest extends SpringBrowserlessTest {
    @Autowired
    private Volunteers volunteers;

    @Autowired
    private VolunteerAccounts accounts;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationEventPublisher events;

    private VolunteerId zhang;

    @BeforeEach
    void aUnitWithTwoVolunteers() {
        jdbc.sql("""
                insert into unit (id, version, created_at, updated_at, code, name, kind)
                values (7, 0, now(), now(), 'U7', '市司法局', 'GOVERNMENT')""").update();
        events.publishEvent(new CleanDatabase.Emptied());
        SystemWork.run(() -> {
            zhang = volunteers.register(person("P1", "张三"));
            volunteers.register(person("P2", "李四"));
        });
    }

    @Test
    void anAccountIsOpenedUnderTheVolunteersNumberAndItsPasswordShownOnce() {
        navigate(UnitDeskView.class);
        grid().clickRow(0);
        click("开设账号");
        assertThat(username().getValue()).isEqualTo("p1");
        click("开设账号");

        assertThat(password()).matches("[a-z]{4}-[a-z]{4}-[a-z]{4}-\\d\\d");
        assertThat($(Paragraph.class).withText("登录名：p1").exists()).isTrue();
        assertThat(grid().getRow(0).account().username()).isEqualTo("p1");
        click("已记下，关闭");
        assertThat($(Paragraph.class).withClassName("one-time-password").exists())
                .isFalse();
        assertThat($(Button.class).withText("开设账号").exists()).isFalse();
        assertThat($(Button.class).withText("新的一次性密码").exists()).isTrue();
    }

    @Test
    void theFormGoesOnAfterwardsAndLosesNothingThatWasTyped() {
        navigate(UnitDeskView.class);
        grid().clickRow(0);
        test(field("姓名")).setValue("张小三");
        click("开设账号");
        click("开设账号");
        click("已记下，关闭");
        test($(Button.class).withText("保存").first()).click();
        assertThat(volunteers.details(zhang).data().name()).isEqualTo("张小三");
    }

    @Test
    void aNameThatIsTakenIsSaidBesideItsField() {
        jdbc.sql("""
                insert into account (version, created_at, updated_at, username, password_hash, display_name, enabled,
                  must_change_password, language)
                values (0, now(), now(), 'p1', 'x', '别人', true, false, 'zh-CN')""").update();
        navigate(UnitDeskView.class);
        grid().clickRow(0);
        click("开设账号");
        click("开设账号");
        assertThat(username().getErrorMessage()).contains("已被使用");
        test(username()).setValue("zhangsan");
        click("开设账号");
        assertThat(grid().getRow(0).account().username()).isEqualTo("zhangsan");
    }

    @Test
    void whoWasSlowerIsToldAndSeesTheAccount() {
        navigate(UnitDeskView.class);
        grid().clickRow(0);
        click("开设账号");
        accounts.open(zhang, "zhangsan");
        click("开设账号");
        assertThat($(com.vaadin.flow.component.html.Span.class)
                        .withText("张三已有账号，登录名是“zhangsan”。")
                        .exists())
                .isTrue();
        assertThat(grid().getRow(0).account().username()).isEqualTo("zhangsan");
        assertThat($(Button.class).withText("新的一次性密码").exists()).isTrue();
    }

    @Test
    void aForgottenPasswordIsReplacedAfterAQuestion() {
        OneTimeSignIn first = accounts.open(zhang, "p1");
        navigate(UnitDeskView.class);
        grid().clickRow(0);
        click("新的一次性密码");
        test($(ConfirmDialog.class).single()).confirm();
        assertThat(password()).isNotEqualTo(first.password());
    }

    @Test
    void whyOnlyTheCityCanReplaceAPasswordIsSaid() {
        accounts.open(zhang, "p1");
        jdbc.sql("insert into account_grant (account_id, role) select id, 'CITY_ADMIN' from account")
                .update();
        navigate(UnitDeskView.class);
        grid().clickRow(0);
        assertThat($(Button.class).withText("新的一次性密码").exists()).isFalse();
        assertThat($(Paragraph.class).withTextContaining("请联系市级管理员").exists()).isTrue();
    }

    @Test
    void theDayOfRetirementIsAColumnOnlyOfTheListOfThoseWhoRetired() {
        SystemWork.run(() -> volunteers.retire(zhang, volunteers.details(zhang).version()));
        navigate(UnitDeskView.class);
        assertThat(headers()).contains("登录账号").doesNotContain("退出日期");
        test($(Checkbox.class).single()).click();
        assertThat(headers()).contains("登录账号", "退出日期");
    }

    @Test
    void whenEverybodyHasOneThereIsNothingToAsk() {
        accounts.openAll(new UnitId(7));
        navigate(UnitDeskView.class);
        click("为没有账号的人开设账号");
        assertThat($(ConfirmDialog.class).exists()).isFalse();
    }

    @Test
    void theListToHandOutIsAWorkbook() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new SignInSheet(List.of(new OneTimeSignIn("007", "张三", "007", "bavi-kumo-depa-39"))).write(bytes);
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(book.getFirstSheet().read())
                    .extracting(row -> row.getCellText(0) + " " + row.getCellText(1) + " " + row.getCellText(2) + " "
                            + row.getCellText(3))
                    .containsExactly("姓名 志愿者编号 登录名 一次性密码", "张三 007 007 bavi-kumo-depa-39");
        }
    }

    private static VolunteerData person(String code, String name) {
        return new VolunteerData(
                code, name, null, new UnitId(7), "19900000001", null, VolunteerLevel.BASIC, List.of(), Set.of());
    }

    private void click(String button) {
        test($(Button.class).withText(button).all().getLast()).click();
    }

    private List<String> headers() {
        Grid<?> grid = $(Grid.class).single();
        return grid.getColumns().stream()
                .filter(Grid.Column::isVisible)
                .map(Grid.Column::getHeaderText)
                .toList();
    }

    private String password() {
        return $(Paragraph.class).withClassName("one-time-password").single().getText();
    }

    private TextField username() {
        return $(TextField.class, $(OpenAccountDialog.class).single()).single();
    }

    private TextField field(String label) {
        return $(TextField.class)
                .withCondition(field -> label.equals(field.getLabel()))
                .single();
    }

    @SuppressWarnings("unchecked")
    private GridTester<Grid<VolunteerRow>, VolunteerRow> grid() {
        return test(GridTester.class, (Grid<VolunteerRow>) $(Grid.class).single());
    }
}
