package org.studioportal.board.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.studioportal.board.ClaimCommand;
import org.studioportal.board.ClaimId;
import org.studioportal.board.ClaimSteps;
import org.studioportal.board.Claimant;
import org.studioportal.board.Claims;
import org.studioportal.board.ListingId;
import org.studioportal.board.ListingStatus;
import org.studioportal.board.Posting;
import org.studioportal.board.PostingState;
import org.studioportal.board.Postings;
import org.studioportal.board.ServiceReport;
import org.studioportal.board.Vetting;
import org.studioportal.board.Written;
import org.studioportal.directory.VolunteerFixture.Helper;
import org.studioportal.directory.ui.UnitDeskView;
import org.studioportal.directory.ui.VillageDeskView;
import org.studioportal.security.Actor;
import org.studioportal.security.Role;
import org.studioportal.security.SignedIn;
import org.studioportal.security.WithActor;
import org.studioportal.shared.ServiceCategory;
import org.studioportal.shared.ui.EmptyState;
import org.studioportal.testing.PortalTest;
import org.studioportal.testing.TownFixture;
import org.studioportal.testing.TownFixture.Town;

/** What the board brings to the desks of villages and units. */
@PortalTest
@WithActor(Role.CLERK)
class VillageDeskBoardTest extends SpringBrowserlessTest {
    @Autowired
    private TownFixture towns;

    @Autowired
    private Postings postings;

    @Autowired
    private Vetting vetting;

    @Autowired
    private Claims claims;

    @Autowired
    private ClaimSteps steps;

    @Autowired
    private JdbcClient jdbc;

    private Town town;

    @BeforeEach
    void aTown() {
        town = towns.town();
        SignedIn.as(town.clerk());
    }

    @Test
    void theDeskLeadsToWhatWaits() {
        navigate("village-desk", VillageDeskView.class);
        assertThat($(EmptyState.class).exists()).isTrue();
        handedIn("屋顶漏雨");
        navigate("village-desk", VillageDeskView.class);
        assertThat($(H2.class).single().getText()).isEqualTo("求助审核");
        assertThat($(H3.class).single().getText()).isEqualTo("屋顶漏雨");
        assertThat($(Span.class).withText("1").exists()).isTrue();
        assertThat($(Paragraph.class).withTextContaining("需要 1 人").exists()).isTrue();
    }

    @Test
    void aRequestIsLetOnTheBoard() {
        ListingId roof = handedIn("屋顶漏雨");
        navigate("village-desk", VillageDeskView.class);
        click("上栏");
        assertThat(state(roof).status()).isEqualTo(ListingStatus.OPEN);
        assertThat($(EmptyState.class).exists()).isTrue();

        UI.getCurrent().navigate("village-desk", QueryParameters.of("part", "board"));
        assertThat($(Anchor.class).withText("屋顶漏雨").single().getHref()).isEqualTo("board/" + roof);
    }

    @Test
    void aRequestGoesBackWithAReasonAndNeverWithoutOne() {
        ListingId roof = handedIn("屋顶漏雨");
        navigate("village-desk", VillageDeskView.class);
        click("退回补充");
        click("退回");
        assertThat($(TextArea.class).single().isInvalid()).isTrue();
        test($(TextArea.class).single()).setValue("哪一间屋？");
        click("退回");
        assertThat(state(roof).status()).isEqualTo(ListingStatus.RETURNED);
        assertThat(state(roof).reason()).isEqualTo("哪一间屋？");
    }

    @Test
    void theClerkPutsItRightAndLetsItOn() {
        ListingId roof = handedIn("屋顶漏雨");
        navigate("village-desk", VillageDeskView.class);
        click("修改");
        TextField title = $(TextField.class)
                .withCondition(field -> "一句话标题".equals(field.getLabel()))
                .single();
        test(title).setValue("");
        click("改好了，上栏");
        assertThat(title.isInvalid()).isTrue();
        test(title).setValue("东屋漏雨要修");
        click("改好了，上栏");
        assertThat(state(roof).status()).isEqualTo(ListingStatus.OPEN);
        assertThat(state(roof).posting().content().title()).isEqualTo("东屋漏雨要修");
    }

    @Test
    void whatIsOnTheBoardAlreadyIsShownBesideItAndTakesItIn() {
        ListingId roof = open("屋顶漏雨要修");
        ListingId again = handedIn("屋顶漏雨求修");
        navigate("village-desk", VillageDeskView.class);
        click("比对合并");
        assertThat($(H3.class).withText("屋顶漏雨要修").exists()).isTrue();
        click("并到这一条");
        test($(ConfirmDialog.class).single()).confirm();
        assertThat(state(again).status()).isEqualTo(ListingStatus.WITHDRAWN);
        assertThat(jdbc.sql("select merged_into from board_listing where id = ?")
                        .param(again.value())
                        .query(Long.class)
                        .single())
                .isEqualTo(roof.value());
    }

