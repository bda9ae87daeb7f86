package org.studioportal.board.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.studioportal.board.ScatteredListings;
import org.studioportal.security.Role;
import org.studioportal.security.WithActor;
import org.studioportal.shared.ui.EmptyState;
import org.studioportal.shared.ui.NativeChoice;
import org.studioportal.studio.StudioFixture;
import org.studioportal.testing.PortalTest;
import tools.jackson.databind.node.JsonNodeFactory;

@PortalTest
class BoardViewTest extends SpringBrowserlessTest {
    @Autowired
    private StudioFixture town;

    @Autowired
    private ScatteredListings listings;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void aBoard() {
        town.unit("U1", "市司法局");
        town.village("V1", "杨柳村", "青石镇", "U1");
        listings.scatter(200, 3);
    }

    @Test
    void theFirstOfAllNeedsAreShownWithTheirNumber() {
        navigate(BoardView.class);

        assertThat(titles()).hasSize(BoardCards.STEP).allMatch(title -> title.startsWith("帮忙"));
        assertThat(count()).isEqualTo("共 " + number("DEMAND_LIVE", "true") + " 条需求");
        assertThat(tab(0).getElement().getTextRecursively()).isEqualTo("需求" + number("DEMAND_LIVE", "true"));
        assertThat(tab(1).getElement().getTextRecursively()).isEqualTo("供给" + number("SUPPLY_LIVE", "true"));
    }

    @Test
    void moreComeAsOneScrolls() {
        navigate(BoardView.class);
        test($(NativeButton.class).withText("查看更多").single()).click();

        assertThat(titles()).hasSize(2 * BoardCards.STEP).doesNotHaveDuplicates();
    }

    @Test
    void theAddressFillsTheFieldsAndAChipTakesAFilterAway() {
        open("category=legal&urgency=hard&town=青石镇&sort=newest");

        int found = number("DEMAND_LIVE", "category = 'LEGAL' and urgency = 'HARD'");
        assertThat(count()).isEqualTo("找到 " + found + " 条");
        assertThat(titles()).hasSize(found);
        assertThat(chips()).containsExactly("法律帮扶援助", "难：自己办不了", "青石镇");

        test($(NativeButton.class).withClassName("listing-chip").all().getFirst())
                .click();

        assertThat(count()).isEqualTo("找到 " + number("DEMAND_LIVE", "urgency = 'HARD'") + " 条");
        assertThat(chips()).hasSize(2);
    }

    @Test
    void everyChoiceSaysHowManyThereWouldBe() {
        open("urgency=hard");
        NativeChoice<?> category = $(NativeChoice.class).all().get(0);

        int legal = number("DEMAND_LIVE", "category = 'LEGAL' and urgency = 'HARD'");
        assertThat(category.getElement().getTextRecursively()).contains("法律帮扶援助（" + legal + "）");
        pick(category, 3);

        assertThat(count()).isEqualTo("找到 " + legal + " 条");
    }

    @Test
    void nonsenseInTheAddressIsNoFilter() {
        open("side=left&category=x&when=someday&from=tomorrow&sort=up");

        assertThat(count()).startsWith("共 ");
    }

    @Test
    void anEmptyResultSaysWhatToDoAndOneButtonBringsEverythingBack() {
        open("town=火星");
        assertThat($(EmptyState.class).all()).hasSize(1);

        test($(NativeButton.class).withText("清除条件").withClassName("button-link").single())
                .click();

        assertThat(titles()).hasSize(BoardCards.STEP);
    }

    @Test
    void theOtherTabKeepsWhatMakesSenseThere() {
        open("urgency=hard&category=legal");
        test(tab(1)).click();

        assertThat(chips()).containsExactly("法律帮扶援助");
        assertThat(count()).isEqualTo("找到 " + number("SUPPLY_LIVE", "category = 'LEGAL'") + " 条");
    }

    @Test
    void whatIsOverIsNotSearched() {
        open("stage=past");

        assertThat($(Input.class).all().getFirst().isEnabled()).isFalse();
        assertThat(count()).isEqualTo("找到 " + number("DEMAND_PAST", "true") + " 条");
    }

    @Test
    void aStrangerIsNotAskedToPost() {
        navigate(BoardView.class);

        assertThat(posting()).isEmpty();
    }

    @Test
    @WithActor(Role.CLERK)
    void aClerkMayPostRequestsAndPosts() {
        navigate(BoardView.class);

        assertThat(posting()).containsExactly("board/request", "board/post");
    }

    private static void open(String query) {
        UI.getCurrent().navigate("board", QueryParameters.fromString(query));
    }

    private List<String> titles() {
        return $(Article.class).all().stream()
                .map(article -> $(H2.class, article).single().getElement().getTextRecursively())
                .toList();
    }

    private List<String> chips() {
        return $(NativeButton.class).withClassName("listing-chip").all().stream()
                .map(NativeButton::getText)
                .toList();
    }

    private List<String> posting() {
        return $(Anchor.class).withClassName("button-link").all().stream()
                .map(Anchor::getHref)
                .toList();
    }

    private NativeButton tab(int index) {
        return $(NativeButton.class, $(BoardTabs.class).single()).all().get(index);
    }

    private String count() {
        return $(Paragraph.class).withClassName("result-count").single().getText();
    }

    private int number(String lane, String where) {
        return jdbc.sql("select count(*) from board_listing where lane = '" + lane + "' and " + where)
                .query(Integer.class)
                .single();
    }

    /** As the browser tells it. */
    private static void pick(NativeChoice<?> choice, int option) {
        var data = JsonNodeFactory.instance.objectNode().put("event.target.value", String.valueOf(option));
        choice.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(choice.getElement(), "change", data));
    }
}
