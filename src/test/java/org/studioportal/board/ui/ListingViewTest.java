package org.studioportal.board.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarTester;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.studioportal.board.BoardFixture;
import org.studioportal.board.ClaimId;
import org.studioportal.board.ClaimStatus;
import org.studioportal.board.ClaimSteps;
import org.studioportal.board.ListingId;
import org.studioportal.board.ListingPage;
import org.studioportal.board.ListingStatus;
import org.studioportal.directory.VolunteerFixture.Helper;
import org.studioportal.security.Actor;
import org.studioportal.security.SignedIn;
import org.studioportal.shared.ui.DayField;
import org.studioportal.shared.ui.NativeRadios;
import org.studioportal.testing.PortalTest;
import org.studioportal.testing.TestClock;
import org.studioportal.testing.TownFixture;
import org.studioportal.testing.TownFixture.Town;

@PortalTest
class ListingViewTest extends SpringBrowserlessTest {
    @Autowired
    private TownFixture towns;

    @Autowired
    private BoardFixture board;

    @Autowired
    private ClaimSteps steps;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    private Town town;
    private Town other;
    private Helper helper;
    private Helper second;

    @BeforeEach
    void twoTowns() {
        // A Friday, 9 o'clock in Shanghai.
        clock.set(Instant.parse("2026-11-27T01:00:00Z"));
        town = towns.town(1);
        other = towns.town(2);
        helper = other.team().get(1);
        second = other.team().get(2);
    }

    @AfterEach
    void nobody() {
        SignedIn.nobody();
    }

    @Test
    void aStrangerReadsWhatIsNeededAndIsAskedToSignIn() {
        ListingId request = board.open(town, 2);
        open(null, request);

        assertThat($(H1.class).first().getText()).isEqualTo("帮忙打扫屋子");
        assertThat(texts(Span.class)).contains("王**", "难", "求助", "可认领", "村口老榕树旁", "需要 2 人");
        assertThat(texts(Paragraph.class)).contains("青石镇1 · 杨柳村1", "正在等人认领。", "需要 2 人，已有 0 人", "登录后就可以认领或预约。");
        assertThat(main()).containsExactly("登录");
    }

    @Test
    void whatIsNotThereLeadsToThePageThatSaysSo() {
        ListingId submitted = board.submitted(town, BoardFixture.content("帮忙", 1));
        for (String address : List.of("board/999999", "board/" + submitted)) {
            navigate(address, Component.class);
            assertThat($(H1.class).first().getText()).isEqualTo("没有这个页面");
        }
    }

    @Test
    void aVolunteerClaimsWithAWordAndWaits() {
        ListingId request = board.open(town, 2);
        open(helper.actor(), request);
        assertThat(main()).containsExactly("我来认领");

        click("我来认领");
        $(TextArea.class, dialog()).withLabel("留言（可不写）").single().setValue("周末我来");
        confirm();

        assertThat(said()).contains("已报名，等对方接受。");
        assertThat(texts(Paragraph.class)).contains("留言：周末我来");
        assertThat(buttons()).contains("退出认领").doesNotContain("我来认领");
        assertThat(board.count(request, ClaimStatus.PROPOSED)).isEqualTo(1);
    }

    @Test
    void aSecondClickOfTheSameDialogCountsForNothing() {
        ListingId request = board.open(town, 2);
        open(helper.actor(), request);
        click("我来认领");
        Button go = go();
        test(go).click();
        go.click();

        assertThat(board.count(request, ClaimStatus.PROPOSED)).isEqualTo(1);
    }

    @Test
    void whenAllPlacesAreTakenOneJoinsTheWaitingListAndReadsTheirNumber() {
        ListingId request = board.open(town, 1);
        board.claim(request, town.team().getFirst());
        open(helper.actor(), request);
        assertThat(main()).containsExactly("排候补");
        click("排候补");
        assertThat(texts(Paragraph.class)).contains("名额已满，您会排在候补第 1 位；有人退出就按顺序递补。");
        confirm();

        assertThat(said()).contains("已排入候补，第 1 位。");
        assertThat(texts(com.vaadin.flow.component.html.Span.class)).contains("候补第 1 位");
    }

    @Test
    void theOwnerAnswersTheOneWhoWaits() {
        ListingId request = board.open(town, 2);
        ClaimId claim = board.claim(request, helper).id();
        open(town.villager(), request);
        assertThat(main()).containsExactly("接受");
        assertThat(texts(H3.class)).contains("志愿者M22");

        click("接受");

        assertThat(board.status(claim)).isEqualTo(ClaimStatus.ACCEPTED);
        assertThat(said()).contains("已接受，双方约定成立。");
        assertThat(texts(Paragraph.class)).contains("需要 2 人，已有 1 人");
    }

