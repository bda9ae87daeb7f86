package org.studioportal.notification.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.studioportal.testing.FromBrowser.click;
import static org.studioportal.testing.FromBrowser.shown;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.studioportal.notification.Inbox;
import org.studioportal.notification.NoticeFacts;
import org.studioportal.notification.NoticeKind;
import org.studioportal.notification.NotificationFixture;
import org.studioportal.security.AccountFixture;
import org.studioportal.security.Actor;
import org.studioportal.security.SignedIn;
import org.studioportal.shared.ui.EmptyState;
import org.studioportal.testing.PortalTest;
import org.studioportal.testing.Statements;
import org.studioportal.testing.TestClock;

@PortalTest
class InboxViewTest extends SpringBrowserlessTest {
    @Autowired
    NotificationFixture notices;

    @Autowired
    AccountFixture accounts;

    @Autowired
    Inbox inbox;

    @Autowired
    TestClock clock;

    private Actor ann;

    @BeforeEach
    void annIsSignedIn() {
        clock.set(Instant.parse("2026-11-27T02:00:00Z"));
        ann = accounts.open("ann", "安");
        SignedIn.as(ann);
    }

    @AfterEach
    void nobody() {
        SignedIn.nobody();
    }

    @Test
    void anEmptyInboxSaysWhatWillComeHere() {
        navigate(InboxView.class);

        assertThat($(EmptyState.class).single().getElement().getTextRecursively())
                .contains("没有新消息", "有人等您答复");
        assertThat($(Button.class).withText("全部标为已读").all()).isEmpty();
    }

    @Test
    void eachDayHasItsHeadingAndTheNewestIsFirst() {
        clock.advance(Duration.ofDays(-3));
        notices.tell(NoticeKind.STUDIO_APPROVED, 1, ann);
        clock.advance(Duration.ofDays(2));
        notices.tell(NoticeKind.LISTING_OPENED, 2, ann);
        clock.advance(Duration.ofDays(1));
        notices.tell(NoticeKind.STUDIO_INVITED, 3, NoticeFacts.about("明灯工作室", null), ann);
        navigate(InboxView.class);

        assertThat($(H2.class).all()).extracting(H2::getText).containsExactly("今天", "昨天", "2026年11月24日");
        assertThat(titles()).containsExactly("未读：邀请您加入工作室", "未读：您发布的内容已经上板", "未读：工作室通过审核，已经公布");
        assertThat(entry(0).getElement().getTextRecursively()).contains("「明灯工作室」", "10:00", "工作室");
    }

    @Test
    void theMainButtonLeadsOnAndMarksAsRead() {
        notices.tell(NoticeKind.LISTING_OPENED, 1, ann);
        navigate(InboxView.class);
        Anchor next = $(Anchor.class).withText("去看看").single();
        assertThat(next.getHref()).isEqualTo("account");
        assertThat(next.getAriaLabel()).hasValue("去看看：您发布的内容已经上板");

        click(next);

        assertThat(inbox.unread()).isZero();
        assertThat(titles()).containsExactly("您发布的内容已经上板");
    }

    @Test
    void whatIsPutAwayStaysInPlaceUntilThePageIsLeftSoThatASlipCanBePutRight() {
        notices.tell(NoticeKind.LISTING_OPENED, 1, ann);
        navigate(InboxView.class);
        press("归档");
        assertThat(titles()).hasSize(1);
        press("移出归档");
        press("标为已读");
        press("标为未读");
        assertThat(inbox.unread()).isOne();

        press("归档");
        open("shelf=archive");
        assertThat(titles()).hasSize(1);
        assertThat(selected()).isEqualTo("归档");
        open("");
        assertThat(titles()).isEmpty();
    }

    @Test
    void whatSomebodyHasSeenToAsksForNothing() {
        notices.tell(NoticeKind.STUDIO_INVITED, 1, ann);
        notices.settle(1);
        open("shelf=all");

        assertThat(entry(0).getElement().getTextRecursively()).contains("已处理");
        assertThat($(Anchor.class).withText("答复邀请").all()).isEmpty();
    }

