package org.studioportal.notification.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.studioportal.testing.FromBrowser.shown;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.studioportal.notification.ChannelStanding;
import org.studioportal.notification.DeliveryState;
import org.studioportal.notification.NoticeKind;
import org.studioportal.notification.NotificationFixture;
import org.studioportal.notification.Outbox;
import org.studioportal.security.AccountFixture;
import org.studioportal.security.Actor;
import org.studioportal.security.Role;
import org.studioportal.security.WithActor;
import org.studioportal.shared.ui.Chart;
import org.studioportal.shared.ui.EmptyState;
import org.studioportal.testing.PortalTest;

@PortalTest
@WithActor(value = Role.CITY_ADMIN, username = "admin")
class OutboxViewTest extends SpringBrowserlessTest {
    @Autowired
    NotificationFixture notices;

    @Autowired
    AccountFixture accounts;

    @Autowired
    Outbox outbox;

    @Autowired
    JdbcClient jdbc;

    private Actor ann;
    private Actor bea;

    @BeforeEach
    void twoPeople() {
        ann = accounts.open("ann", "安妮");
        bea = accounts.open("bea", "贝拉");
    }

    @Test
    void anEmptyOutboxSaysSoAndThatThereIsNoMailServer() {
        navigate(OutboxView.class);

        assertThat($(EmptyState.class).single().getElement().getTextRecursively())
                .contains("还没有发过信");
        assertThat(paragraphs()).contains("邮件服务器未配置，现在没有信等着");
        assertThat($(Chart.class).all()).hasSize(1);
    }

    @Test
    void eachLetterSaysWhatToWhomAndWhereItStands() {
        notices.letters(true);
        notices.tell(NoticeKind.CLAIM_AGREED, 1, ann);
        jdbc.sql("update delivery set state = 'DEAD', attempts = 3, last_error = '550 no such user', ended_at = now(6)")
                .update();
        navigate(OutboxView.class);

        assertThat(letters())
                .singleElement()
                .satisfies(text -> assertThat(text).contains("没发成", "约定好了", "给 安妮（ann）", "试过 3 次", "550 no such user"));
    }

    @Test
    void wordsStatesAndChannelsNarrowAndAreInTheAddress() {
        notices.letters(true);
        notices.tell(NoticeKind.CLAIM_AGREED, 1, ann, bea);
        notices.letters(false);
        notices.tell(NoticeKind.LISTING_OPENED, 2, ann);
        navigate(OutboxView.class);
        assertThat(chips()).containsExactly("全部3", "暂存1", "待发2");

        test($(NativeButton.class).withClassName("chip").all().get(2)).click();
        assertThat(letters()).hasSize(2);
        test($(TextField.class).single()).setValue("贝拉");
        assertThat(letters()).hasSize(1);
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("admin/outbox");

        open("state=held&channel=test");
        assertThat(letters()).singleElement().asString().contains("您发布的内容已经上板");
        open("state=held&channel=mail");
        assertThat($(EmptyState.class).single().getElement().getTextRecursively())
                .contains("没有符合条件的信");
        open("state=lost&channel=pigeon");
        assertThat(letters()).as("nonsense is no filter").hasSize(3);
    }

    @Test
    void chosenLettersAreCancelledAfterOneQuestionAndSentAgainWithoutAny() {
        notices.letters(true);
        notices.tell(NoticeKind.CLAIM_AGREED, 1, ann, bea);
        navigate(OutboxView.class);
        assertThat($(Button.class).withText("取消发送").single().isEnabled()).isFalse();

        test($(Checkbox.class).all().getFirst()).click();
        test($(Button.class).withText("取消发送").single()).click();
        test($(ConfirmDialog.class).single()).confirm();
        assertThat(notices.letters()).containsExactly(DeliveryState.PENDING, DeliveryState.CANCELLED);

        test($(Checkbox.class).all().getFirst()).click();
        assertThat($(Button.class).withText("取消发送").single().isEnabled())
                .as("is cancelled already")
                .isFalse();
        test($(Button.class).withText("马上再发").single()).click();
        assertThat(notices.letters()).containsOnly(DeliveryState.PENDING);
    }

    @Test
    void allThatIsHeldCanBeCancelledAtOnce() {
        notices.letters(false);
        notices.tell(NoticeKind.CLAIM_AGREED, 1, ann, bea);
        navigate(OutboxView.class);
        assertThat(paragraphs()).contains("test未配置，2 封信暂存");

        test($(Button.class).withText("取消全部 2 封暂存的信").single()).click();
        test($(ConfirmDialog.class).single()).confirm();

        assertThat(notices.letters()).containsOnly(DeliveryState.CANCELLED);
        assertThat(paragraphs()).doesNotContain("test未配置，2 封信暂存");
    }

    @Test
    void aChannelThatIsDownSaysWhyAndWhenItIsTriedAgain() {
        OutboxStandings standings = shown(new OutboxStandings(outbox, () -> {}));
        standings.show(List.of(
                new ChannelStanding("mail", true, 5, 0, "Connection refused", Instant.parse("2026-11-27T02:00:00Z")),
                new ChannelStanding("webhook", true, 0, 0, null, null)));

        assertThat($(Paragraph.class, standings).all())
                .extracting(Paragraph::getText)
                .containsExactly(
                        "邮件现在发不出去，5 封信在等", "对方的回答：Connection refused。下一次尝试：2026年11月27日 10:00；一天内恢复就会自动补发，什么都不会丢。");
        assertThat($(Button.class, standings).all()).isEmpty();

        standings.show(List.of(new ChannelStanding("mail", true, 0, 0, null, null)));
        assertThat(standings.isVisible()).isFalse();
    }

    @Test
    void theChartsNumbersAreATableAsWell() {
        notices.letters(true);
        notices.tell(NoticeKind.CLAIM_AGREED, 1, ann, bea);
        jdbc.sql("update delivery set state = 'SENT', ended_at = utc_timestamp(6)")
                .update();
        navigate(OutboxView.class);

        List<NativeTableRow> rows = $(NativeTableRow.class).all();
        assertThat(rows).hasSize(31);
        assertThat(rows.getFirst().getElement().getTextRecursively()).isEqualTo("日期发出没发成不用发了");
        assertThat(rows.getLast().getElement().getTextRecursively()).endsWith("200");
    }

    private static void open(String query) {
        UI.getCurrent().navigate("admin/outbox", QueryParameters.fromString(query));
    }

    private List<String> letters() {
        return $(OutboxLetter.class).all().stream()
                .map(letter -> letter.getElement().getTextRecursively())
                .toList();
    }

    private List<String> paragraphs() {
        return $(Paragraph.class).all().stream().map(Paragraph::getText).toList();
    }

    private List<String> chips() {
        return $(NativeButton.class).withClassName("chip").all().stream()
                .map(chip -> chip.getElement().getTextRecursively())
                .toList();
    }
}
