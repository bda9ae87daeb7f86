package org.studioportal.directory.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridTester;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.studioportal.directory.Contact;
import org.studioportal.directory.UnitData;
import org.studioportal.directory.UnitFilter;
import org.studioportal.directory.UnitId;
import org.studioportal.directory.UnitKind;
import org.studioportal.directory.UnitRow;
import org.studioportal.directory.Units;
import org.studioportal.security.Role;
import org.studioportal.security.SystemWork;
import org.studioportal.security.WithActor;
import org.studioportal.shared.Page;
import org.studioportal.shared.ui.RecordList;
import org.studioportal.testing.PortalTest;

@PortalTest
@WithActor(value = Role.CITY_ADMIN, username = "admin")
class UnitsViewTest extends SpringBrowserlessTest {
    @Autowired
    private Units units;

    private UnitId office;

    @BeforeEach
    void twoUnits() {
        SystemWork.run(() -> {
            office = units.register(new UnitData("U1", "市委办公室", UnitKind.PARTY, new Contact("余立新", "0780-33010010")));
            units.register(new UnitData("U2", "市总工会", UnitKind.MASS_ORGANISATION, Contact.NONE));
        });
    }

    @Test
    void theListSaysHowManyThereAreAndMasksContacts() {
        navigate(UnitsView.class);

        assertThat(grid().size()).isEqualTo(2);
        assertThat($(Paragraph.class).withText("共 2 条").exists()).isTrue();
        assertThat(grid().getRow(0).contact()).isEqualTo(new Contact("余**", "078******0010"));
    }

    @Test
    void theFilterComesFromTheAddressAndGoesIntoIt() {
        UI.getCurrent().navigate("admin/units", QueryParameters.of("q", "工会"));
        assertThat(field("搜索").getValue()).isEqualTo("工会");
        assertThat(grid().getRow(0).code()).isEqualTo("U2");

        test(field("搜索")).setValue("没有这样的单位");
        assertThat($(Grid.class).all()).isEmpty();
        test($(Button.class).withText("清除条件").single()).click();
        assertThat(grid().size()).isEqualTo(2);
    }

    @Test
    void aWrongFieldIsToldBesideItAndNothingTypedIsLost() {
        navigate(UnitsView.class);
        test($(Button.class).withText("添加单位").single()).click();
        test(field("单位编码")).setValue("U 一");
        test(field("单位名称")).setValue("新单位");
        test(field("联系电话")).setValue("123");
        test($(Button.class).withText("保存").single()).click();

        assertThat(field("单位编码").getErrorMessage()).contains("不能作编码");
        assertThat(field("联系电话").getErrorMessage()).contains("不是电话号码");
        assertThat(form("单位类别").getErrorMessage()).isEqualTo("请填写这一项。");
        assertThat(field("单位名称").isInvalid()).isFalse();
        assertThat(field("单位名称").getValue()).isEqualTo("新单位");
    }

    @Test
    void aNewUnitIsRegistered() {
        navigate(UnitsView.class);
        test($(Button.class).withText("添加单位").single()).click();
        test(field("单位编码")).setValue("U3");
        test(field("单位名称")).setValue("市中级人民法院");
        form("单位类别").setValue(UnitKind.JUDICIARY);
        test($(Button.class).withText("保存").single()).click();

        assertThat(grid().size()).isEqualTo(3);
        assertThat(units.list(new UnitFilter("法院", null), new Page(0, 10)))
                .extracting(UnitRow::kind)
                .containsExactly(UnitKind.JUDICIARY);
    }

    @Test
    void whoIsOvertakenIsToldKeepsWhatWasTypedAndSeesWhatIsStoredNow() {
        navigate(UnitsView.class);
        grid().clickRow(0);
        grid().select(0);
        test(field("单位名称")).setValue("我的改名");
        SystemWork.run(() -> units.change(
                office,
                units.details(office).version(),
                new UnitData("U1", "别人的改名", UnitKind.OTHER, new Contact("余立新", "0780-33010010"))));

        test($(Button.class).withText("保存").single()).click();
        assertThat($(Paragraph.class).withTextContaining("别人已经改过").exists()).isTrue();
        assertThat(field("单位名称").getValue()).isEqualTo("我的改名");

        test($(Button.class).withText("重新载入").single()).click();
        assertThat(field("单位名称").getValue()).isEqualTo("我的改名");
        assertThat(field("单位名称").getHelperText()).contains("别人的改名");
        assertThat(form("单位类别").getValue()).isEqualTo(UnitKind.OTHER);

        test($(Button.class).withText("保存").single()).click();
        assertThat(grid().getRow(0).name()).isEqualTo("我的改名");
    }

    @Test
    void onANarrowScreenARecordIsACard() {
        navigate(UnitsView.class);
        RecordList<?, ?> list = $(RecordList.class).single();
        assertThat(list.hasClassName("narrow")).isFalse();

        list.fit(390);
        assertThat(list.hasClassName("narrow")).isTrue();
        assertThat(grid().getCellText(0, 0)).startsWith("市委办公室\nU1\n党委部门");
    }

    @SuppressWarnings("unchecked")
    private GridTester<Grid<UnitRow>, UnitRow> grid() {
        return test(GridTester.class, (Grid<UnitRow>) $(Grid.class).single());
    }

    private TextField field(String label) {
        return $(TextField.class)
                .withCondition(field -> label.equals(field.getLabel()))
                .single();
    }

    @SuppressWarnings("unchecked")
    private Select<UnitKind> form(String label) {
        return $(Select.class, $(UnitForm.class).single())
                .withCondition(field -> label.equals(field.getLabel()))
                .single();
    }
}
