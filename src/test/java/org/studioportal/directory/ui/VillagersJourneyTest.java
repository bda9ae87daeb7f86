package org.studioportal.directory.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.studioportal.directory.Directory;
import org.studioportal.directory.VillageId;
import org.studioportal.directory.VillageRef;
import org.studioportal.directory.VillagerRegistration;
import org.studioportal.directory.Villagers;
import org.studioportal.security.Role;
import org.studioportal.security.SystemWork;
import org.studioportal.security.WithActor;
import org.studioportal.shared.i18n.Messages;
import org.studioportal.testing.CleanDatabase;
import org.studioportal.testing.PortalTest;

@PortalTest
class VillagersJourneyTest extends SpringBrowserlessTest {
    private static final long EAST = 7;

    @Autowired
    private Directory directory;

    @Autowired
    private Villagers villagers;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationEventPublisher events;

    @BeforeEach
    void twoVillages() {
        jdbc.sql("""
                insert into village (id, version, created_at, updated_at, code, name, town, urban, priority)
                values (7, 0, now(), now(), 'V1', '东村', '城关镇', false, false),
                       (8, 0, now(), now(), 'V2', '西村', '南河镇', false, false)""").update();
        events.publishEvent(new CleanDatabase.Emptied());
    }

    @Test
    void aVillagerRegistersWithSixFields() {
        navigate(RegisterView.class);
        fill("张三", "199 0000 0001", "zhangsan", "三只蓝色的猫在河边唱歌");
        test($(Button.class).withText("提交注册").single()).click();

        assertThat($(H1.class).single().getText()).isEqualTo("注册已提交");
        assertThat(SystemWork.call(() -> villagers.countWaiting(new VillageId(EAST))))
                .isEqualTo(1);
        assertThat(jdbc.sql("select phone from villager").query(String.class).single())
                .startsWith("v1:");
        assertThat(jdbc.sql("select count(*) from account_grant")
                        .query(Integer.class)
                        .single())
                .as("may do nothing before the clerk has confirmed")
                .isZero();
    }

    @Test
    void everyMistakeIsToldBesideItsFieldAndNothingTypedIsLost() {
        navigate(RegisterView.class);
        fill("张三", "110", "zhangsan", "短");
        test($(Button.class).withText("提交注册").single()).click();

        assertThat(field("手机号码").getErrorMessage()).contains("不是手机号码");
        assertThat($(PasswordField.class).single().getErrorMessage()).contains("密码太短");
        assertThat(field("姓名").isInvalid()).isFalse();
        assertThat(field("姓名").getValue()).isEqualTo("张三");
        assertThat(village().getValue()).isNotNull();
    }

    @Test
    void aSignInNameThatIsTakenIsToldBesideItsField() {
        waiting("zhangsan", "李四");
        navigate(RegisterView.class);
        fill("张三", "19900000001", "ZhangSan", "三只蓝色的猫在河边唱歌");
        test($(Button.class).withText("提交注册").single()).click();

        assertThat(field("登录名").getErrorMessage()).contains("已被使用");
    }

    @Test
    @WithActor(value = Role.CLERK, scope = EAST, username = "clerk01")
    void theClerkSeesWhoWaitsAndConfirms() {
        waiting("a1", "张三");
        waiting("a2", "李四");
        navigate(VillageDeskView.class);
        assertThat($(H3.class).all()).extracting(H3::getText).containsExactly("张三", "李四");
        assertThat($(Paragraph.class).withTextContaining("已等").all()).hasSize(2);

        test($(Button.class).withText("确认是本村村民").first()).click();

        assertThat($(H3.class).all()).extracting(H3::getText).containsExactly("李四");
        assertThat(jdbc.sql("select concat(role, ' ', scope_id) from account_grant")
                        .query(String.class)
                        .list())
                .isEqualTo(List.of("VILLAGER 7"));
    }

    @Test
    @WithActor(value = Role.CLERK, scope = EAST, username = "clerk01")
    void theClerkRefusesWithAReason() {
        waiting("a1", "张三");
        navigate(VillageDeskView.class);
        test($(Button.class).withText("不予确认").single()).click();
        test($(Button.class).withText("不予确认，并告知原因").single()).click();
        assertThat($(TextArea.class).single().getErrorMessage()).isEqualTo("请填写这一项。");

        test($(TextArea.class).single()).setValue("不是本村村民。");
        test($(Button.class).withText("不予确认，并告知原因").single()).click();

        assertThat($(WaitingCard.class).all()).isEmpty();
        assertThat(jdbc.sql("select reason from villager").query(String.class).single())
                .isEqualTo("不是本村村民。");
    }

    @Test
    @WithActor(value = Role.CLERK, scope = EAST, username = "clerk01")
    void aPhoneIsMaskedUntilTheClerkAsksForItWhichIsWrittenDown() {
        waiting("a1", "张三");
        navigate(VillageDeskView.class);
        assertThat($(Span.class).withText("199****0001").exists()).isTrue();

        test($(Button.class).withText("显示完整号码").single()).click();

        assertThat($(Span.class).withText("19900000001").exists()).isTrue();
        assertThat(jdbc.sql("select count(*) from audit_entry where action = 'villager.phone-revealed'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    private void waiting(String username, String name) {
        SystemWork.run(() -> villagers.register(new VillagerRegistration(
                name, "19900000001", new VillageId(EAST), username, "三只蓝色的猫在河边唱歌", Messages.CHINESE)));
    }

    private void fill(String name, String phone, String username, String password) {
        test(field("姓名")).setValue(name);
        test(field("手机号码")).setValue(phone);
        town().setValue("城关镇");
        village().setValue(directory.village(new VillageId(EAST)).orElseThrow());
        test(field("登录名")).setValue(username);
        test($(PasswordField.class).single()).setValue(password);
    }

    private TextField field(String label) {
        return $(TextField.class)
                .withCondition(field -> label.equals(field.getLabel()))
                .single();
    }

    @SuppressWarnings("unchecked")
    private Select<String> town() {
        return $(Select.class).single();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<VillageRef> village() {
        return $(ComboBox.class).single();
    }
}
