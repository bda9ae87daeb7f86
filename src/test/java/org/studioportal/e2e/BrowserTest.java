package org.studioportal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ViewportSize;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;

/**
 * A journey through the portal in a real Chromium. After each journey the browser's console must be empty of errors:
 * that is where broken scripts and violations of the content security policy show.
 */
@Tag("e2e")
abstract class BrowserTest {
    static final int DESK = 1280;
    static final int PHONE = 390;
    static final int SMALL_PHONE = 360;

    private final RunningPortal portal = RunningPortal.get();
    private final List<String> complaints = new ArrayList<>();
    private final List<BrowserContext> contexts = new ArrayList<>();

    @AfterEach
    void nothingWentWrongInTheBrowser() {
        contexts.forEach(BrowserContext::close);
        assertThat(complaints).isEmpty();
    }

    /** A new person's browser. */
    Page visitor(int width, String language) {
        BrowserContext context = portal.browser()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(portal.address())
                        .setLocale(language)
                        .setViewportSize(new ViewportSize(width, 900)));
        contexts.add(context);
        context.setDefaultTimeout(15_000);
        Page page = context.newPage();
        page.onConsoleMessage(message -> {
            // A page that is not there is answered with 404, and Chromium reports that as an error of the page.
            if (message.type().equals("error") && !message.text().contains("404 (Not Found)")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        return page;
    }

    Page visitor(int width) {
        return visitor(width, "zh-CN");
    }

    /** A person's browser after signing in, on the home page. */
    Page signedIn(String username, int width, String language) {
        Page page = visitor(width, language);
        page.navigate("/login");
        signIn(page, username, "demo");
        return page;
    }

    Page signedIn(String username, int width) {
        return signedIn(username, width, "zh-CN");
    }

    /** Fills the sign-in page and waits until it is left. */
    static void signIn(Page page, String username, String password) {
        page.locator("input[autocomplete=username]").fill(username);
        page.locator("input[type=password]").fill(password);
        page.locator("input[type=password]").press("Enter");
        page.waitForURL(url -> !url.contains("/login"));
    }

    static void click(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .click();
    }

    /** Nothing sticks out to the right: the page needs no sideways scrolling. */
    static void assertFits(Page page) {
        int width = ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue();
        assertThat(width).as("width of " + page.url()).isLessThanOrEqualTo(page.viewportSize().width);
    }

    /** Keeps a picture for people to look at. */
    static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target/screenshots", name + "-" + page.viewportSize().width + ".png"))
                .setFullPage(true));
    }
}
