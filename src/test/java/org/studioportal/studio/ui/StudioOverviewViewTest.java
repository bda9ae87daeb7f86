package org.studioportal.studio.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridTester;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.studioportal.security.Role;
import org.studioportal.security.SystemWork;
import org.studioportal.security.WithActor;
import org.studioportal.shared.ServiceCategory;
import org.studioportal.shared.ui.EmptyState;
import org.studioportal.studio.StudioFixture;
import org.studioportal.studio.StudioLife;
import org.studioportal.studio.StudioRow;
import org.studioportal.studio.StudioStatus;
import org.studioportal.testing.PortalTest;

@PortalTest
@WithActor(value = Role.CITY_ADMIN, username = "admin")
class StudioOverviewViewTest extends SpringBrowserlessTest {
    private static final Set<ServiceCategory> LEGAL = Set.of(ServiceCategory.LEGAL);

    @Autowired
    private StudioFixture town;

    @Autowired
    private StudioLife life;

    @BeforeEach
    void threeStudios() {
        town.unit("U1", "市司法局");
        town.unit("U2", "市中心医院");
        for (int i = 1; i <= 3; i++) {
            town.volunteer("V" + i, "志愿者" + i, "U1");
        }
        town.studio("S1", "明灯工作室", "U1", LEGAL, "周二 09:00-11:30", "V1", "V2", "V3");
        town.studio("S2", "暗灯工作室", "U2", LEGAL, "周二 09:00-11:30", "V1", "V2");
        town.studio("S3", "熄灯工作室", "U1", LEGAL, null, "V1", "V2", "V3");
        SystemWork.run(() -> life.suspend(town.id("S3"), "场地维修"));
    }

    @Test
    void eachRowSaysHowManyPartsAreMetAndWhatIsMissing() {
        navigate(StudioOverviewView.class);

        assertThat(names()).containsExactly("明灯工作室", "暗灯工作室", "熄灯工作室");
        assertThat(cells(0)).startsWith("明灯工作室", "市司法局", "已发布").contains("3 名成员", "1/5 项");
        assertThat(cells(1)).contains("2 名成员，人手不足", "0/5 项");
        assertThat(cells(2)).contains("已暂停", "3 名成员", "0/5 项");
        assertThat(cells(0).getLast()).startsWith("服务项目不足 3 个、受理步骤不足 2 步、").doesNotContain("成员");
        assertThat(cells(1).getLast()).startsWith("成员不足 3 人、服务项目不足 3 个、");
        assertThat(cells(2).getLast()).startsWith("还没有每周服务时间、服务项目不足 3 个、");
    }

    @Test
    void chosenFiltersNarrowTheListAndStandInTheAddress() {
        navigate(StudioOverviewView.class);
        test(choice("状态")).selectItem("已发布");
        assertThat(names()).containsExactly("明灯工作室", "暗灯工作室");
        assertThat(addressBar()).contains("admin/studios?status=PUBLISHED");

        test(choice("未达到的标准")).selectItem("一支稳定热心的队伍");
        assertThat(names()).containsExactly("暗灯工作室");
        assertThat(addressBar()).contains("status=PUBLISHED").contains("unmet=TEAM");

        test($(Button.class).withText("清除条件").single()).click();
        assertThat(names()).hasSize(3);
        assertThat(addressBar()).contains("admin/studios").doesNotContain("status", "unmet");
    }

    @Test
    void theAddressFillsTheFilters() {
        open("status=SUSPENDED&unmet=TEAM");
        assertThat(choice("状态").getValue()).isEqualTo(StudioStatus.SUSPENDED);
        assertThat(names()).containsExactly("熄灯工作室");

        open("unmet=TEAM");
        assertThat(names()).containsExactly("暗灯工作室", "熄灯工作室");

        open("text=%E5%8C%BB%E9%99%A2");
        assertThat($(TextField.class).single().getValue()).isEqualTo("医院");
        assertThat(names()).containsExactly("暗灯工作室");
    }

    @Test
    void nonsenseInTheAddressIsNoFilter() {
        open("status=OPEN&unmet=EVERYTHING");

        assertThat(names()).hasSize(3);
    }

    @Test
    void whereNothingFitsTheScreenSaysSo() {
        open("status=CLOSED");

        assertThat($(Grid.class).exists()).isFalse();
        assertThat($(EmptyState.class).single().getElement().getTextRecursively())
                .contains("没有符合条件的工作室");
    }

    @Test
    void aRowLeadsToTheStudiosDeskAndTheTableToAFile() {
        navigate(StudioOverviewView.class);
        assertThat($(Anchor.class).withText("导出表格（.xlsx）").single().getHref()).isEqualTo("admin/studios.xlsx");
        grid().select(1);

        assertThat($(StudioDeskView.class).exists()).isTrue();
        assertThat($(H1.class).first().getText()).isEqualTo("暗灯工作室");
    }

    @Test
    @WithActor({Role.UNIT_ADMIN, Role.STUDIO_LEAD, Role.REVIEWER})
    void onlyTheCitySeesIt() {
        navigate("admin/studios", Component.class);

        assertThat($(H1.class).single().getText()).isEqualTo("这个页面不对您开放");
        assertThat($(Grid.class).exists()).isFalse();
    }

    private static void open(String query) {
        UI.getCurrent().navigate("admin/studios", QueryParameters.fromString(query));
    }

    private List<String> names() {
        return IntStream.range(0, grid().size())
                .mapToObj(row -> grid().getRow(row).name())
                .toList();
    }

    private List<String> cells(int row) {
        return IntStream.range(0, 7)
                .mapToObj(column -> grid().getCellText(row, column))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private GridTester<Grid<StudioRow>, StudioRow> grid() {
        return test(GridTester.class, (Grid<StudioRow>) $(Grid.class).single());
    }

    @SuppressWarnings("unchecked")
    private Select<Object> choice(String label) {
        return $(Select.class)
                .withCondition(field -> label.equals(field.getLabel()))
                .single();
    }

    private static String addressBar() {
        return UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
                .map(call -> call.getInvocation().getParameters().toString())
                .filter(parameters -> parameters.contains("admin/studios"))
                .reduce("", (first, second) -> second);
    }
}
