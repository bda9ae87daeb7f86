package org.studioportal.board.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.studioportal.board.ListingId;
import org.studioportal.board.ListingKind;
import org.studioportal.board.ListingStatus;
import org.studioportal.board.Posting;
import org.studioportal.board.PostingState;
import org.studioportal.board.Postings;
import org.studioportal.board.Urgency;
import org.studioportal.board.Vetting;
import org.studioportal.board.Written;
import org.studioportal.directory.Contact;
import org.studioportal.directory.PartnerData;
import org.studioportal.directory.PartnerKind;
import org.studioportal.directory.PartnerRef;
import org.studioportal.directory.Partners;
import org.studioportal.security.Actor;
import org.studioportal.security.Role;
import org.studioportal.security.SignedIn;
import org.studioportal.security.SystemWork;
import org.studioportal.security.WithActor;
import org.studioportal.shared.ServiceCategory;
import org.studioportal.shared.hours.WeeklyHours;
import org.studioportal.shared.ui.DayField;
import org.studioportal.shared.ui.WeekGrid;
import org.studioportal.testing.PortalTest;
import org.studioportal.testing.TestClock;
import org.studioportal.testing.TownFixture;
import org.studioportal.testing.TownFixture.Town;

/** Requests, posts and offers are written step by step. */
@PortalTest
@WithActor(Role.VILLAGER)
class PostingViewsTest extends SpringBrowserlessTest {
    @Autowired
    private TownFixture towns;

    @Autowired
    private Postings postings;

    @Autowired
    private Vetting vetting;

    @Autowired
    private Partners partners;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    private Town town;

    @BeforeEach
    void aTown() {
        clock.set(Instant.parse("2026-11-27T04:00:00Z"));
        town = towns.town();
        SignedIn.as(town.villager());
    }

    @Test
    void aVillagerAsksForHelpInThreeSteps() {
        navigate("board/request", RequestView.class);
        test(description()).setValue("屋顶漏雨，下雨天屋里接水。老人一个人住。");
        tile("有多着急").setValue(Urgency.URGENT);
        tile("属于哪一类").setValue(ServiceCategory.OTHER);
        click("下一步");
        tile("什么时间方便").setValue(Wished.WEEKENDS);
        click("下一步");
        assertThat(line("姓名").getValue()).isEqualTo("王村民1");
        assertThat(line("电话").getValue()).isNotBlank();
        click("提交");

        assertThat($(H2.class).first().getText()).isEqualTo("已提交，等待审核");
        PostingState state = last();
        assertThat(state.status()).isEqualTo(ListingStatus.SUBMITTED);
        assertThat(state.posting().content().title()).isEqualTo("屋顶漏雨，下雨天屋里接水");
        assertThat(state.posting().content().weekly()).isEqualTo(Wished.WEEKENDS.hours());
        assertThat($(Anchor.class).withText("查看进展").single().getHref()).isEqualTo("board/" + state.id());
    }

    @Test
    void oneFixedDayIsKeptToTheMinute() {
        navigate("board/request", RequestView.class);
        test(description()).setValue("陪老人看病");
        click("下一步");
        tile("什么时间方便").setValue(Wished.FIXED);
        test($(DayField.class).withCondition(day -> "日期".equals(day.getLabel())).single())
                .setValue(LocalDate.of(2026, 12, 1));
        time("从").setValue(LocalTime.of(9, 0));
        time("到").setValue(LocalTime.of(11, 30));

        assertThat(last().posting().content().startsAt()).isEqualTo(Instant.parse("2026-12-01T01:00:00Z"));
        assertThat(last().posting().content().endsAt()).isEqualTo(Instant.parse("2026-12-01T03:30:00Z"));
    }

    @Test
    void whatIsMissingIsSaidBesideItsFieldAndTheFirstSuchStepIsShown() {
        navigate("board/request", RequestView.class);
        click("下一步");
        tile("什么时间方便").setValue(Wished.FIXED);
        click("下一步");
        test(line("姓名")).setValue("");
        test(line("电话")).setValue("12");
        click("提交");

        assertThat(description().getErrorMessage()).contains("请填写");
        assertThat(tile("属于哪一类").isInvalid()).isTrue();
        click("下一步");
        assertThat(time("从").isInvalid()).isTrue();
        click("下一步");
        assertThat(line("姓名").isInvalid()).isTrue();
        assertThat(line("电话").isInvalid()).isTrue();
        assertThat(line("电话").getValue()).isEqualTo("12");
    }

