package org.studioportal.directory.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridTester;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.studioportal.directory.Contact;
import org.studioportal.directory.Specialties;
import org.studioportal.directory.SpecialtyData;
import org.studioportal.directory.SpecialtyId;
import org.studioportal.directory.SpecialtyRow;
import org.studioportal.directory.SpecialtyStanding;
import org.studioportal.directory.SpecialtyVocabulary;
import org.studioportal.directory.UnitData;
import org.studioportal.directory.UnitId;
import org.studioportal.directory.UnitKind;
import org.studioportal.directory.Units;
import org.studioportal.directory.VolunteerData;
import org.studioportal.directory.VolunteerLevel;
import org.studioportal.directory.Volunteers;
import org.studioportal.security.Role;
import org.studioportal.security.WithActor;
import org.studioportal.testing.PortalTest;

@PortalTest
@WithActor(value = Role.CITY_ADMIN, username = "admin")
class SpecialtiesViewTest extends SpringBrowserlessTest {
    @Autowired
    private SpecialtyVocabulary vocabulary;

    @Autowired
    private Specialties specialties;

    @Autowired
    private Units units;

    @Autowired
    private Volunteers volunteers;

    private SpecialtyId law;
    private SpecialtyId aid;

    @BeforeEach
    void aFieldWithTwoSpecialtiesAndAVolunteer() {
        UnitId unit = units.register(new UnitData("U1", "市司法局", UnitKind.PARTY, Contact.NONE));
        law = vocabulary.register(new SpecialtyData("法律服务", null, List.of()));
        aid = vocabulary.register(new SpecialtyData("法律援助", law, List.of("法援")));
        vocabulary.register(new SpecialtyData("合同审查", law, List.of("看合同")));
        vocabulary.register(new SpecialtyData("文化艺术", null, List.of()));
        volunteers.register(new VolunteerData(
                "P1",
                "张三",
                null,
                unit,
                "19900000001",
                null,
                VolunteerLevel.BASIC,
                List.of("看合同", "古琴", "算命"),
                Set.of()));
    }

    @Test
    void aSpecialtyIsAddedAndAWordThatIsTakenIsRefusedBesideItsField() {
        navigate("admin/specialties", SpecialtiesView.class);
        test(chosenField()).selectItem("法律服务");
        assertThat(grid().size()).isEqualTo(2);
        click("添加特长");
        test(field("名称")).setValue("公证咨询");
        test(synonyms()).setValue("公证、法援");
        click("保存");
        assertThat(synonyms().getErrorMessage()).contains("法律援助");
        assertThat(field("名称").getValue()).isEqualTo("公证咨询");

        test(synonyms()).setValue("公证");
        click("保存");
        assertThat(specialties.standing(List.of("公证")).getFirst())
                .isEqualTo(new SpecialtyStanding("公证", SpecialtyStanding.State.KNOWN, "公证咨询", "法律服务", null));
        assertThat(grid().size()).isEqualTo(3);
    }

    @Test
    void mergingShowsWhatChangesBeforeItDoes() {
        navigate("admin/specialties", SpecialtiesView.class);
        grid().clickRow(rowOf("合同审查"));
        click("并入……");
        ComboBox<SpecialtyChoice> into = choices();
        assertThat(test(into).getSuggestions()).doesNotContain("法律服务 · 合同审查");
        test(into).selectItem("法律服务 · 法律援助");
        assertThat($(ListItem.class, $(MergeDialog.class).single()).all())
                .extracting(ListItem::getText)
                .containsExactly("“合同审查、看合同”成为“法律援助”的同义词。", "1 位志愿者（含已退出的）的特长改称“法律援助”。");
        click("并入");
        assertThat(specialties.canonical("看合同")).isEqualTo("法律援助");
        assertThat(grid().size()).isEqualTo(1);
    }

    @Test
    void aMergeOvertakenBySomebodyElseIsShownAnew() {
        navigate("admin/specialties", SpecialtiesView.class);
        grid().clickRow(rowOf("合同审查"));
        click("并入……");
        test(choices()).selectItem("法律服务 · 法律援助");
        vocabulary.change(aid, vocabulary.details(aid).version(), new SpecialtyData("免费法律援助", law, List.of("法援")));
        click("并入");

        assertThat($(ListItem.class, $(MergeDialog.class).single()).all())
                .first()
                .satisfies(line -> assertThat(line.getText()).contains("“免费法律援助”"));
        click("并入");
        assertThat(specialties.canonical("看合同")).isEqualTo("免费法律援助");
    }

    @Test
    void fieldsAreTheUpperLevel() {
        navigate("admin/specialties/fields", SpecialtiesView.class);
        assertThat(this.<Object>grid().size()).isEqualTo(2);
        click("添加领域");
        test(field("名称")).setValue("矛盾调解");
        click("保存");
        assertThat(vocabulary.fields()).hasSize(3);
    }

    @Test
    void proposalsAreTakenInGivenAMeaningOrDeclinedWithAReason() {
        navigate("admin/specialties/proposals", SpecialtiesView.class);
        assertThat($(H3.class).all()).extracting(H3::getText).containsExactly("古琴", "算命");
        assertThat($(Anchor.class).withText("待定的词（2）").exists()).isTrue();

        clickIn("古琴", "收进词表");
        click("收进这个领域");
        Select<SpecialtyChoice> field = chosenField();
        assertThat(field.isInvalid()).isTrue();
        test(field).selectItem("文化艺术");
        click("收进这个领域");
        assertThat(specialties.standing(List.of("古琴")).getFirst().field()).isEqualTo("文化艺术");

        clickIn("算命", "谢绝");
        click("谢绝，并告知原因");
        assertThat($(TextArea.class).single().isInvalid()).isTrue();
        test($(TextArea.class).single()).setValue("不属于志愿服务");
        click("谢绝，并告知原因");
        assertThat($(H3.class).exists()).isFalse();
        assertThat($(Anchor.class).withText("待定的词（0）").exists()).isTrue();

        navigate("admin/specialties/declined", SpecialtiesView.class);
        assertThat($(H3.class).single().getText()).isEqualTo("算命");
    }

    private void click(String button) {
        test($(Button.class).withText(button).all().getLast()).click();
    }

    private void clickIn(String word, String button) {
        ProposalCard card = $(ProposalCard.class).all().stream()
                .filter(one -> $(H3.class, one).single().getText().equals(word))
                .findFirst()
                .orElseThrow();
        test($(Button.class, card).withText(button).first()).click();
    }

    private int rowOf(String name) {
        GridTester<Grid<SpecialtyRow>, SpecialtyRow> grid = grid();
        for (int i = 0; i < grid.size(); i++) {
            if (grid.getRow(i).name().equals(name)) {
                return i;
            }
        }
        throw new AssertionError(name);
    }

    private TextField field(String label) {
        return $(TextField.class)
                .withCondition(field -> label.equals(field.getLabel()))
                .single();
    }

    private TextArea synonyms() {
        return $(TextArea.class).single();
    }

    @SuppressWarnings("unchecked")
    private Select<SpecialtyChoice> chosenField() {
        return $(Select.class).single();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<SpecialtyChoice> choices() {
        return $(ComboBox.class, $(MergeDialog.class).single()).single();
    }

    @SuppressWarnings("unchecked")
    private <R> GridTester<Grid<R>, R> grid() {
        return test((Grid<R>) $(Grid.class).single());
    }
}