    @Test
    void severalAreLetOnAtOnceAndWhatWasRefusedSaysWhy() {
        ListingId roof = handedIn("屋顶漏雨");
        ListingId phone = handedIn("学用手机");
        navigate("village-desk", VillageDeskView.class);
        choose("屋顶漏雨");
        choose("学用手机");
        vetting.giveBack(phone, "请写详细些");
        click("选中的都上栏");

        assertThat(state(roof).status()).isEqualTo(ListingStatus.OPEN);
        assertThat(state(phone).status()).isEqualTo(ListingStatus.RETURNED);
        assertThat(notices()).contains("办好了 1 条").contains("学用手机");
    }

    @Test
    void claimsAreAcceptedAndServicesConfirmedTogether() {
        Town other = towns.town(2);
        ClaimId one = claimed(open("屋顶漏雨"), other.team().get(0));
        ClaimId two = claimed(open("学用手机"), other.team().get(1));
        navigate("village-desk", VillageDeskView.class);
        assertThat($(H2.class).single().getText()).isEqualTo("认领答复");
        assertThat($(Paragraph.class).withText("志愿者M21 想来").exists()).isTrue();
        test($(Checkbox.class).withCondition(box -> "全选".equals(box.getLabel())).single())
                .click();
        click("选中的都接受");
        assertThat($(EmptyState.class).exists()).isTrue();

        served(one, other.team().get(0));
        served(two, other.team().get(1));
        navigate("village-desk", VillageDeskView.class);
        assertThat($(H2.class).single().getText()).isEqualTo("服务确认");
        test($(Checkbox.class).withCondition(box -> "全选".equals(box.getLabel())).single())
                .click();
        test($(Button.class).withText("选中的都确认").single()).click();
        stars().setValue(5);
        test($(Button.class).withText("选中的都确认").last()).click();
        assertThat(jdbc.sql("select count(*) from board_claim where status = 'CONFIRMED' and stars = 5")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void theUnitsDeskShowsWhatItsVillageNeedsAndWhatItsPeopleOffer() {
        open("屋顶漏雨");
        SignedIn.as(town.lead().actor(), () -> handedIn(Written.offer("上门量血压")));
        SignedIn.as(town.unitAdmin());
        navigate("unit-desk", UnitDeskView.class);
        assertThat($(Anchor.class).withText("屋顶漏雨").exists()).isTrue();
        assertThat($(H3.class).withText("上门量血压").exists()).isTrue();
        click("上栏");
        assertThat($(H3.class).withText("上门量血压").exists()).isFalse();
        assertThat(jdbc.sql("select status from board_listing where title = '上门量血压'")
                        .query(String.class)
                        .single())
                .isEqualTo("OPEN");
    }

    private ListingId open(String title) {
        ListingId id = handedIn(title);
        SignedIn.as(town.clerk(), () -> {
            PostingState state = postings.state(id);
            vetting.open(id, state.version(), state.posting());
        });
        return id;
    }

    private ListingId handedIn(String title) {
        return SignedIn.as(
                town.villager(),
                () -> handedIn(Written.request(town.village(), title, title + "的事", ServiceCategory.OTHER)));
    }

    private ListingId handedIn(Posting posting) {
        var begun = postings.begin(posting);
        postings.submit(begun.id(), begun.version(), posting);
        return begun.id();
    }

    private ClaimId claimed(ListingId listing, Helper helper) {
        return SignedIn.as(
                helper.actor(),
                () -> claims.claim(listing, null, new ClaimCommand(Claimant.of(helper.id()), null, UUID.randomUUID()))
                        .id());
    }

    private void served(ClaimId claim, Helper helper) {
        Actor actor = helper.actor();
        SignedIn.as(actor, () -> {
            steps.start(claim);
            steps.report(claim, new ServiceReport("做好了", 4, List.of()));
        });
    }

    private PostingState state(ListingId id) {
        return SignedIn.as(town.clerk(), () -> postings.state(id));
    }

    private void choose(String title) {
        test($(Checkbox.class)
                        .withCondition(box -> box.getAriaLabel().orElse("").endsWith(title))
                        .single())
                .click();
    }

    private void click(String button) {
        test($(Button.class).withText(button).single()).click();
    }

    @SuppressWarnings("unchecked")
    private TileField<Integer> stars() {
        return $(TileField.class).single();
    }

    private String notices() {
        return $(Notification.class).all().stream()
                .map(notice -> notice.getElement().getTextRecursively())
                .reduce("", String::concat);
    }
}
