package org.studioportal.board.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.studioportal.board.BoardFixture;
import org.studioportal.board.ClaimId;
import org.studioportal.board.ClaimStatus;
import org.studioportal.board.ClaimSteps;
import org.studioportal.board.ListingId;
import org.studioportal.board.Vetting;
import org.studioportal.directory.VolunteerFixture.Helper;
import org.studioportal.security.SignedIn;
import org.studioportal.shared.ui.EmptyState;
import org.studioportal.testing.PortalTest;
import org.studioportal.testing.TestClock;
import org.studioportal.testing.TownFixture;
import org.studioportal.testing.TownFixture.Town;

@PortalTest
class MyViewTest extends SpringBrowserlessTest {
    @Autowired
    private TownFixture towns;

    @Autowired
    private BoardFixture board;

    @Autowired
    private ClaimSteps steps;

    @Autowired
    private Vetting vetting;

    @Autowired
    private TestClock clock;

    private Town town;
    private Helper helper;

    @BeforeEach
    void somebody() {
        clock.set(Instant.parse("2026-11-27T01:00:00Z"));
        town = towns.town();
        helper = town.team().get(1);
    }

    @AfterEach
    void nobody() {
        SignedIn.nobody();
    }

    @Test
    void whoHasNothingGoingOnIsToldWhereToBegin() {
        SignedIn.as(helper.actor());
        navigate("my", MyView.class);
        assertThat($(EmptyState.class).all()).hasSize(1);
        assertThat(targets()).contains("board").doesNotContain("board/request");

        SignedIn.as(town.villager());
        navigate("my/posted", MyView.class);
        assertThat(targets()).contains("board/request", "studios");
    }

    @Test
    void oneClickTakesTheStepThatIsNext() {
        ClaimId claim = board.claim(board.open(town, 1), helper).id();
        SignedIn.as(helper.actor());
        navigate("my", MyView.class);
        assertThat(sections()).containsExactly("等您处理", "适合您的");

        test($(Button.class).withText("开始服务").single()).click();

        assertThat(board.status(claim)).isEqualTo(ClaimStatus.STARTED);
        assertThat($(Button.class).withText("填写报告").all()).hasSize(1);
    }

    @Test
    void whatIsComingCanBeTakenIntoTheOwnCalendar() {
        ClaimId claim = board.claim(timed("陪诊", 2), helper).id();
        SignedIn.as(helper.actor());
        navigate("my", MyView.class);

        assertThat(sections()).containsExactly("等您处理", "接下来的安排", "适合您的");
        assertThat(paragraphs()).contains("眼下没有等您处理的事。", "11月29日 周日 09:00–11:00");
        assertThat(targets()).contains("my/claims/" + claim + ".ics?lang=zh");
    }

    @Test
    void aReturnedRequestWaitsWithItsReasonAndTheWayToPutItRight() {
        ListingId returned = board.submitted(town, BoardFixture.content("不清楚", 1));
        SignedIn.as(town.clerk(), () -> vetting.giveBack(returned, "请写明在哪里"));
        SignedIn.as(town.villager());
        navigate("my", MyView.class);

        assertThat(sections()).containsExactly("等您处理");
        assertThat(paragraphs()).contains("原因：请写明在哪里");
        assertThat(targets()).contains("board/request/" + returned);

        navigate("my/posted", MyView.class);
        assertThat(targets()).contains("board/request/" + returned);
    }

    @Test
    void clerksAreSentToTheirDesk() {
        board.submitted(town, BoardFixture.content("等审核", 1));
        SignedIn.as(town.clerk());
        navigate("my", MyView.class);

        assertThat(paragraphs()).contains("村（社区）办事台上有 1 件事等您处理");
        assertThat(targets()).contains("village-desk");
    }

    @Test
    void aMonthIsAListOfItsDaysAndLeadsToTheBoard() {
        ListingId agreed = timed("陪诊", 2);
        board.claim(agreed, helper);
        ListingId asked = timed("搬家", 3);
        board.claim(asked, towns.town(2).team().get(1));
        SignedIn.as(town.villager());
        navigate("my/calendar", MyView.class);

        assertThat(sections()).contains("2026年11月");
        List<ListItem> days = $(ListItem.class).withClassName("month-day").all();
        assertThat(days).hasSize(30);
        assertThat(days.getFirst().getClassNames()).contains("begins-7", "empty");
        assertThat(days.get(26).getClassNames()).contains("today");
        assertThat($(Anchor.class).withClassName("month-entry").all())
                .extracting(Anchor::getText, Anchor::getHref)
                .containsExactly(tuple("09:00 陪诊", "board/" + agreed), tuple("09:00 搬家（待答复）", "board/" + asked));
    }

    @Test
    void theAddressSaysWhichMonth() {
        SignedIn.as(helper.actor());
        show("2027-02");
        assertThat(sections()).contains("2027年2月");
        assertThat(targets()).contains("my/calendar?month=2027-01", "my/calendar?month=2027-03");
        assertThat(paragraphs()).contains("这个月还没有约好的时间。");

        show("whenever");
        assertThat(sections()).contains("2026年11月");
    }

    @Test
    void theSecretAddressIsMadeWhenItIsWantedAndCanBeMadeAnew() {
        SignedIn.as(helper.actor());
        navigate("my/calendar", MyView.class);
        assertThat($(TextField.class).all()).isEmpty();

        test($(Button.class).withText("生成我的订阅地址").single()).click();
        String first = $(TextField.class).single().getValue();
        assertThat(first).contains("my/calendar/").endsWith(".ics?lang=zh");

        navigate("my/calendar", MyView.class);
        assertThat($(TextField.class).single().getValue()).isEqualTo(first);
        test($(Button.class).withText("换一个地址").single()).click();
        test($(ConfirmDialog.class).single()).confirm();
        assertThat($(TextField.class).single().getValue()).isNotEqualTo(first);
    }

    @Test
    void whatIsDoneIsHistoryAndGoesOnWhenAsked() {
        for (int number = 1; number <= 21; number++) {
            ClaimId claim = board.claim(board.open(town, 1), helper).id();
            SignedIn.as(helper.actor(), () -> steps.release(claim, false, "有事"));
        }
        SignedIn.as(helper.actor());
        navigate("my/history", MyView.class);
        assertThat($(H3.class).all()).isEmpty();
        assertThat(lines()).isEqualTo(20);

        test($(Button.class).withText("查看更多").single()).click();
        assertThat(lines()).isEqualTo(21);
        assertThat($(Button.class).withText("查看更多").all()).isEmpty();
    }

    private ListingId timed(String title, int days) {
        return board.open(
                town, BoardFixture.at(BoardFixture.content(title, 1), board.hour(days, 9), Duration.ofHours(2)));
    }

    private static void show(String month) {
        UI.getCurrent().navigate("my/calendar", QueryParameters.of("month", month));
    }

    private long lines() {
        return paragraphs().stream().filter("原因：有事"::equals).count();
    }

    private List<String> sections() {
        return $(H2.class).all().stream().map(H2::getText).toList();
    }

    private List<String> paragraphs() {
        return $(Paragraph.class).all().stream().map(Paragraph::getText).toList();
    }

    private List<String> targets() {
        return $(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }
}