    @Test
    void nothingIsKeptBeforeTheFirstWord() {
        navigate("board/request", RequestView.class);
        click("下一步");
        click("上一步");
        assertThat(listings()).isZero();
    }

    @Test
    void whatWasLeftUnfinishedIsOfferedAgain() {
        navigate("board/request", RequestView.class);
        test(description()).setValue("屋顶漏雨");
        navigate("board/request", RequestView.class);
        assertThat($(Paragraph.class).withText("屋顶漏雨").exists()).isTrue();
        click("接着写");
        assertThat(description().getValue()).isEqualTo("屋顶漏雨");
        assertThat(listings()).isEqualTo(1);

        navigate("board/request", RequestView.class);
        click("重新开始");
        test($(ConfirmDialog.class).single()).confirm();
        assertThat(description().getValue()).isEmpty();
        assertThat(listings()).isZero();
    }

    @Test
    void twoWindowsAreToldAndNothingIsLost() {
        navigate("board/request", RequestView.class);
        test(description()).setValue("屋顶漏雨");
        elsewhere("另一个窗口写的");
        test(description()).setValue("这里写的");
        assertThat($(StaleDraft.class).exists()).isTrue();
        assertThat(last().posting().content().description()).isEqualTo("另一个窗口写的");
        assertThat(description().getValue()).isEqualTo("这里写的");
        click("用这里写的");
        assertThat(last().posting().content().description()).isEqualTo("这里写的");

        elsewhere("又在另一个窗口写");
        test(description()).setValue("又在这里写");
        click("用另一个窗口写的");
        assertThat(description().getValue()).isEqualTo("又在另一个窗口写");
    }

    @Test
    void aReturnedRequestIsPutRightAndHandedInAgain() {
        Posting posting = Written.request(town.village(), "修屋顶", "漏雨", ServiceCategory.OTHER);
        var begun = postings.begin(posting);
        postings.submit(begun.id(), begun.version(), posting);
        SignedIn.as(town.clerk(), () -> vetting.giveBack(begun.id(), "请写清楚是哪间屋"));

        navigate("board/request/" + begun.id(), RequestView.class);
        assertThat($(Paragraph.class).withTextContaining("请写清楚是哪间屋").exists()).isTrue();
        test(description()).setValue("东屋漏雨");
        click("下一步");
        click("下一步");
        click("提交");
        assertThat(last().status()).isEqualTo(ListingStatus.SUBMITTED);
        assertThat(last().posting().content().description()).isEqualTo("东屋漏雨");
    }

    @Test
    void aClerkWritesForSomebodyWithoutAnAccountAndItIsOnTheBoardAtOnce() {
        SignedIn.as(town.clerk());
        navigate("board/request", RequestView.class);
        test(description()).setValue("屋顶漏雨");
        tile("有多着急").setValue(Urgency.HARD);
        tile("属于哪一类").setValue(ServiceCategory.OTHER);
        click("下一步");
        click("下一步");
        assertThat(line("求助人姓名").getValue()).isEmpty();
        test(line("求助人姓名")).setValue("陈阿婆");
        click("提交");
        assertThat(last().status()).isEqualTo(ListingStatus.OPEN);
        assertThat($(H2.class).first().getText()).isEqualTo("已上供需栏");
    }

