package org.studioportal.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A lead keeps the page of their studio. Each journey goes to a studio of its own, so that none meets another's drafts. */
class StudioDeskJourneyTest extends BrowserTest {
    private static final int PARTS = 7;

    @Test
    void whatIsTypedOutlivesAReloadAndTwoWhoChangeTheSameChoose() {
        Page lead = deskOf("lead33", DESK, "zh-CN");
        Locator slogan = slogan(lead);
        String before = slogan.inputValue();
        slogan.fill("喇叭一响，人就到齐");
        assertThat(lead.locator(".save-bar")).containsText("有未保存的修改，草稿已存");
        assertThat(lead.locator(".preview-sheet .studio-slogan")).hasText("喇叭一响，人就到齐");

        lead.reload();
        assertThat(slogan).hasValue("喇叭一响，人就到齐");
        assertThat(lead.locator(".draft-word")).containsText("已恢复您在");
        picture(lead, "studio-desk-restored");

        Page city = signedIn("admin", DESK);
        city.navigate(lead.url());
        assertThat(slogan(city)).hasValue(before);
        slogan(city).fill("旭日东升，喇叭先响");
        save(city);
        assertThat(city.getByText("已保存。")).isVisible();

        save(lead);
        Locator part = lead.locator(".conflict-part");
        assertThat(part).hasCount(1);
        assertThat(part).containsText("喇叭一响，人就到齐");
        assertThat(part).containsText("旭日东升，喇叭先响");
        picture(lead, "studio-desk-conflict");
        part.getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName("已保存的"))
                .check();
        click(lead, "按选择保存");
        assertThat(part).hasCount(0);
        assertThat(slogan).hasValue("旭日东升，喇叭先响");
        assertThat(lead.locator(".save-bar")).containsText("没有未保存的修改");

        Page visitor = visitor(PHONE);
        visitor.navigate("/studios/xuri-laba");
        assertThat(visitor.locator(".studio-identity .studio-slogan")).hasText("旭日东升，喇叭先响");

        slogan.fill(before);
        assertThat(lead.locator(".save-bar")).containsText("有未保存的修改，草稿已存");
        save(lead);
        assertThat(lead.locator(".save-bar")).containsText("没有未保存的修改");
    }

    @Test
    void hoursAreDrawnByMouseAndByKeyboardAndThePreviewFollows() {
        Page page = deskOf("lead34", DESK, "zh-CN");
        tab(page, "时间").click();
        Locator grid = page.locator("portal-week-grid:visible");
        Locator line = page.getByLabel("文字写法");
        Locator sunday = page.locator(".desk-preview .day").last();
        String before = line.inputValue();

        cell(grid, "周日 13:00").evaluate("cell => cell.scrollIntoView({ block: 'center' })");
        BoundingBox from = cell(grid, "周日 12:00").boundingBox();
        BoundingBox to = cell(grid, "周日 13:00").boundingBox();
        double middle = from.x + from.width / 2;
        page.mouse().move(middle, from.y + 2);
        page.mouse().down();
        page.mouse().move(middle, from.y + from.height);
        page.mouse().move(middle, to.y + to.height - 2);
        page.mouse().up();
        assertThat(line).hasValue(Pattern.compile(".*周日 12:00-13:30.*"));
        assertThat(sunday).containsText("12:00–13:30");
        assertThat(page.locator(".save-bar")).containsText("有未保存的修改，草稿已存");

        cell(grid, "周日 15:00").focus();
        page.keyboard().press("Enter");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        assertThat(line).hasValue(Pattern.compile(".*周日 12:00-13:30、15:00-16:30.*"));
        assertThat(sunday).containsText("15:00–16:30");
        picture(page, "studio-desk-hours");

        page.keyboard().press("Delete");
        assertThat(sunday).not().containsText("15:00–16:30");
        assertThat(sunday).containsText("12:00–13:30");

        click(page, "放弃修改");
        page.locator("vaadin-confirm-dialog")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("放弃修改"))
                .click();
        assertThat(line).hasValue(before);
        assertThat(sunday).not().containsText("12:00–13:30");
    }

    @ParameterizedTest
    @CsvSource({"390, zh-CN", "360, en", "1280, zh-CN"})
    void nothingSticksOutOnAnyPartOfTheDesk(int width, String language) {
        Page page = deskOf("lead35", width, language);
        Locator tabs = page.getByRole(AriaRole.TAB);
        assertThat(tabs).hasCount(PARTS);
        for (int i = 0; i < PARTS; i++) {
            tabs.nth(i).click();
            assertThat(page.locator(".desk-sheets > div").nth(i)).isVisible();
            assertFits(page);
            picture(page, "studio-desk-" + i + "-" + language);
        }
    }

    @ParameterizedTest
    @CsvSource({"390, zh-CN", "360, en"})
    void nothingSticksOutWhereStudiosAreFoundedAndSteered(int width, String language) {
        Page city = signedIn("admin", width, language);
        city.navigate("/admin/studios");
        assertThat(city.locator(".record-list.narrow vaadin-grid")).isVisible();
        assertFits(city);
        picture(city, "studio-overview-" + language);

        Page unit = signedIn("unit40", width, language);
        unit.navigate("/studio-desk");
        assertThat(unit.locator("h1")).isVisible();
        assertFits(unit);
        unit.locator(".page-actions").getByRole(AriaRole.BUTTON).first().click();
        assertThat(unit.locator(".asked")).isAttached();
        assertFits(unit);
        picture(unit, "studio-founding-" + language);
    }

    @Test
    void whoLeadsAnotherStudioIsRefused() {
        String address = deskOf("lead36", DESK, "zh-CN").url();
        Page other = signedIn("lead37", DESK);
        other.navigate(address);
        assertThat(other.locator("h1")).hasText("这个页面不对您开放");
    }

    @Test
    void thePosterIsAFileToPrint() {
        Page page = visitor(DESK);
        page.navigate("/studios/xuri-laba");
        String address = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("打印海报"))
                .getAttribute("href");
        APIResponse poster = page.request().get("/" + address);
        Assertions.assertThat(poster.status()).isEqualTo(200);
        Assertions.assertThat(poster.headers().get("content-type")).startsWith("application/pdf");
        Assertions.assertThat(new String(poster.body(), 0, 5, StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
    }

    /** Who leads one studio is taken to its desk. */
    private Page deskOf(String lead, int width, String language) {
        Page page = signedIn(lead, width, language);
        page.navigate("/studio-desk");
        page.waitForURL(Pattern.compile(".*/studio-desk/\\d+"));
        assertThat(page.locator(".save-bar")).isVisible();
        return page;
    }

    private static Locator slogan(Page page) {
        return page.getByLabel("口号", new Page.GetByLabelOptions().setExact(true));
    }

    private static Locator tab(Page page, String name) {
        return page.getByRole(
                AriaRole.TAB, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator cell(Locator grid, String name) {
        return grid.getByLabel(name, new Locator.GetByLabelOptions().setExact(true));
    }

    private static void save(Page page) {
        page.locator(".save-bar")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("保存").setExact(true))
                .click();
    }
}
