package org.studioportal.studio.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.studioportal.shared.ServiceCategory;
import org.studioportal.shared.ui.EmptyState;
import org.studioportal.shared.ui.NativeChoice;
import org.studioportal.studio.StudioFixture;
import org.studioportal.testing.PortalTest;
import tools.jackson.databind.node.JsonNodeFactory;

@PortalTest
class StudiosViewTest extends SpringBrowserlessTest {
    @Autowired
    private StudioFixture town;

    @BeforeEach
    void twoStudios() {
        town.unit("U1", "市司法局");
        town.unit("U2", "市中心医院");
        town.village("C1", "杨柳村", "青石镇", "U1");
        town.village("C2", "和平社区", "城东街道", "U2");
        town.studio("S1", "明灯法律援助工作室", "U1", Set.of(ServiceCategory.LEGAL), "周二 09:00-11:30");
        town.studio("S2", "杏林健康工作室", "U2", Set.of(ServiceCategory.HEALTH), null);
    }

    @Test
    void allStudiosAreShownWithTheirNumber() {
        navigate(StudiosView.class);

        assertThat(names()).containsExactly("明灯法律援助工作室", "杏林健康工作室");
        assertThat(count()).isEqualTo("共 2 个工作室");
        assertThat($(NativeButton.class).withText("查看更多").all()).isEmpty();
    }

    @Test
    void aStudioWithoutAnEmblemIsDrawnByItsFirstCharacter() {
        navigate(StudiosView.class);

        EmblemPicture emblem = $(EmblemPicture.class).first();
        assertThat(emblem.getText()).isEqualTo("明");
        assertThat(emblem.getClassNames()).contains("drawn", "category-legal");
        assertThat($(Image.class).all()).noneMatch(image -> image.getSrc().contains("emblem"));
    }

    @Test
    void theAddressFillsTheFieldsAndChoosesTheStudios() {
        open("q=法律&category=LEGAL&town=青石镇&village=C1&when=tuesday&time=09:30&sort=name");

        assertThat(names()).containsExactly("明灯法律援助工作室");
        assertThat(count()).isEqualTo("找到 1 个工作室");
        assertThat($(Input.class).all()).extracting(Input::getValue).containsExactly("法律", "09:30");
        assertThat(choice(1).getValue()).isNull();
        assertThat(choice(3).getValue()).isEqualTo("C1");
        assertThat(choice(4).getValue()).isEqualTo("TUESDAY");
    }

    @Test
    void nonsenseInTheAddressIsNoFilter() {
        open("category=NONE&mode=x&town=火星&village=V&when=someday&time=25:00&sort=up");

        assertThat(names()).hasSize(2);
    }

    @Test
    void aChosenFieldNarrowsTheListAndChangesTheAddress() {
        navigate(StudiosView.class);
        pick(choice(0), ServiceCategory.HEALTH.ordinal() + 1);

        assertThat(names()).containsExactly("杏林健康工作室");
        assertThat(addressBar()).contains("studios?category=HEALTH");
    }

    @Test
    void aTownLeavesOnlyItsVillagesToChooseFrom() {
        open("village=C2");
        @SuppressWarnings("unchecked")
        NativeChoice<String> towns = (NativeChoice<String>) choice(2);
        towns.setValue("青石镇");

        assertThat(choice(3).getValue()).isNull();
        assertThat(choice(3).getElement().getChildCount()).isEqualTo(2);
        assertThat(names()).containsExactly("明灯法律援助工作室");
    }

    @Test
    void anEmptyResultSaysWhatToDoAndOneButtonBringsEverythingBack() {
        open("q=航天");
        assertThat($(EmptyState.class).all()).hasSize(1);
        assertThat(count()).isEqualTo("找到 0 个工作室");

        test($(NativeButton.class).withText("清除条件").all().getLast()).click();

        assertThat(names()).hasSize(2);
        assertThat($(EmptyState.class).all()).isEmpty();
    }

    @Test
    void moreStudiosComeAsOneScrolls() {
        IntStream.range(10, 40)
                .forEach(i -> town.studio("S" + i, "工作室" + i, "U1", Set.of(ServiceCategory.OTHER), null));
        navigate(StudiosView.class);
        assertThat(names()).hasSize(StudioCards.STEP);

        test($(NativeButton.class).withText("查看更多").single()).click();

        assertThat(names()).hasSize(32).doesNotHaveDuplicates();
        assertThat($(NativeButton.class).withText("查看更多").all()).isEmpty();
    }

    private static void open(String query) {
        UI.getCurrent().navigate("studios", QueryParameters.fromString(query));
    }

    private List<String> names() {
        return $(Article.class).all().stream()
                .map(article -> $(H2.class, article).single().getElement().getTextRecursively())
                .toList();
    }

    private String count() {
        return $(Paragraph.class).withClassName("result-count").single().getText();
    }

    private NativeChoice<?> choice(int index) {
        return $(NativeChoice.class).all().get(index);
    }

    /** As the browser tells it. */
    private static void pick(NativeChoice<?> choice, int option) {
        var data = JsonNodeFactory.instance.objectNode().put("event.target.value", String.valueOf(option));
        choice.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(choice.getElement(), "change", data));
    }

    private static String addressBar() {
        return UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
                .map(call -> call.getInvocation().getParameters().toString())
                .filter(parameters -> parameters.contains("studios"))
                .reduce("", (first, second) -> second);
    }
}
