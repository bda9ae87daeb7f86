package org.studioportal.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.util.concurrent.atomic.AtomicLong;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What strangers meet. */
class PublicJourneyTest extends BrowserTest {
    private static final int FIRST_LOAD_KILOBYTES = 450;

    @Test
    void theLanguageChangesAndStays() {
        Page page = visitor(DESK);
        page.navigate("/");
        assertThat(heading(page)).hasText("找到能帮忙的人");
        Assertions.assertThat(page.evaluate("document.documentElement.lang")).isEqualTo("zh-CN");

        click(page, "English");
        assertThat(heading(page)).hasText("Find people who can help");
        page.navigate("/");
        assertThat(heading(page)).hasText("Find people who can help");
        Assertions.assertThat(page.evaluate("document.documentElement.lang")).isEqualTo("en");
    }

    @Test
    void aBrowserThatAsksForEnglishGetsEnglishAtOnce() {
        Page page = visitor(PHONE, "en-GB");
        page.navigate("/");
        assertThat(heading(page)).hasText("Find people who can help");
    }

    @Test
    void largeTypeIsThereBeforeTheFirstPaintOfTheNextPage() {
        Page page = visitor(PHONE);
        page.navigate("/");
        page.getByText("显示", new Page.GetByTextOptions().setExact(true)).click();
        click(page, "大字号");
        page.waitForFunction("document.documentElement.dataset.type === 'large'");
        Assertions.assertThat(page.request().get("/").text()).contains("data-type=\"large\"");
    }

    @Test
    void anAddressThatIsNotThereLeadsOn() {
        Page page = visitor(PHONE);
        page.navigate("/no-such-page");
        assertThat(heading(page)).hasText("没有这个页面");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("回到首页"))
                .click();
        assertThat(heading(page)).hasText("找到能帮忙的人");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/studios", "/login", "/register", "/no-such-page"})
    void nothingSticksOutOnASmallPhone(String path) {
        Page page = visitor(SMALL_PHONE);
        page.navigate(path);
        page.waitForLoadState(LoadState.NETWORKIDLE);
        assertFits(page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/studios"})
    void theFirstLoadIsLight(String path) {
        Page page = visitor(PHONE);
        AtomicLong bytes = new AtomicLong();
        CDPSession network = page.context().newCDPSession(page);
        network.send("Network.enable");
        network.on(
                "Network.loadingFinished",
                event -> bytes.addAndGet(event.get("encodedDataLength").getAsLong()));
        page.navigate(path);
        page.waitForLoadState(LoadState.NETWORKIDLE);

        System.out.printf("first load of %s: %d KB%n", path, bytes.get() / 1024);
        Assertions.assertThat(bytes.get() / 1024).isLessThanOrEqualTo(FIRST_LOAD_KILOBYTES);
    }

    private static com.microsoft.playwright.Locator heading(Page page) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }
}
