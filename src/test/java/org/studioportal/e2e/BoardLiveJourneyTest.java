package org.studioportal.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.studioportal.board.ListingId;

/** Several people look at the board while things happen on it. */
class BoardLiveJourneyTest extends BrowserTest {
    private static final double SOON = 2_000;

    @Test
    void whatSomebodyClaimsShowsElsewhereWithoutReloadingAndKeepsWhatWasTyped() {
        ListingId id = OnTheBoard.request(OnTheBoard.village(), "修一修收音机", 3);
        Page desk = visitor(DESK);
        Page phone = visitor(PHONE);
        for (Page page : List.of(desk, phone)) {
            page.navigate("/board");
            page.getByLabel("搜索").fill("收音机");
            assertThat(card(page, "修一修收音机")).containsText("缺 3 人");
            page.evaluate("window.sameVisit = true");
        }

        OnTheBoard.claim(id, OnTheBoard.paired(OnTheBoard.village()));

        for (Page page : List.of(desk, phone)) {
            assertThat(card(page, "修一修收音机"))
                    .containsText("还缺 2 人", new LocatorAssertions.ContainsTextOptions().setTimeout(SOON));
            assertThat(page.getByLabel("搜索")).hasValue("收音机");
            Assertions.assertThat(page.evaluate("window.sameVisit")).isEqualTo(true);
        }
    }

    @Test
    void newListingsAreAnnouncedAndShownWhenOneWantsThem() {
        Page page = visitor(DESK);
        page.navigate("/board?sort=newest");
        assertThat(page.locator(".result-count")).isVisible();

        OnTheBoard.request(OnTheBoard.village(), "换一只灯泡", 1);

        Locator news = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("有 1 条新的，点这里看"));
        assertThat(news).isVisible();
        news.click();
        assertThat(card(page, "换一只灯泡").first()).isVisible();
        assertThat(news).isHidden();
    }

    @ParameterizedTest
    @CsvSource({"360, zh-CN", "390, en", "1280, zh-CN", "1920, en"})
    void nothingSticksOutOnAnyScreen(int width, String language) {
        Page page = visitor(width, language);
        page.navigate("/board?side=supply");
        assertThat(page.getByRole(AriaRole.ARTICLE).first()).isVisible();
        assertFits(page);
        picture(page, "board-" + language);
    }

    private static Locator card(Page page, String title) {
        return page.getByRole(AriaRole.ARTICLE).filter(new Locator.FilterOptions().setHasText(title));
    }
}
