package org.studioportal.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.studioportal.notification.NoticeKind;
import org.studioportal.notification.NoticePreferences;
import org.studioportal.notification.NotificationFixture;
import org.studioportal.notification.Timing;

/** What a mail program sends when somebody wants no more letters (RFC 8058): no session, no token of a page. */
@WebTest
class OneClickStopTest {
    private static final Map<String, String> ONE_CLICK = Map.of("List-Unsubscribe", "One-Click");

    @LocalServerPort
    int port;

    @Autowired
    NotificationFixture notices;

    @Autowired
    AccountFixture accounts;

    @Autowired
    NoticePreferences preferences;

    @Test
    void oneClickStopsAndTheSameAddressIsAScreenForPeople() {
        Actor ann = accounts.open("ann", "安");
        String path = "/stop-mail/" + notices.stopToken(ann, NoticeKind.LISTING_OPENED);
        try (Browser mailer = new Browser(port)) {
            assertThat(mailer.screen(path.substring(1))).isEqualTo("StopMailView");
            assertThat(mailer.get(path).statusCode()).as("is looked at").isNotIn(403, 404, 405);
            assertThat(mailer.post(path, Map.of()).statusCode()).as("no click").isEqualTo(400);
            assertThat(timing(ann)).as("by looking").isEqualTo(Timing.NOW);
        }
        try (Browser mailer = new Browser(port)) {
            var answer = mailer.post(path, ONE_CLICK);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).isEmpty();
            assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        }
        assertThat(timing(ann)).isEqualTo(Timing.NEVER);
    }

    @Test
    void anAddressThatIsNoneOfOursStopsNothing() {
        try (Browser mailer = new Browser(port)) {
            assertThat(mailer.post("/stop-mail/no-such-token", ONE_CLICK).statusCode())
                    .isEqualTo(404);
            assertThat(mailer.post("/account", ONE_CLICK).statusCode())
                    .as("elsewhere pages still need their token")
                    .isEqualTo(403);
        }
    }

    private Timing timing(Actor person) {
        return SignedIn.as(person, preferences::mine).get(NoticeKind.LISTING_OPENED);
    }
}
