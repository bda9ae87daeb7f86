package org.studioportal.notification.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import org.studioportal.notification.NoticeKind;
import org.studioportal.notification.NoticePreferences;
import org.studioportal.notification.Timing;
import org.studioportal.security.AccountFixture;
import org.studioportal.security.AccountId;
import org.studioportal.security.Accounts;
import org.studioportal.security.Actor;
import org.studioportal.security.Grant;
import org.studioportal.security.Role;
import org.studioportal.security.SignedIn;
import org.studioportal.security.SystemWork;
import org.studioportal.shared.ui.NativeRadios;
import org.studioportal.testing.PortalTest;

@PortalTest
class PreferencesViewTest extends SpringBrowserlessTest {
    @Autowired
    AccountFixture accounts;

    @Autowired
    Accounts register;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    NoticePreferences preferences;

    @AfterEach
    void nobody() {
        SignedIn.nobody();
    }

    @Test
    void aChoiceHoldsAtOnce() {
        SignedIn.as(accounts.open("ann", "安"));
        open();
        choose("您发布的内容已经上板", Timing.WEEKLY);

        assertThat(preferences.mine()).containsEntry(NoticeKind.LISTING_OPENED, Timing.WEEKLY);
        open();
        assertThat(choice("您发布的内容已经上板").getValue()).isEqualTo(Timing.WEEKLY);
    }

    @Test
    void whatCannotBePutOffIsShownAndOffersNoChoice() {
        SignedIn.as(accounts.open("ann", "安"));
        open();

        assertThat(names()).contains("约定好了", "您的登录密码已更改");
        assertThat(legends()).doesNotContain("约定好了", "您的登录密码已更改");
    }

    @Test
    void nobodyIsAskedOfWhatTheyAreNeverTold() {
        SignedIn.as(accounts.open("ann", "安"));
        open();
        assertThat(legends()).doesNotContain("有村民注册，等您确认", "邀请您加入工作室", "有工作室等待审核");

        SignedIn.as(accounts.open("cleo", "联", new Grant(Role.CLERK, 1L)));
        open();
        assertThat(legends()).contains("有村民注册，等您确认", "有新求助等您审核").doesNotContain("邀请您加入工作室");

        SignedIn.as(accounts.open("vera", "志", new Grant(Role.VOLUNTEER, 1L)));
        open();
        assertThat(legends()).contains("邀请您加入工作室").doesNotContain("有村民注册，等您确认");
    }

    @Test
    void itSaysWhereMailGoesAndWhenItLeaves() {
        Actor ann = accounts.open("ann", "安");
        SignedIn.as(ann);
        open();
        assertThat(paragraphs()).anyMatch(text -> text.contains("没有邮箱"));
        assertThat(paragraphs()).contains("选“每天”“每周”的，汇成一封信，在每天、每周一 08:00 发。", "21:00 到 08:00 不打扰。", "节假日不打扰。");

        transaction.executeWithoutResult(tx ->
                SystemWork.run(() -> register.describe(new AccountId(ann.accountId()), "安", null, "ann@example.org")));
        open();
        assertThat(paragraphs()).contains("邮件发到 a****@example.org。");
    }

    /** Anew: whoever is on a page already gets no other by its address. */
    private void open() {
        navigate(InboxView.class);
        navigate(PreferencesView.class);
    }

    @SuppressWarnings("unchecked")
    private NativeRadios<Timing> choice(String title) {
        return $(NativeRadios.class).all().stream()
                .filter(radios -> legend(radios).equals(title))
                .findFirst()
                .orElseThrow();
    }

    private void choose(String title, Timing timing) {
        choice(title).setValue(timing);
    }

    private static String legend(NativeRadios<?> radios) {
        return radios.getElement().getChild(0).getText();
    }

    private List<String> legends() {
        return $(NativeRadios.class).all().stream()
                .map(PreferencesViewTest::legend)
                .toList();
    }

    private List<String> names() {
        return $(Span.class).withClassName("preference-name").all().stream()
                .map(Span::getText)
                .toList();
    }

    private List<String> paragraphs() {
        return $(Paragraph.class).all().stream().map(Paragraph::getText).toList();
    }
}