    @Test
    void aClerkSetsUpAPostAndWhoeverComesFirstGetsThePlace() {
        SignedIn.as(town.clerk());
        navigate("board/post", PostView.class);
        test(description()).setValue("周末陪孩子写作业");
        tile("有多着急").setValue(Urgency.HOPE);
        tile("属于哪一类").setValue(ServiceCategory.SCHOOLING);
        click("下一步");
        assertThat($(Checkbox.class).withCondition(Checkbox::getValue).exists()).isTrue();
        $(WeekGrid.class).single().setValue(WeeklyHours.parse("周六 09:00-11:00"));
        tile("怎么服务").setValue(org.studioportal.shared.ServiceMode.ON_SITE);
        click("下一步");
        click("提交");

        PostingState post = last();
        assertThat(post.status()).isEqualTo(ListingStatus.OPEN);
        assertThat(post.posting().atOnce()).isTrue();
        assertThat(post.posting().content().firstDay()).isEqualTo(LocalDate.of(2026, 11, 28));
        assertThat(jdbc.sql("select count(*) from board_slot")
                        .query(Integer.class)
                        .single())
                .isEqualTo(4);
    }

    @Test
    void aVolunteerOffersSomethingAndTheUnitLooksAtIt() {
        SignedIn.as(town.lead().actor());
        offer();
        assertThat(last().status()).isEqualTo(ListingStatus.SUBMITTED);
        assertThat($(H2.class).first().getText()).isEqualTo("已提交，等待审核");
    }

    @Test
    void theCityOffersSomethingForAPartner() {
        PartnerRef partner = SystemWork.call(() -> {
            var id = partners.register(new PartnerData("明理律师事务所", PartnerKind.LAW_FIRM, Contact.NONE, null));
            return new PartnerRef(id, "明理律师事务所", PartnerKind.LAW_FIRM);
        });
        Actor city = towns.cityAdmin();
        SignedIn.as(city);
        navigate("board/offer", OfferView.class);
        test(description()).setValue("免费法律咨询");
        assertThat(listings()).isZero();
        click("下一步");
        click("提交");
        assertThat(partnerField().isInvalid()).isTrue();
        partnerField().setValue(partner);
        fillOffer();
        assertThat(last().status()).isEqualTo(ListingStatus.OPEN);
        assertThat(last().posting().partner()).isEqualTo(partner.id());
    }

    @Test
    void whoHasNoVillageIsToldWhomToAsk() {
        SignedIn.as("nobody", new org.studioportal.security.Grant(Role.VILLAGER, 99L));
        navigate("board/request", RequestView.class);
        assertThat($(TextArea.class).exists()).isFalse();
        assertThat($(Paragraph.class).withTextContaining("联络员").exists()).isTrue();
    }

    private void offer() {
        navigate("board/offer", OfferView.class);
        test(description()).setValue("上门量血压");
        fillOffer();
    }

    private void fillOffer() {
        tile("属于哪一类").setValue(ServiceCategory.HEALTH);
        click("下一步");
        $(WeekGrid.class).single().setValue(WeeklyHours.parse("周六 09:00-11:00"));
        tile("怎么服务").setValue(org.studioportal.shared.ServiceMode.HOME_VISIT);
        click("提交");
    }

    private void elsewhere(String words) {
        PostingState kept = last();
        PostingWords changed = new PostingWords(kept.posting());
        changed.description = words;
        postings.save(kept.id(), kept.version(), changed.posting());
    }

    private PostingState last() {
        long id = jdbc.sql("select max(id) from board_listing where kind in (:kinds) and item_id is null")
                .param("kinds", List.of(ListingKind.REQUEST.name(), ListingKind.POST.name(), ListingKind.OFFER.name()))
                .query(Long.class)
                .single();
        return postings.state(new ListingId(id));
    }

    private int listings() {
        return jdbc.sql("select count(*) from board_listing where item_id is null")
                .query(Integer.class)
                .single();
    }

    private void click(String button) {
        test($(Button.class).withText(button).single()).click();
    }

    private TextArea description() {
        return $(TextArea.class).single();
    }

    private TextField line(String label) {
        return $(TextField.class)
                .withCondition(field -> label.equals(field.getLabel()))
                .single();
    }

    private TimePicker time(String label) {
        return $(TimePicker.class)
                .withCondition(field -> label.equals(field.getLabel()))
                .single();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<PartnerRef> partnerField() {
        return $(ComboBox.class).single();
    }

    @SuppressWarnings("unchecked")
    private <T> TileField<T> tile(String legend) {
        return $(TileField.class)
                .withCondition(field -> field.getElement().getTextRecursively().contains(legend))
                .single();
    }
}