    @Test
    void decliningAsksForAReasonAndLosesNothingWhenThereIsNone() {
        ListingId request = board.open(town, 2);
        ClaimId claim = board.claim(request, helper).id();
        open(town.clerk(), request);
        click("谢绝");
        confirm();
        TextArea reason = $(TextArea.class, dialog()).withLabel("原因").single();
        assertThat(reason.isInvalid()).isTrue();
        assertThat(board.status(claim)).isEqualTo(ClaimStatus.PROPOSED);

        reason.setValue("已经找到人了");
        confirm();
        assertThat(board.status(claim)).isEqualTo(ClaimStatus.DECLINED);
    }

    @Test
    void severalAreAnsweredAtOnce() {
        ListingId request = board.open(town, 2);
        board.claim(request, helper);
        board.claim(request, second);
        open(town.clerk(), request);
        assertThat(texts(Anchor.class)).contains("有 2 项等您处理");

        $(Checkbox.class)
                .withCondition(pick -> pick.getAriaLabel().isPresent())
                .all()
                .forEach(pick -> pick.setValue(true));
        click("接受所选 2 项");

        assertThat(board.count(request, ClaimStatus.ACCEPTED)).isEqualTo(2);
        assertThat(said()).contains("已答复 2 项。");
        assertThat(board.status(request)).isEqualTo(ListingStatus.FULL);
    }

    @Test
    void whatIsRefusedIsSaidInASentence() {
        ListingId request = board.open(town, 2);
        ClaimId claim = board.claim(request, helper).id();
        open(town.villager(), request);
        // Behind the timeline's back: what the page is told of, it shows at once.
        jdbc.sql("update board_claim set status = 'RELEASED' where id = ?")
                .params(claim.value())
                .update();

        click("接受");

        assertThat(said()).contains("认领人已经退出。");
        assertThat(main()).as("what is shown is what stands").doesNotContain("接受");
    }

    @Test
    void fromTheStartToTheStars() {
        ListingId request = board.open(town, 1);
        ClaimId claim = board.claim(request, helper).id();
        SignedIn.as(town.clerk(), () -> steps.accept(claim));

        open(helper.actor(), request);
        assertThat(main()).containsExactly("开始服务");
        click("开始服务");
        assertThat(main()).containsExactly("填写报告");
        click("填写报告");
        confirm();
        TextArea text = $(TextArea.class, dialog()).withLabel("做了什么").single();
        assertThat(text.isInvalid()).isTrue();
        text.setValue("打扫了屋子");
        $(com.vaadin.flow.component.textfield.IntegerField.class, dialog())
                .withLabel("小时")
                .single()
                .setValue(1);
        $(com.vaadin.flow.component.select.Select.class, dialog()).single().setValue(30);
        confirm();
        assertThat(board.status(claim)).isEqualTo(ClaimStatus.REPORTED);

        open(town.villager(), request);
        assertThat(main()).containsExactly("确认服务");
        assertThat(texts(Paragraph.class)).contains("用时 1.5 小时", "打扫了屋子");
        click("确认服务");
        confirm();
        assertThat(texts(Paragraph.class)).contains("请选 1 到 5 颗星。");
        radios("您满意吗？").setValue(5);
        $(TextArea.class, dialog()).withLabel("想说的话（可不写）").single().setValue("非常好");
        confirm();

        assertThat(board.status(claim)).isEqualTo(ClaimStatus.CONFIRMED);
        assertThat(board.status(request)).isEqualTo(ListingStatus.CLOSED);
        assertThat(texts(Paragraph.class)).contains("评价：★★★★★ 非常满意", "“非常好”");
    }

    @Test
    void shiftsAreChosenOneByOneOrAsASeries() {
        ListingId post = board.post(town, "周一至周日 14:00-15:00", 1, UnaryOperator.identity());
        open(helper.actor(), post);
        assertThat(main()).containsExactly("选班次认领");
        click("选班次认领");
        confirm();
        CheckboxGroup<ListingPage.Time> shifts = shifts();
        assertThat(shifts.isInvalid()).isTrue();
        List<ListingPage.Time> all = shifts.getListDataView().getItems().toList();
        shifts.setValue(Set.of(all.get(0), all.get(1)));
        confirm();
        assertThat(said()).contains("已登记 2 班，各班情况见下面。");
        assertThat(board.count(post, ClaimStatus.ACCEPTED)).isEqualTo(2);

        open(second.actor(), post);
        click("选班次认领");
        radios("认哪些班次").setValue(true);
        confirm();
        assertThat(said()).contains("认领成功，约定成立。");
        assertThat(board.count(post, ClaimStatus.ACCEPTED)).isEqualTo(all.size());
        assertThat(texts(Span.class)).contains("整个系列 · " + (all.size() - 2) + " 班");
    }

