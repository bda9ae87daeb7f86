package org.studioportal.directory.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridTester;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.studioportal.directory.UnitId;
import org.studioportal.directory.VolunteerData;
import org.studioportal.directory.VolunteerFilter;
import org.studioportal.directory.VolunteerLevel;
import org.studioportal.directory.VolunteerRow;
import org.studioportal.directory.Volunteers;
import org.studioportal.security.Role;
import org.studioportal.security.SystemWork;
import org.studioportal.security.WithActor;
import org.studioportal.testing.CleanDatabase;
import org.studioportal.testing.PortalTest;

@PortalTest
@WithActor(value = Role.UNIT_ADMIN, scope = 7, username = "unit01")
class UnitDeskViewTest extends SpringBrowserlessTest {
    private static final UnitId OWN = new UnitId(7);

    @Autowired
    private Volunteers volunteers;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationEventPublisher events;

    @BeforeEach
    void twoUnitsWithAVolunteerEach() {
        jdbc.sql("""
                insert into unit (id, version, created_at, updated_at, code, name, kind)
                values (7, 0, now(), now(), 'U7', '市司法局', 'GOVERNMENT'),
                       (8, 0, now(), now(), 'U8', '市总工会', 'MASS_ORGANISATION')""").update();
        jdbc.sql("""
                insert into village (id, version, created_at, updated_at, code, name, town, urban, priority)
                values (7, 0, now(), now(), 'V7', '东村', '城关镇', false, false)""").update();
        jdbc.sql("""
                insert into pairing (version, created_at, updated_at, unit_id, village_id, valid_from, valid_until)
                values (0, now(), now(), 7, 7, '2020-01-01', '9999-12-31')""").update();
        events.publishEvent(new CleanDatabase.Emptied());
        SystemWork.run(() -> {
            volunteers.register(person("P1", "张三", OWN));
            volunteers.register(person("P2", "李四", new UnitId(8)));
        });
    }

    @Test
    void theDeskShowsTheOwnUnitItsVillageAndItsPeopleOnly() {
        navigate(UnitDeskView.class);

        assertThat($(H1.class).single().getText()).isEqualTo("市司法局");
        assertThat($(Paragraph.class).withText("城关镇 · 东村").exists()).isTrue();
        assertThat(grid().size()).isEqualTo(1);
        assertThat(grid().getRow(0).name()).isEqualTo("张三");
        assertThat(grid().getRow(0).phone()).isEqualTo("199****0001");
    }

    @Test
    void aVolunteerIsRegisteredForTheOwnUnit() {
        navigate(UnitDeskView.class);
        test($(Button.class).withText("登记志愿者").single()).click();
        test(field("志愿者编号")).setValue("P3");
        test(field("姓名")).setValue("王　五");
        test(field("手机号码")).setValue("１９９００００３３３３");
        test(field("特长")).setValue("法律咨询、调解；书法");
        test($(Button.class).withText("保存").first()).click();

        assertThat(SystemWork.call(
                        () -> volunteers.list(VolunteerFilter.of(OWN), new org.studioportal.shared.Page(0, 10))))
                .last()
                .satisfies(row -> {
                    assertThat(row.name()).isEqualTo("王五");
                    assertThat(row.specialties()).containsExactly("法律咨询", "调解", "书法");
                });
    }

    @Test
    void aVolunteerIsFoundByTheirWholePhoneNumberOnly() {
        navigate(UnitDeskView.class);
        test(field("搜索")).setValue("19900000001");
        assertThat(grid().size()).isEqualTo(1);
        test(field("搜索")).setValue("1990000");
        assertThat($(Grid.class).all()).isEmpty();
    }

    @Test
    void theContactIsKeptByTheUnitItself() {
        navigate(UnitDeskView.class);
        test(field("联系电话")).setValue("0577-62345678");
        test($(Button.class, $(UnitContactForm.class).single()).withText("保存").single())
                .click();

        assertThat(jdbc.sql("select version from unit where id = 7")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    private static VolunteerData person(String code, String name, UnitId unit) {
        return new VolunteerData(
                code, name, null, unit, "19900000001", null, VolunteerLevel.BASIC, List.of("翻译"), Set.of());
    }

    @SuppressWarnings("unchecked")
    private GridTester<Grid<VolunteerRow>, VolunteerRow> grid() {
        return test(GridTester.class, (Grid<VolunteerRow>) $(Grid.class).single());
    }

    private TextField field(String label) {
        return $(TextField.class)
                .withCondition(field -> label.equals(field.getLabel()))
                .single();
    }
}
