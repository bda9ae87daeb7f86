package org.studioportal.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An article on its way: written, reviewed by other eyes, put right, published. */
class BulletinJourneyTest extends BrowserTest {
    @Test
    void anArticleIsWrittenReturnedPutRightAndPublished() {
        Page writer = begun("editor01", DESK, "zh-CN");
        writer.getByLabel("标题", exactly()).fill("义诊进村");
        writer.getByLabel("提要").fill("六名医生在村里义诊一天");
        text(writer).click();
        writer.keyboard().type("周六一早，广场上排起了队。");
        writer.keyboard().press("Enter");
        writer.keyboard().type("五名医生一直忙到下午。");
        Locator saved = writer.locator(".saved-line");
        assertThat(saved).containsText("已保存");
        assertThat(saved).not().hasClass(Pattern.compile("unsaved"));
        picture(writer, "bulletin-writing");
        click(writer, "提交审核");
        assertThat(writer.locator(".article-standing")).containsText("待审核");

        Page reviewer = signedIn("editor02", DESK);
        reviewer.navigate(writer.url());
        reviewer.getByLabel("写一条意见").fill("人数与提要不符");
        click(reviewer, "发表意见");
        assertThat(reviewer.locator(".comment-list").first()).containsText("人数与提要不符");
        click(reviewer, "退回修改");
        reviewer.getByLabel("需要改什么").fill("请核对人数");
        confirm(reviewer, "退回修改");
        assertThat(reviewer.locator(".article-standing")).containsText("草稿");

        writer.reload();
        assertThat(writer.locator(".article-standing")).containsText("请核对人数");
        assertThat(text(writer)).containsText("五名医生");
        writer.getByLabel("提要").fill("五名医生在村里义诊一天");
        writer.getByLabel("提要").blur();
        click(writer, "标为已处理");
        click(writer, "提交审核");
        assertThat(writer.locator(".article-standing")).containsText("待审核");

        reviewer.reload();
        click(reviewer, "通过并发布");
        assertThat(reviewer.locator(".article-standing")).containsText("已发布");
        assertThat(reviewer.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("看文章页")))
                .hasAttribute("href", Pattern.compile("bulletins/.+"));
    }

    @Test
    void twoWhoWriteSeeEachOtherAndChooseWhoseTextCounts() {
        Page first = begun("editor01", DESK, "zh-CN");
        Page second = signedIn("editor02", DESK);
        second.navigate(first.url());
        assertThat(second.locator(".others-line")).containsText("也打开了这篇稿件");

        title(first).fill("第一个人写的");
        title(first).blur();
        assertThat(first.locator(".saved-line")).containsText("已保存");
        title(second).fill("第二个人写的");
        title(second).blur();
        Locator difference = second.locator("vaadin-dialog .difference");
        assertThat(difference).containsText("一个人写的");
        picture(second, "bulletin-conflict");
        click(second, "采用我的（对方的留在历史中）");
        assertThat(second.locator(".saved-line")).containsText("已保存");

        click(second, "历史");
        second.locator(".history-state").last().click();
        assertThat(second.locator(".history-difference ins").first()).isVisible();
        picture(second, "bulletin-history");
    }

    @ParameterizedTest
    @CsvSource({"390, zh-CN", "360, en", "1280, en"})
    void nothingSticksOut(int width, String language) {
        Page page = begun("editor01", width, language);
        assertThat(text(page)).isVisible();
        assertFits(page);
        page.navigate("/editor-desk");
        assertThat(page.locator(".article-row").first()).isVisible();
        assertFits(page);
    }

    private Page begun(String editor, int width, String language) {
        Page page = signedIn(editor, width, language);
        page.navigate("/editor-desk");
        boolean chinese = language.startsWith("zh");
        click(page, chinese ? "写稿件" : "New article");
        click(page, chinese ? "开始写" : "Begin");
        page.waitForURL(Pattern.compile(".*/editor-desk/\\d+"));
        return page;
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }

    private static Locator title(Page page) {
        return page.getByLabel("标题", exactly());
    }

    private static Locator text(Page page) {
        return page.locator("portal-article-editor .ProseMirror");
    }

    private static void confirm(Page page, String verb) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(verb))
                .last()
                .click();
    }
}
