package org.studioportal.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.LoadState;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people are told, in the browser. */
class InboxJourneyTest extends BrowserTest {
    /** From one person's click to another's page. */
    private static final double LIVE = 2_000;

    @Test
    void aQuestionRingsTheOwnersBellAndOneButtonLeadsToTheAnswer() {
        Page clerk = signedIn("clerk01", DESK);
        clerk.navigate("/inbox?shelf=all&topic=listings");
        String listing = clerk.locator("main a[href^='board/']").first().getAttribute("href");
        clerk.navigate("/inbox");
        assertThat(clerk.locator(".inbox-entry").first()).isVisible();
        Locator bell = clerk.locator(".bell");
        String before = bell.getAttribute("aria-label");

        Page volunteer = signedIn("volunteer01", PHONE);
        volunteer.navigate("/" + listing);
        volunteer.locator(".question-form textarea").fill("需要带工具吗？");
        volunteer.locator(".question-form vaadin-button").click();
        assertThat(bell)
                .not()
                .hasAttribute("aria-label", before, new LocatorAssertions.HasAttributeOptions().setTimeout(LIVE));

        clerk.locator(".listing-fresh").click();
        Locator newest = clerk.locator(".inbox-entry").first();
        assertThat(newest.locator("h3").first()).hasText("未读：有人提问，等您回答");
        newest.locator(".button-link").click();
        clerk.waitForURL(Pattern.compile(".*/" + listing));
        assertThat(bell).hasAttribute("aria-label", before);
    }

    @ParameterizedTest
    @CsvSource({"villager01, /inbox", "clerk01, /inbox", "volunteer01, /inbox/preferences", "admin, /admin/outbox"})
    void nothingSticksOutOnASmallPhone(String person, String path) {
        Page page = signedIn(person, SMALL_PHONE);
        page.navigate(path);
        page.waitForLoadState(LoadState.NETWORKIDLE);
        assertFits(page);
    }

    @Test
    void theOutboxDrawsItsFiguresAndHasThemAsATableToo() {
        Page admin = signedIn("admin", DESK);
        admin.navigate("/admin/outbox");
        assertThat(admin.locator("portal-chart svg")).isVisible();
        assertThat(admin.locator(".chart-paper")).hasAttribute("aria-label", Pattern.compile("最近 30 天：.*"));
        admin.locator(".chart-numbers summary").click();
        assertThat(admin.locator(".chart-numbers tbody tr")).hasCount(30);
    }
}