    @Test
    void aSeriesIsGivenBackShiftByShiftOrAltogether() {
        ListingId post = board.post(town, "周一至周日 14:00-15:00", 1, UnaryOperator.identity());
        int count = board.slots(post).size();
        open(helper.actor(), post);
        click("选班次认领");
        radios("认哪些班次").setValue(true);
        confirm();

        test($(Button.class).withText("退出认领").all().getFirst()).click();
        assertThat(radios("要处理哪些").getValue()).isEqualTo(false);
        $(TextArea.class, dialog()).withLabel("原因").single().setValue("那天有事");
        confirm();
        assertThat(board.count(post, ClaimStatus.ACCEPTED)).isEqualTo(count - 1);

        test($(Button.class).withText("退出认领").all().getFirst()).click();
        radios("要处理哪些").setValue(true);
        $(TextArea.class, dialog()).withLabel("原因").single().setValue("要出差");
        confirm();
        assertThat(board.count(post, ClaimStatus.ACCEPTED)).isZero();
    }

    @Test
    void theSameHalfDayIsWarnedOfAndAllowed() {
        Instant nine = board.hour(1, 9);
        ListingId first = board.open(town, BoardFixture.at(BoardFixture.content("陪诊", 1), nine, Duration.ofHours(1)));
        board.claim(first, town.team().get(1));
        ListingId later = board.open(
                town,
                BoardFixture.at(BoardFixture.content("送药", 1), nine.plus(Duration.ofHours(2)), Duration.ofHours(1)));

        open(town.team().get(1).actor(), later);
        click("我来认领");
        assertThat(texts(Paragraph.class)).contains("同一个半天您已经有别的约定，请留意赶不赶得上。");
        confirm();
        assertThat(board.count(later, ClaimStatus.ACCEPTED)).isEqualTo(1);
    }

    @Test
    void whoeverActsForSeveralChoosesAsWhom() {
        ListingId request = board.open(town, 2);
        open(other.lead().actor(), request);
        click("我来认领");
        NativeRadios<Object> whom = radios("以谁的名义");
        assertThat(whom.isVisible()).isTrue();
        assertThat(labels(whom)).containsExactly("我自己（志愿者M21）", "明灯工作室2");
    }

    @Test
    void aVillagerBooksAFreeTime() {
        ListingId offer = board.offer(town, "法律咨询");
        open(other.villager(), offer);
        assertThat(main()).containsExactly("预约");
        click("预约");
        radios("哪一天").setValue(LocalDate.of(2026, 11, 28));
        NativeRadios<ListingPage.Time> times = radios("几点");
        ListingPage.Time ten = $(NativeRadios.class, dialog()).all().isEmpty() ? null : times.getValue();
        assertThat(ten.free()).isEqualTo(1);
        confirm();

        assertThat(said()).contains("预约成功，到时请按时前往或在家等候。");
        assertThat(board.count(offer, ClaimStatus.ACCEPTED)).isEqualTo(1);
        assertThat(buttons()).contains("取消预约");
    }

    @Test
    void anotherTimeIsAskedForAndWhatIsMissingIsSaidAtItsField() {
        ListingId offer = board.offer(town, "法律咨询");
        open(other.villager(), offer);
        click("预约");
        $(Checkbox.class, dialog()).single().setValue(true);
        confirm();
        DayField day = $(DayField.class, dialog()).single();
        assertThat(day.isInvalid()).isTrue();
        day.setValue(LocalDate.of(2026, 12, 1));
        $(com.vaadin.flow.component.timepicker.TimePicker.class, dialog())
                .single()
                .setValue(LocalTime.of(19, 15));
        confirm();

        assertThat(said()).contains("已提出，等对方答复这个时间。");
        assertThat(board.count(offer, ClaimStatus.PROPOSED)).isEqualTo(1);
    }

    @Test
    void aClerkBooksForAResidentAndMustSayWho() {
        ListingId offer = board.offer(town, "法律咨询");
        open(town.clerk(), offer);
        click("预约");
        TextField name = $(TextField.class, dialog()).withLabel("村民姓名").single();
        confirm();
        assertThat(name.isInvalid()).isTrue();

        name.setValue("王大爷");
        $(TextField.class, dialog()).withLabel("联系电话").single().setValue("13900000000");
        confirm();
        assertThat(board.count(offer, ClaimStatus.ACCEPTED)).isEqualTo(1);
        assertThat(texts(H3.class)).contains("王大爷");
    }

