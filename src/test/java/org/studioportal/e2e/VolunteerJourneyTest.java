package org.studioportal.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A volunteer says what they offer and proves their level; the unit and the city answer. */
class VolunteerJourneyTest extends BrowserTest {
    private static final byte[] PDF = "%PDF-1.7\n% a certificate\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    @Test
    void aVolunteersWordAndCertificateAreDecidedOn() throws IOException {
        Page volunteer = signedIn("volunteer01", PHONE);
        volunteer.navigate("/my/profile");
        Locator words = volunteer
                .locator("vaadin-multi-select-combo-box")
                .filter(new Locator.FilterOptions().setHasText("特长"))
                .locator("input");
        words.fill("免费律师");
        volunteer
                .getByRole(AriaRole.OPTION)
                .filter(new Locator.FilterOptions().setHasText("法律援助"))
                .first()
                .click();
        words.fill("皮影戏");
        words.press("Enter");
        words.press("Tab");
        assertThat(volunteer.locator(".word-standings")).containsText("皮影戏");
        volunteer.getByLabel("什么时候联系最方便").fill("晚饭后");
        volunteer.getByLabel("文字写法").fill("周二 18:00-20:00");
        volunteer.getByLabel("文字写法").press("Tab");
        click(volunteer, "保存");
        assertThat(volunteer.getByText("已保存。")).isVisible();
        assertThat(volunteer.locator(".seen-by-others")).containsText("法律援助");
        assertThat(volunteer.locator(".seen-by-others")).containsText("周二 18:00-20:00");

        volunteer
                .locator("vaadin-upload input[type=file]")
                .last()
                .setInputFiles(new FilePayload("证书.pdf", "application/pdf", PDF));
        assertThat(volunteer.locator(".evidence-card")).containsText("等单位确认");
        assertFits(volunteer);
        picture(volunteer, "my-profile-waiting");

        Page unit = signedIn("unit05", DESK);
        unit.getByRole(AriaRole.LINK, named("去确认")).click();
        Locator card = unit.locator(".villager-card")
                .filter(new Locator.FilterOptions().setHas(unit.locator(".evidence-card")));
        Download file = unit.waitForDownload(() -> card.locator("a").click());
        assertThat(Files.readAllBytes(file.path())).isEqualTo(PDF);
        assertThat(file.suggestedFilename()).endsWith(".pdf");
        String address = "/" + card.locator("a").getAttribute("href");
        APIResponse answer = unit.request().get(address);
        assertThat(answer.headers().get("content-disposition")).startsWith("attachment");
        assertThat(answer.headers())
                .containsEntry("cache-control", "private, no-store")
                .containsEntry("x-content-type-options", "nosniff");
        assertThat(visitor(DESK).request().get(address).status()).isNotEqualTo(200);
        picture(unit, "unit-desk-evidence");
        card.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("确认为"))
                .click();
        assertThat(card).isHidden();

        volunteer.reload();
        assertThat(volunteer.locator(".evidence-card")).containsText("已确认");

        Page city = signedIn("admin", DESK);
        city.navigate("/admin/specialties/proposals?q=皮影");
        Locator word = city.locator(".proposal-card");
        word.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("谢绝"))
                .click();
        word.getByLabel("原因").fill("请改写成“少儿国画”一类的常用说法");
        word.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("谢绝，并告知原因"))
                .click();
        assertThat(city.getByText("没有符合条件的词")).isVisible();
        volunteer.reload();
        assertThat(volunteer.locator(".word-standings")).containsText("市里没有采用");
        assertThat(volunteer.locator(".seen-by-others")).not().containsText("皮影戏");
    }

    @ParameterizedTest
    @CsvSource({"390, zh-CN", "360, en", "1280, zh-CN", "1280, en"})
    void noScreenSticksOut(int width, String language) {
        Page admin = signedIn("admin", width, language);
        for (String part : new String[] {"", "/fields", "/proposals", "/declined"}) {
            look(admin, "admin/specialties" + part, language);
        }
        look(signedIn("volunteer02", width, language), "my/profile", language);
    }

    private static void look(Page page, String path, String language) {
        page.navigate("/" + path);
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .isVisible();
        assertFits(page);
        picture(page, path.replace('/', '-') + "-" + language);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
