package org.studioportal.directory.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.studioportal.directory.ContactChannel;
import org.studioportal.directory.Directory;
import org.studioportal.directory.LevelEvidence;
import org.studioportal.directory.OwnVolunteer;
import org.studioportal.directory.SpecialtyData;
import org.studioportal.directory.SpecialtyId;
import org.studioportal.directory.SpecialtyProposals;
import org.studioportal.directory.SpecialtyVocabulary;
import org.studioportal.directory.UnitId;
import org.studioportal.directory.VolunteerFixture;
import org.studioportal.directory.VolunteerId;
import org.studioportal.directory.VolunteerLevel;
import org.studioportal.directory.VolunteerProfile;
import org.studioportal.security.Actor;
import org.studioportal.security.Grant;
import org.studioportal.security.Role;
import org.studioportal.security.SignedIn;
import org.studioportal.security.SystemWork;
import org.studioportal.security.WithActor;
import org.studioportal.shared.ui.EmptyState;
import org.studioportal.shared.ui.Tag;
import org.studioportal.testing.PortalTest;

/** A volunteer's own page, and what the unit's administrator sees of it. */
@PortalTest
@WithActor(value = Role.VOLUNTEER, username = "zhangsan", accountId = 4711)
class ProfileViewTest extends SpringBrowserlessTest {
    @Autowired
    private VolunteerFixture fixture;

    @Autowired
    private OwnVolunteer own;

    @Autowired
    private LevelEvidence evidence;

    @Autowired
    private Directory directory;

    @Autowired
    private SpecialtyVocabulary vocabulary;

    @Autowired
    private SpecialtyProposals proposals;

    @Autowired
    private JdbcClient jdbc;

    private UnitId unit;
    private VolunteerId zhang;

    @BeforeEach
    void aVolunteerAndAVocabulary() {
        unit = fixture.unit("U1", "市司法局");
        zhang = fixture.volunteer("P1", "张三", unit, "算命");
        jdbc.sql("""
                insert into account (id, version, created_at, updated_at, username, password_hash, display_name, enabled,
                  must_change_password, language)
                values (4711, 0, now(), now(), 'zhangsan', 'x', '张三', true, false, 'zh-CN')""").update();
        jdbc.sql("update volunteer set account_id = 4711").update();
        SystemWork.run(() -> {
            SpecialtyId law = vocabulary.register(new SpecialtyData("法律服务", null, List.of()));
            vocabulary.register(new SpecialtyData("法律援助", law, List.of("法援")));
            proposals.decline("算命", "不属于志愿服务");
        });
    }

    @Test
    void whatIsTypedIsSavedAndOthersSeeIt() {
        navigate(ProfileView.class);
        assertThat($(H1.class).single().getText()).isEqualTo("张三");
        assertThat($(Span.class).withTextContaining("市里没有采用").exists()).isTrue();

        MultiSelectComboBox<String> specialties = words();
        specialties.setValue(Set.of("法律援助", "古琴"));
        assertThat($(Span.class).withTextContaining("等市里决定").exists()).isTrue();
        test(text("什么时候联系最方便")).setValue("晚饭后");
        click("保存");

        assertThat(own.profile().orElseThrow().data().bestTime()).isEqualTo("晚饭后");
        assertThat($(Tag.class, $(SeenByOthers.class).single()).all())
                .extracting(Tag::getText)
                .contains("法律援助", "古琴")
                .doesNotContain("算命");
    }

    @Test
    void whatWillNotDoIsSaidBesideItsFieldAndNothingTypedIsLost() {
        navigate(ProfileView.class);
        test(text("什么时候联系最方便")).setValue("晚饭后");
        Select<ContactChannel> channel = channel();
        test(channel).selectItem("发电子邮件");
        click("保存");
        assertThat(channel.getErrorMessage()).contains("电子邮箱");
        assertThat(text("什么时候联系最方便").getValue()).isEqualTo("晚饭后");
    }

    @Test
    void whoWasOvertakenKeepsWhatTheyTyped() {
        navigate(ProfileView.class);
        test(text("什么时候联系最方便")).setValue("晚饭后");
        VolunteerProfile stored = own.profile().orElseThrow().data();
        own.change(
                own.profile().orElseThrow().version(),
                new VolunteerProfile(
                        List.of("法律援助"),
                        stored.categories(),
                        stored.availability(),
                        stored.towns(),
                        stored.phoneShown(),
                        stored.channel(),
                        "午休",
                        null));
        click("保存");
        click("重新载入");
        assertThat(text("什么时候联系最方便").getValue()).isEqualTo("晚饭后");
        assertThat(text("什么时候联系最方便").getHelperText()).contains("午休");
        assertThat(words().getValue()).containsExactly("法律援助");
        click("保存");
        assertThat(own.profile().orElseThrow().data().bestTime()).isEqualTo("晚饭后");
    }

    @Test
    void aWaitingCertificateIsWithdrawn() {
        evidence.handIn(VolunteerLevel.SKILLED, pdf());
        navigate(ProfileView.class);
        click("撤回");
        test($(ConfirmDialog.class).single()).confirm();
        assertThat(evidence.of(zhang)).isEmpty();
    }

    @Test
    @WithActor(value = Role.VOLUNTEER, username = "newcomer", accountId = 4712)
    void whoIsNotConnectedIsToldWhomToAsk() {
        navigate(ProfileView.class);
        assertThat($(Button.class).withText("保存").exists()).isFalse();
        assertThat($(EmptyState.class).exists()).isTrue();
    }

    @Test
    @WithActor(value = Role.CITY_ADMIN, username = "admin")
    void theUnitsAdministratorDeclinesWithAReasonOrConfirms() {
        Actor volunteer = new Actor(4711, "zhangsan", "zhangsan", Set.of(new Grant(Role.VOLUNTEER, unit.value())));
        SignedIn.as(volunteer, () -> {
            evidence.handIn(VolunteerLevel.SKILLED, pdf());
        });
        SignedIn.as("unit01", new Grant(Role.UNIT_ADMIN, unit.value()));
        navigate("unit-desk", UnitDeskView.class);
        assertThat($(H2.class).withText("等待确认的证书").exists()).isTrue();
        click("不通过");
        click("不通过，并告知原因");
        TextArea reason = $(TextArea.class).single();
        assertThat(reason.isInvalid()).isTrue();
        test(reason).setValue("看不清编号");
        click("不通过，并告知原因");
        assertThat($(H2.class).withText("等待确认的证书").exists()).isFalse();

        SignedIn.as(volunteer, () -> {
            evidence.handIn(VolunteerLevel.SKILLED, pdf());
        });
        navigate("unit-desk", UnitDeskView.class);
        click("确认为技能型");
        assertThat(directory.volunteers(List.of(zhang)).getFirst().level()).isEqualTo(VolunteerLevel.SKILLED);
    }

    private void click(String button) {
        test($(Button.class).withText(button).first()).click();
    }

    private TextField text(String label) {
        return $(TextField.class)
                .withCondition(field -> label.equals(field.getLabel()))
                .single();
    }

    private SpecialtiesField words() {
        return $(SpecialtiesField.class).single();
    }

    @SuppressWarnings("unchecked")
    private Select<ContactChannel> channel() {
        return $(Select.class)
                .withCondition(field -> "希望怎样联系您".equals(field.getLabel()))
                .single();
    }

    private static byte[] pdf() {
        return "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);
    }
}
