package org.studioportal.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A villager looks for a studio. */
class StudioJourneyTest extends BrowserTest {
    @Test
    void wordsAndChoicesNarrowTheListAndMakeALinkToShare() {
        Page page = visitor(DESK);
        page.navigate("/studios");
        assertThat(count(page)).hasText("共 41 个工作室");

        page.getByLabel("搜索").fill("法律");
        assertThat(count(page)).hasText(Pattern.compile("找到 \\d+ 个工作室"));
        page.getByLabel("服务方式").selectOption("上门服务");
        assertThat(page).hasURL(Pattern.compile(".*\\?mode=HOME_VISIT&q=.*"));
        assertThat(cards(page).first()).isVisible();
        String found = count(page).textContent();

        Page friend = visitor(PHONE);
        friend.navigate(page.url());
        assertThat(count(friend)).hasText(found);
        friend.getByRole(AriaRole.BUTTON, named("筛选和排序（已选 1 项）")).click();
        assertThat(friend.getByLabel("搜索")).hasValue("法律");
        assertThat(friend.getByLabel("服务方式").locator("option:checked")).hasText("上门服务");

        click(friend, "清除条件");
        assertThat(count(friend)).hasText("共 41 个工作室");
        assertThat(friend.getByLabel("服务方式").locator("option:checked")).hasText("不限");
        assertThat(friend.getByLabel("搜索")).hasValue("");
    }

    @Test
    void aChoiceThatWasClearedCanBeMadeAgain() {
        Page page = visitor(DESK);
        page.navigate("/studios");
        for (int i = 0; i < 2; i++) {
            page.getByLabel("服务类别").selectOption("医疗卫生服务");
            assertThat(count(page)).hasText(Pattern.compile("找到 .*"));
            click(page, "清除条件");
            assertThat(count(page)).hasText("共 41 个工作室");
        }
    }

    @Test
    void theListGrowsAsOneScrollsAndTheWayBackKeepsTheFilter() {
        Page page = visitor(PHONE);
        page.navigate("/studios?sort=name");
        assertThat(cards(page)).hasCount(24);
        cards(page).last().scrollIntoViewIfNeeded();
        assertThat(cards(page)).hasCount(41);

        page.navigate("/studios?category=LEGAL");
        String found = count(page).textContent();
        cards(page).first().getByRole(AriaRole.LINK).click();
        assertThat(page.getByRole(AriaRole.HEADING, named("开放时间"))).isVisible();
        page.goBack();
        assertThat(count(page)).hasText(found);
        Assertions.assertThat(page.url()).endsWith("?category=LEGAL");
    }

    @Test
    void nothingFoundSaysWhatToDo() {
        Page page = visitor(PHONE, "en");
        page.navigate("/studios?q=zeppelin");
        assertThat(page.getByText("No studio fits")).isVisible();
        page.locator(".empty-state").getByRole(AriaRole.BUTTON).click();
        assertThat(count(page)).hasText("41 studios");
    }

    @Test
    void theTimetableShowsTheNextWeek() {
        Page page = visitor(DESK);
        page.navigate("/studios/rongshu-falv");
        assertThat(page.locator(".day.today")).hasCount(1);
        page.getByRole(AriaRole.BUTTON, named("下一周")).click();
        assertThat(page.locator(".day.today")).hasCount(0);
        assertThat(page.locator(".day")).hasCount(7);
        Assertions.assertThat(
                        page.request().get("/studios/rongshu-falv/hours.ics").text())
                .startsWith("BEGIN:VCALENDAR");
    }

    @Test
    void aStrangerSeesAMaskedNumberAndAVillagerTheWholeOne() {
        Page stranger = visitor(PHONE);
        stranger.navigate("/studios/rongshu-falv");
        assertThat(stranger.locator(".studio-contact")).containsText("*");
        Page villager = signedIn("villager01", PHONE);
        villager.navigate("/studios/rongshu-falv");
        assertThat(villager.locator(".studio-contact a[href^='tel:']")).isVisible();
        assertThat(villager.locator(".studio-contact")).not().containsText("*");
    }

    @ParameterizedTest
    @CsvSource({"360, zh-CN", "390, en", "1280, zh-CN", "1920, en"})
    void nothingSticksOutOnAnyScreen(int width, String language) {
        Page page = visitor(width, language);
        page.navigate("/studios");
        assertThat(cards(page)).not().hasCount(0);
        assertFits(page);
        picture(page, "studios-" + language);
        page.navigate("/studios/rongshu-falv");
        assertThat(page.locator(".day")).hasCount(7);
        assertFits(page);
        picture(page, "studio-" + language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/studios", "/studios/rongshu-falv"})
    void everyFieldHasItsLabelAndIsLargeEnoughForAThumb(String path) {
        Page page = visitor(DESK);
        page.navigate(path);
        assertThat(page.locator("h1")).isVisible();
        Object small = page.evaluate("[...document.querySelectorAll('main button, main select, main input')]"
                + ".filter(e => e.offsetParent && e.getBoundingClientRect().height < 44).map(e => e.outerHTML)");
        Assertions.assertThat(small)
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .isEmpty();
        Object nameless = page.evaluate("[...document.querySelectorAll('main select, main input')]"
                + ".filter(e => !e.labels.length).map(e => e.outerHTML)");
        Assertions.assertThat(nameless)
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .isEmpty();
    }

    private static Locator count(Page page) {
        return page.locator(".result-count");
    }

    private static Locator cards(Page page) {
        return page.getByRole(AriaRole.ARTICLE);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