    @Test
    void thePhoneIsShownWhenItIsAskedFor() {
        ListingId request = board.open(town, 1);
        open(town.clerk(), request);
        assertThat(texts(Anchor.class)).doesNotContain("13800000000");
        click("查看电话和住址");
        assertThat(texts(Anchor.class)).contains("13800000000");
        assertThat(texts(Span.class)).contains("杨柳村三组 5 号");
    }

    @Test
    void aQuestionIsAskedAndAnswered() {
        ListingId request = board.open(town, 1);
        open(helper.actor(), request);
        click("提问");
        assertThat($(TextArea.class).withLabel("想问什么").single().isInvalid()).isTrue();
        $(TextArea.class).withLabel("想问什么").single().setValue("要带工具吗？");
        click("提问");
        assertThat(texts(Paragraph.class)).contains("要带工具吗？");
        assertThat(buttons()).contains("收回提问");

        open(town.villager(), request);
        $(TextArea.class).withLabel("答复").single().setValue("不用带");
        click("答复");
        assertThat(texts(Paragraph.class)).contains("不用带");
    }

    @Test
    void theOwnerWithdrawsWithAReason() {
        ListingId request = board.open(town, 1);
        open(town.villager(), request);
        click("撤下");
        confirm();
        assertThat(board.status(request)).isEqualTo(ListingStatus.OPEN);
        $(TextArea.class, dialog()).withLabel("原因").single().setValue("不需要了");
        confirm();

        assertThat(board.status(request)).isEqualTo(ListingStatus.WITHDRAWN);
        assertThat(texts(Paragraph.class)).contains("已经撤下。", "原因：不需要了");
    }

    @Test
    void whatElseCanBeDoneWithAClaimIsInTheMenu() {
        ListingId request = board.open(town, 1);
        ClaimId claim = board.claim(request, helper).id();
        SignedIn.as(town.clerk(), () -> steps.accept(claim));
        open(town.clerk(), request);

        MenuBar menu = $(MenuBar.class).single();
        MenuBarTester<MenuBar> tester = test(menu);
        tester.clickItem("更多", "没有到场");
        confirm();
        assertThat(board.status(claim)).isEqualTo(ClaimStatus.NO_SHOW);
    }

    private void open(Actor who, ListingId id) {
        if (who == null) {
            SignedIn.nobody();
        } else {
            SignedIn.as(who);
        }
        navigate("board/" + id, ListingView.class);
    }

    /** What the page offers as the one thing to do. */
    private List<String> main() {
        Component now = $(NowPanel.class).single();
        return Stream.concat(
                        $(Button.class, now).all().stream()
                                .filter(button -> button.hasThemeName(ButtonVariant.PRIMARY.getVariantName()))
                                .map(Button::getText),
                        $(Anchor.class, now).all().stream()
                                .filter(link -> link.hasClassName("button-link"))
                                .map(Anchor::getText))
                .toList();
    }

    private List<String> buttons() {
        return $(Button.class).all().stream().map(Button::getText).toList();
    }

    private void click(String text) {
        test($(Button.class).withText(text).first()).click();
    }

    private Dialog dialog() {
        return $(Dialog.class).last();
    }

    private Button go() {
        return $(Button.class, dialog()).all().stream()
                .filter(button -> button.hasThemeName(ButtonVariant.PRIMARY.getVariantName()))
                .findFirst()
                .orElseThrow();
    }

    private void confirm() {
        test(go()).click();
    }

    @SuppressWarnings("unchecked")
    private <T> NativeRadios<T> radios(String legend) {
        return (NativeRadios<T>) $(NativeRadios.class, dialog()).all().stream()
                .filter(radios -> radios.getElement().getChild(0).getText().equals(legend))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> labels(NativeRadios<?> radios) {
        return radios.getElement()
                .getChildren()
                .skip(1)
                .map(label -> label.getTextRecursively())
                .toList();
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<ListingPage.Time> shifts() {
        return $(CheckboxGroup.class, dialog()).single();
    }

    private List<String> texts(Class<? extends Component> type) {
        return $(type).all().stream()
                .map(component -> component.getElement().getText())
                .toList();
    }

    private List<String> said() {
        return $(Notification.class).all().stream()
                .flatMap(notice -> $(Span.class, notice).all().stream())
                .map(Span::getText)
                .toList();
    }
}
