package org.studioportal.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.studioportal.board.ListingContent;
import org.studioportal.board.ListingId;
import org.studioportal.board.ListingKind;
import org.studioportal.board.Posting;
import org.studioportal.board.Postings;
import org.studioportal.board.Requester;
import org.studioportal.board.Urgency;
import org.studioportal.board.Vetting;
import org.studioportal.directory.VillageId;
import org.studioportal.security.AccountRow;
import org.studioportal.security.Accounts;
import org.studioportal.security.Actor;
import org.studioportal.security.Role;
import org.studioportal.security.SignedIn;
import org.studioportal.shared.ServiceCategory;
import org.studioportal.shared.ServiceMode;
import org.studioportal.shared.hours.WeeklyHours;

/** What is asked for is claimed, agreed, served, told and confirmed, by the people whose part it is. */
class BoardJourneyTest extends BrowserTest {
    private final ApplicationContext portal = RunningPortal.get().application();

    @Test
    void aRequestIsClaimedServedAndConfirmed() {
        String address = "/board/" + request("帮忙修门锁");

        Page stranger = visitor(PHONE, "en");
        stranger.navigate(address);
        assertThat(stranger.locator("h1")).hasText("帮忙修门锁");
        assertThat(stranger.locator(".listing-facts")).not().containsText("林阿妹");
        assertFits(stranger);
        picture(stranger, "listing-stranger-en");

        Page volunteer = signedIn("volunteer07", PHONE);
        volunteer.navigate(address);
        picture(volunteer, "listing-volunteer");
        click(volunteer, "我来认领");
        volunteer.getByLabel("留言（可不写）").fill("周六上午我带工具来");
        picture(volunteer, "listing-claim");
        dialogButton(volunteer, "我来认领").click();
        assertThat(now(volunteer)).containsText("等接受");
        assertFits(volunteer);

        Page clerk = signedIn("clerk01", DESK);
        clerk.navigate(address);
        assertThat(now(clerk)).containsText("周六上午我带工具来");
        picture(clerk, "listing-clerk");
        now(clerk)
                .getByText("接受", new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(now(clerk)).containsText("人手已经够了");

        volunteer.reload();
        assertThat(volunteer.locator(".listing-facts")).containsText("林阿妹");
        step(volunteer, "开始服务").click();
        step(volunteer, "填写报告").click();
        volunteer.getByLabel("做了什么").fill("换了锁芯，门能锁上了。");
        volunteer.getByLabel("小时").fill("1");
        picture(volunteer, "listing-report");
        dialogButton(volunteer, "提交报告").click();
        assertThat(now(volunteer)).containsText("等确认");

        Page villager = signedIn("villager01", PHONE);
        villager.navigate(address);
        assertThat(now(villager)).containsText("换了锁芯，门能锁上了。");
        step(villager, "确认服务").click();
        villager.getByText("★★★★★ 非常满意").click();
        picture(villager, "listing-rating");
        dialogButton(villager, "确认并评价").click();
        assertThat(now(villager)).containsText("已经办结");
        assertThat(villager.locator(".claims-panel")).containsText("评价：★★★★★ 非常满意");
        assertFits(villager);
        picture(villager, "listing-closed");
    }

    @ParameterizedTest
    @CsvSource({"1280, zh-CN", "390, zh-CN", "360, en"})
    void nothingSticksOutWhereAServiceIsBooked(int width, String language) {
        Page villager = signedIn("villager02", width, language);
        villager.navigate("/board/" + offer());
        assertThat(villager.locator(".day-strip")).isVisible();
        assertFits(villager);
        picture(villager, "listing-offer-" + language);
        villager.locator("vaadin-button.time-chip").first().click();
        assertThat(villager.locator("vaadin-dialog .time-choice")).isVisible();
        assertFits(villager);
        picture(villager, "listing-booking-" + language);
    }

    private static Locator now(Page page) {
        return page.locator(".now-panel");
    }

    /** The button that takes a step with a claim; it also says whose. */
    private static Locator step(Page page, String verb) {
        return now(page)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^" + verb + "：")));
    }

    private static Locator dialogButton(Page page, String name) {
        return page.locator("vaadin-dialog").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
    }

    private ListingId request(String title) {
        Actor villager = actor("villager01");
        VillageId village =
                new VillageId(villager.scopes(Role.VILLAGER).iterator().next());
        Posting typed = new Posting(
                ListingKind.REQUEST,
                village,
                null,
                new ListingContent(
                        title,
                        "大门的锁坏了，晚上关不上，想请懂的人来看看。",
                        ServiceCategory.CARE,
                        Urgency.URGENT,
                        ServiceMode.HOME_VISIT,
                        "村委会往北第三家",
                        1,
                        null,
                        List.of(),
                        List.of(),
                        WeeklyHours.parse("周六 08:00-12:00"),
                        null,
                        null,
                        null,
                        null,
                        null),
                new Requester("林阿妹", "13800000000", "三组 12 号"),
                false);
        Postings postings = portal.getBean(Postings.class);
        ListingId id = SignedIn.as(villager, () -> {
            var draft = postings.begin(typed);
            postings.submit(draft.id(), draft.version(), draft.data());
            return draft.id();
        });
        SignedIn.as(actor("clerk01"), () -> {
            var handedIn = postings.read(id);
            portal.getBean(Vetting.class).open(id, handedIn.version(), handedIn.data());
        });
        return id;
    }

    /** Any of what the studios offer. */
    private long offer() {
        return portal.getBean(JdbcClient.class)
                .sql("select min(id) from board_listing where kind = 'OFFER' and status = 'OPEN' and weekly <> ''")
                .query(Long.class)
                .single();
    }

    private Actor actor(String username) {
        AccountRow row = portal.getBean(TransactionTemplate.class)
                .execute(tx ->
                        portal.getBean(Accounts.class).findByUsername(username).orElseThrow());
        return new Actor(row.id().value(), row.username(), row.displayName(), row.grants());
    }
}
