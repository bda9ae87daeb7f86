package org.studioportal.notification.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.studioportal.notification.NoticeKind;
import org.studioportal.notification.NoticePreferences;
import org.studioportal.notification.NotificationFixture;
import org.studioportal.notification.Timing;
import org.studioportal.security.AccountFixture;
import org.studioportal.security.Actor;
import org.studioportal.security.SignedIn;
import org.studioportal.testing.PortalTest;

/** Nobody is signed in. */
@PortalTest
class StopMailViewTest extends SpringBrowserlessTest {
    @Autowired
    NotificationFixture notices;

    @Autowired
    AccountFixture accounts;

    @Autowired
    NoticePreferences preferences;

    @Test
    void onlyTheButtonStopsAndSaysSo() {
        Actor ann = accounts.open("ann", "安");
        UI.getCurrent().navigate("stop-mail/" + notices.stopToken(ann, NoticeKind.LISTING_OPENED));
        assertThat(lead()).contains("您发布的内容已经上板");
        assertThat(timing(ann)).as("by looking").isEqualTo(Timing.NOW);

        test($(Button.class).withText("不再发这类邮件").single()).click();

        assertThat(timing(ann)).isEqualTo(Timing.NEVER);
        assertThat($(H1.class).single().getText()).isEqualTo("已停止");
        assertThat($(Anchor.class).all()).extracting(Anchor::getHref).contains("inbox/preferences");
        assertThat($(Button.class).withText("不再发这类邮件").all()).isEmpty();
    }

    @Test
    void aLinkThatIsNoneOfOursIsSaidToBeSo() {
        UI.getCurrent().navigate("stop-mail/no-such-token");

        assertThat($(H1.class).single().getText()).isEqualTo("这个链接不能用");
        assertThat($(Button.class).all()).isEmpty();
    }

    private Timing timing(Actor person) {
        return SignedIn.as(person, preferences::mine).get(NoticeKind.LISTING_OPENED);
    }

    private String lead() {
        return $(Paragraph.class).withClassName("page-lead").single().getText();
    }
}
