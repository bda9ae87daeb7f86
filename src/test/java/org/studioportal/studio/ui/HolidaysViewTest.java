package org.studioportal.studio.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonTester;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridTester;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.studioportal.security.Role;
import org.studioportal.security.SystemWork;
import org.studioportal.security.WithActor;
import org.studioportal.shared.ui.DayField;
import org.studioportal.studio.HolidayDay;
import org.studioportal.studio.Holidays;
import org.studioportal.testing.PortalTest;

@PortalTest
@WithActor(value = Role.CITY_ADMIN, username = "admin")
class HolidaysViewTest extends SpringBrowserlessTest {
    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);

    @Autowired
    private Holidays holidays;

    @BeforeEach
    void oneHoliday() {
        SystemWork.run(() -> holidays.set(NEW_YEAR, "元旦放假"));
        UI.getCurrent().navigate("admin/holidays", QueryParameters.of("year", "2027"));
    }

    @Test
    void fillingInShowsWhatItWillAddFirst() {
        button("按法定填入").click();
        assertThat($(ListItem.class, $(HolidayPrefill.class).single()).all())
                .extracting(ListItem::getText)
                .hasSize(12)
                .startsWith("2月5日（周五）除夕", "2月6日（周六）春节");
        assertThat(grid().size()).isEqualTo(1);

        button("填入 12 天").click();
        assertThat(grid().size()).isEqualTo(13);
        assertThat(grid().getRow(0)).isEqualTo(new HolidayDay(NEW_YEAR, "元旦放假"));
    }

    @Test
    void aHolidayIsAddedRenamedAndRemoved() {
        button("添加节假日").click();
        test($(DayField.class).single()).setValue(LocalDate.of(2027, 2, 10));
        test($(TextField.class).single()).setValue("调休");
        button("保存").click();
        assertThat(grid().getRow(1)).isEqualTo(new HolidayDay(LocalDate.of(2027, 2, 10), "调休"));

        grid().select(1);
        test($(TextField.class).single()).setValue("春节调休");
        button("保存").click();
        assertThat(grid().getRow(1).name()).isEqualTo("春节调休");

        grid().select(1);
        button("删除").click();
        test($(ConfirmDialog.class).single()).confirm();
        assertThat(grid().size()).isEqualTo(1);
    }

    @Test
    void aDateThatIsTakenIsSaidBesideIt() {
        button("添加节假日").click();
        test($(DayField.class).single()).setValue(NEW_YEAR);
        test($(TextField.class).single()).setValue("元旦");
        button("保存").click();
        assertThat($(DayField.class).single().getErrorMessage()).contains("元旦放假");
    }

    @Test
    void yearsAreLinksAndAnEmptyOneSaysWhatToDo() {
        assertThat($(RouterLink.class).all()).extracting(RouterLink::getHref).contains("admin/holidays?year=2028");
        UI.getCurrent().navigate("admin/holidays", QueryParameters.of("year", "2028"));
        assertThat($(Paragraph.class).withTextContaining("还没有节假日").exists()).isTrue();
        UI.getCurrent().navigate("admin/holidays", QueryParameters.of("year", "2024"));
        button("按法定填入").click();
        assertThat(holidays.list(2024)).isEmpty();
    }

    private ButtonTester<Button> button(String text) {
        return test($(Button.class).withText(text).single());
    }

    @SuppressWarnings("unchecked")
    private GridTester<Grid<HolidayDay>, HolidayDay> grid() {
        return test(GridTester.class, (Grid<HolidayDay>) $(Grid.class).single());
    }
}
