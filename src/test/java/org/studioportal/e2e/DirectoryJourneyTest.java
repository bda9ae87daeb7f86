package org.studioportal.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.studioportal.directory.roster.TestWorkbook.row;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.studioportal.directory.roster.TestWorkbook;

/** The rosters of the city, and the villagers who join. */
class DirectoryJourneyTest extends BrowserTest {
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Test
    void aVillagerRegistersOnAPhoneAndTheClerkConfirms() {
        Page villager = visitor(PHONE);
        villager.navigate("/register");
        villager.getByLabel("姓名").fill("岑试航");
        villager.getByLabel("手机号码").fill("1540099");
        choose(villager, "镇街", "城东街道");
        choose(villager, "村（社区）", "朝阳社区");
        villager.getByLabel("登录名").fill("cen-shihang");
        villager.locator("input[type=password]").fill("三角梅 开满了 旧院墙");
        click(villager, "提交注册");
        assertThat(villager.getByText("不是手机号码").first()).isVisible();
        assertThat(villager.getByLabel("姓名")).hasValue("岑试航");
        villager.getByLabel("手机号码").fill("15400990001");
        click(villager, "提交注册");
        assertThat(villager.getByText("注册已提交")).isVisible();
        picture(villager, "registered");

        Page clerk = signedIn("clerk01", PHONE);
        clerk.getByRole(AriaRole.LINK, named("去确认")).click();
        Locator card = clerk.locator(".villager-card").filter(new Locator.FilterOptions().setHasText("岑试航"));
        assertThat(card).containsText("154****0001");
        card.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("显示完整号码"))
                .click();
        assertThat(card).containsText("15400990001");
        card.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("确认是本村村民"))
                .click();
        assertThat(card).hasCount(0);

        villager.getByRole(AriaRole.LINK, named("去登录")).click();
        signIn(villager, "cen-shihang", "三角梅 开满了 旧院墙");
        villager.navigate("/register");
        assertThat(villager.getByText("您是朝阳社区的村民。")).isVisible();
    }

    @Test
    void aRosterWithMistakesIsExplainedAndASoundOneImported() {
        Page page = signedIn("admin", DESK);
        page.navigate("/admin/roster");
        upload(page, mistaken());
        click(page, "检查名册");
        assertThat(page.getByText("有 20 处错误")).isVisible();
        assertThat(page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("导入").setExact(true)))
                .hasCount(0);
        assertThat(page.getByText("单位 E6")).isVisible();
        assertThat(page.getByText("“12345678”不是电话号码").first()).isVisible();
        picture(page, "roster-mistakes");
        page.setViewportSize(PHONE, 844);
        assertThat(page.locator(".record-list.narrow")).isVisible();
        assertFits(page);
        picture(page, "roster-mistakes");
        page.setViewportSize(DESK, 900);

        page.navigate("/admin/roster");
        upload(page, sound("市气象服务中心"));
        click(page, "检查名册");
        assertThat(page.getByText("没有错误，可以导入。")).isVisible();
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("导入").setExact(true))
                .click();
        assertThat(page.getByRole(AriaRole.HEADING, named("导入完成"))).isVisible();
        page.navigate("/admin/units?q=U990");
        assertThat(page.getByText("市气象服务中心")).isVisible();

        page.navigate("/admin/roster");
        upload(page, sound("市气象服务中心"));
        click(page, "检查名册");
        assertThat(page.getByText("不需要导入")).isVisible();
    }

    @Test
    void twoAdministratorsChangeOneUnitAndTheSecondLosesNothing() {
        Page first = signedIn("admin", DESK);
        Page second = signedIn("admin", DESK);
        for (Page page : new Page[] {first, second}) {
            page.navigate("/admin/units?q=U093");
            page.locator("vaadin-grid-cell-content")
                    .filter(new Locator.FilterOptions().setHasText("U093"))
                    .first()
                    .click();
            assertThat(page.getByLabel("单位名称")).not().hasValue("");
        }
        first.getByLabel("联系人").fill("容先到");
        click(first, "保存");
        assertThat(first.getByText("已保存。")).isVisible();

        second.getByLabel("联系人").fill("容后到");
        click(second, "保存");
        assertThat(second.getByText("别人已经改过这条记录")).isVisible();
        assertThat(second.getByLabel("联系人")).hasValue("容后到");
        picture(second, "changed-meanwhile");
        click(second, "重新载入");
        assertThat(second.getByText("现在保存的是：容先到")).isVisible();
        click(second, "保存");
        assertThat(second.getByText("已保存。")).isVisible();
    }

    @ParameterizedTest
    @CsvSource({"360, zh-CN", "390, en", "1280, zh-CN", "1280, en"})
    void noDeskSticksOut(int width, String language) {
        Page stranger = visitor(width, language);
        look(stranger, "login", language);
        look(stranger, "register", language);
        Page admin = signedIn("admin", width, language);
        for (String path : new String[] {
            "",
            "admin/units",
            "admin/villages",
            "admin/pairings",
            "admin/volunteers",
            "admin/partners",
            "admin/roster",
            "admin/accounts",
            "admin/audit",
            "account"
        }) {
            look(admin, path, language);
        }
        look(signedIn("unit01", width, language), "unit-desk", language);
        look(signedIn("clerk01", width, language), "village-desk", language);
    }

    private static void look(Page page, String path, String language) {
        page.navigate("/" + path);
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .isVisible();
        assertFits(page);
        picture(page, (path.isEmpty() ? "home-signed-in" : path.replace('/', '-')) + "-" + language);
    }

    private static void choose(Page page, String field, String item) {
        page.getByLabel(field, new Page.GetByLabelOptions().setExact(false))
                .first()
                .click();
        page.getByRole(AriaRole.OPTION, named(item)).click();
    }

    private static void upload(Page page, byte[] workbook) {
        page.locator("vaadin-upload input[type=file]").setInputFiles(new FilePayload("名册.xlsx", WORKBOOK, workbook));
        assertThat(page.getByRole(AriaRole.BUTTON, named("检查名册"))).isEnabled();
    }

    private static byte[] sound(String unit) {
        return new TestWorkbook()
                .sheet("单位", row("单位编码", "单位名称", "单位类别"), row("U990", unit, "事业单位"))
                .bytes();
    }

    private static byte[] mistaken() {
        return new TestWorkbook()
                .sheet(
                        "单位",
                        row("单位编码", "单位名称", "单位类别", "联系人", "联系电话"),
                        row("U981", "市试验一局", "党委部门", null, null),
                        row("U 单", "市试验二局", null, null, null),
                        row("U983", null, null, null, null),
                        row("U984", "市试验四局", "党委", null, null),
                        row("U985", "市试验五局", null, "某人", "12345678"),
                        row("U981", "市试验六局", null, null, null))
                .sheet(
                        "村社区",
                        row("村社区编码", "村社区名称", "镇街", "类型", "重点帮扶"),
                        row("V981", "试东村", "试镇", "村", "否"),
                        row("V982", "试东村", "试镇", "村", "否"),
                        row("V983", "试西村", null, "城市", "也许"))
                .sheet(
                        "驻点联系",
                        row("单位编码", "村社区编码", "起始日期", "结束日期"),
                        row("U981", "V981", "2026-01-01", "2025-12-31"),
                        row("U984", "V981", "2026-02-30", null),
                        row("U404", "V404", "2026-03-01", null))
                .sheet(
                        "志愿者",
                        row("志愿者编号", "姓名", "单位编码", "手机号码", "电子邮箱", "服务层级"),
                        row("P99901", "张试一", "U404", "12900000001", "没有", "高级型"))
                .sheet(
                        "工作室",
                        row("工作室编码", "工作室名称", "单位编码", "服务类别", "服务时间", "成员"),
                        row("S981", "试验工作室", "U981", "天文", "周八 09:00-11:30", "P404"))
                .bytes();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
