package org.studioportal.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A villager asks for help on a phone; the clerk sends it back once, then lets it on the board. */
class RequestJourneyTest extends BrowserTest {
    private static final Pattern LISTING = Pattern.compile(".*board/(\\d+)");

    @Test
    void aRequestIsWrittenInThreeStepsReturnedPutRightAndLetOnTheBoard() {
        Page villager = signedIn("villager01", PHONE);
        villager.navigate("/board/request");
        villager.getByLabel("要帮什么忙？").fill("老井的盖子坏了，孩子放学从旁边走，想请人修一修。");
        tile(villager, "急").click();
        tile(villager, "其他").click();
        villager.locator("vaadin-upload input[type=file]")
                .first()
                .setInputFiles(new FilePayload("老井.png", "image/png", picture()));
        assertThat(villager.locator(".photo-places img")).hasCount(1);
        assertThat(villager.getByText(Pattern.compile("已自动保存 "))).isVisible();
        assertFits(villager);
        picture(villager, "board-request-1");
        villager.close();

        Page again = signedIn("villager01", PHONE);
        again.navigate("/board/request");
        click(again, "接着写");
        assertThat(again.getByLabel("要帮什么忙？")).hasValue("老井的盖子坏了，孩子放学从旁边走，想请人修一修。");
        assertThat(again.locator(".photo-places img")).hasCount(1);
        click(again, "下一步");
        tile(again, "周末").click();
        assertFits(again);
        picture(again, "board-request-2");
        click(again, "下一步");
        assertThat(again.getByLabel("姓名")).not().isEmpty();
        again.getByLabel("电话").fill("19900000077");
        picture(again, "board-request-3");
        click(again, "提交");
        assertThat(again.getByText("已提交，等待审核")).isVisible();
        assertFits(again);
        picture(again, "board-request-done");
        String address = again.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("查看进展"))
                .getAttribute("href");
        var number = LISTING.matcher(address);
        assertThat(number.matches()).isTrue();

        Page clerk = signedIn("clerk01", DESK);
        clerk.navigate("/village-desk?part=requests");
        Locator card = card(clerk);
        assertThat(card.locator(".pile-photos img")).hasCount(1);
        picture(clerk, "village-desk-requests");
        card.getByRole(AriaRole.BUTTON, named("退回补充")).click();
        Locator dialog = clerk.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("原因").fill("是哪一口老井？请写上组名。");
        dialog.getByRole(AriaRole.BUTTON, named("退回")).click();
        assertThat(card(clerk)).hasCount(0);

        again.navigate("/board/request/" + number.group(1));
        assertThat(again.getByText("是哪一口老井？请写上组名。")).isVisible();
        again.getByLabel("要帮什么忙？").fill("三组老井的盖子坏了，孩子放学从旁边走，想请人修一修。");
        click(again, "下一步");
        click(again, "下一步");
        click(again, "提交");
        assertThat(again.getByText("已提交，等待审核")).isVisible();

        clerk.navigate("/village-desk?part=requests");
        card(clerk).getByRole(AriaRole.BUTTON, named("上栏")).click();
        assertThat(card(clerk)).hasCount(0);
        clerk.navigate("/village-desk?part=board");
        Locator line = clerk.locator(".desk-listings li").filter(new Locator.FilterOptions().setHasText("老井的盖子坏了"));
        assertThat(line).containsText("可认领");
        picture(clerk, "village-desk-board");
    }

    @ParameterizedTest
    @CsvSource({"390, zh-CN", "360, en", "1280, zh-CN", "1280, en"})
    void noScreenSticksOut(int width, String language) {
        look(signedIn("villager02", width, language), "board/request", language);
        Page clerk = signedIn("clerk02", width, language);
        for (String path : new String[] {
            "board/post", "village-desk?part=requests", "village-desk?part=claims", "village-desk?part=board"
        }) {
            look(clerk, path, language);
        }
        look(signedIn("volunteer02", width, language), "board/offer", language);
        look(signedIn("unit02", width, language), "unit-desk", language);
    }

    private static void look(Page page, String path, String language) {
        page.navigate("/" + path);
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .isVisible();
        assertFits(page);
        picture(page, path.replaceAll("[/?=]", "-") + "-" + language);
    }

    private static Locator card(Page page) {
        return page.locator(".pile-row").filter(new Locator.FilterOptions().setHasText("老井的盖子坏了"));
    }

    private static Locator tile(Page page, String name) {
        return page.locator(".tiles label")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^" + name)))
                .filter(new Locator.FilterOptions().setVisible(true));
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }

    private static byte[] picture() {
        BufferedImage image = new BufferedImage(320, 240, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.GRAY);
        pen.fillRect(0, 0, 320, 240);
        pen.dispose();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }
}