    @Test
    void manyOfAKindAreOneEntryThatIsReadOrPutAwayTogether() {
        for (int i = 1; i <= 5; i++) {
            notices.tell(NoticeKind.CLAIM_TO_ANSWER, i, ann);
        }
        notices.tell(NoticeKind.LISTING_OPENED, 6, ann);
        navigate(InboxView.class);
        assertThat($(InboxPile.class).all()).hasSize(1);
        assertThat(titles()).contains("未读：5 条：有人想来帮忙，等您答复");

        press("这些都标为已读");
        assertThat(inbox.unread()).isOne();
        press("这些都归档");
        open("shelf=archive");
        assertThat($(InboxEntry.class).all()).hasSize(5);
        assertThat($(InboxPile.class).all()).isEmpty();
    }

    @Test
    void topicsNarrowAndAreInTheAddress() {
        notices.tell(NoticeKind.LISTING_OPENED, 1, ann);
        notices.tell(NoticeKind.STUDIO_APPROVED, 2, ann);
        navigate(InboxView.class);
        assertThat(chips()).containsExactly("所有主题2", "我发布和负责的1", "工作室1");

        test($(NativeButton.class).withClassName("chip").all().get(2)).click();

        assertThat(titles()).containsExactly("未读：工作室通过审核，已经公布");
        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .isEqualTo("inbox?topic=studios");
    }

    @Test
    void allAreMarkedAsReadButForWhatWaits() {
        notices.tell(NoticeKind.LISTING_OPENED, 1, ann);
        notices.tell(NoticeKind.STUDIO_INVITED, 2, ann);
        navigate(InboxView.class);
        test($(Button.class).withText("全部标为已读").single()).click();

        assertThat(titles()).containsExactly("未读：邀请您加入工作室");
        assertThat(inbox.unread()).isOne();
    }

    @Test
    void moreComeAsOneScrolls() {
        for (int i = 1; i <= InboxEntries.STEP + 5; i++) {
            notices.tell(NoticeKind.LISTING_OPENED, i, ann);
        }
        open("shelf=all");
        assertThat($(InboxEntry.class).all()).hasSize(InboxEntries.STEP);
        press("查看更多");
        assertThat($(InboxEntry.class).all()).hasSize(InboxEntries.STEP + 5);
        assertThat($(H2.class).all()).hasSize(1);
    }

    @Test
    void whatComesWhileOneReadsIsOfferedAndCountedByTheBell() {
        notices.tell(NoticeKind.LISTING_OPENED, 1, ann);
        navigate(InboxView.class);
        Bell bell = shown(new Bell(inbox));
        assertThat(bell.getAriaLabel()).hasValue("消息，1 条未读");
        notices.tell(NoticeKind.STUDIO_APPROVED, 2, ann);
        notices.look();
        roundTrip();

        assertThat(titles()).as("what one reads does not move").hasSize(1);
        assertThat(bell.getAriaLabel()).hasValue("消息，2 条未读");
        press("1 条新消息 – 显示");
        assertThat(titles()).hasSize(2);
    }

    @Test
    void nobodyWaitsForTheFirstOfAll() {
        navigate(InboxView.class);
        notices.tell(NoticeKind.LISTING_OPENED, 1, ann);
        notices.look();
        roundTrip();

        assertThat(titles()).hasSize(1);
        assertThat($(EmptyState.class).all()).isEmpty();
    }

    @Test
    void theBellDoesNotCountBeyondNinetyNine() {
        for (int i = 1; i <= 100; i++) {
            notices.tell(NoticeKind.LISTING_OPENED, i, ann);
        }
        navigate(InboxView.class);
        Bell bell = new Bell(inbox);

        assertThat(Statements.of(() -> shown(bell))).as("for a page").hasSize(1);
        assertThat(bell.getElement().getTextRecursively()).isEqualTo("99+");
        assertThat(bell.getAriaLabel()).hasValue("消息，100 条未读");
    }

    private static void open(String query) {
        UI.getCurrent().navigate("inbox", QueryParameters.fromString(query));
    }

    private void press(String button) {
        test($(NativeButton.class).withText(button).single()).click();
    }

    private Component entry(int index) {
        return $(InboxEntry.class).all().get(index);
    }

    private List<String> titles() {
        return $(H3.class).all().stream()
                .map(title -> title.getElement().getTextRecursively())
                .toList();
    }

    private String selected() {
        return $(Anchor.class).all().stream()
                .filter(anchor -> "page".equals(anchor.getElement().getAttribute("aria-current"))
                        && anchor.getHref().startsWith("inbox"))
                .map(Anchor::getText)
                .findFirst()
                .orElse("");
    }

    private List<String> chips() {
        return $(NativeButton.class).withClassName("chip").all().stream()
                .map(chip -> chip.getElement().getTextRecursively())
                .toList();
    }
}
