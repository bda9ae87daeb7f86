package org.studioportal.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.studioportal.board.ClaimCommand;
import org.studioportal.board.Claimant;
import org.studioportal.board.ClaimantKind;
import org.studioportal.board.Claims;
import org.studioportal.board.ListingContent;
import org.studioportal.board.ListingId;
import org.studioportal.board.ListingKind;
import org.studioportal.board.Posting;
import org.studioportal.board.Postings;
import org.studioportal.board.Requester;
import org.studioportal.board.Urgency;
import org.studioportal.directory.Directory;
import org.studioportal.directory.VillageRef;
import org.studioportal.security.SystemWork;
import org.studioportal.shared.ServiceCategory;
import org.studioportal.shared.ServiceMode;
import org.studioportal.shared.hours.WeeklyHours;
import org.studioportal.shared.time.PortalTime;

/** Several people look at the board while things happen on it. */
class BoardLiveJourneyTest extends BrowserTest {
    private static final double SOON = 2_000;

    @Test
    void whatSomebodyClaimsShowsElsewhereWithoutReloadingAndKeepsWhatWasTyped() {
        VillageRef village = bean(Directory.class).villages().getFirst();
        ListingId id = request(village, "修一修收音机", 3);
        Page desk = visitor(DESK);
        Page phone = visitor(PHONE);
        for (Page page : List.of(desk, phone)) {
            page.navigate("/board");
            page.getByLabel("搜索").fill("收音机");
            assertThat(card(page, "修一修收音机")).containsText("缺 3 人");
            page.evaluate("window.sameVisit = true");
        }

        claim(id, village);

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

        request(bean(Directory.class).villages().getFirst(), "换一只灯泡", 1);

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

    private static <T> T bean(Class<T> type) {
        return RunningPortal.get().application().getBean(type);
    }

    private static void claim(ListingId id, VillageRef village) {
        long unit = bean(Directory.class)
                .unitOf(village.id(), LocalDate.now(PortalTime.ZONE))
                .orElseThrow()
                .id()
                .value();
        SystemWork.run(() -> bean(Claims.class)
                .claim(id, null, new ClaimCommand(new Claimant(ClaimantKind.UNIT, unit), null, UUID.randomUUID())));
    }

    private static ListingId request(VillageRef village, String title, int people) {
        Posting posting = new Posting(
                ListingKind.REQUEST,
                village.id(),
                null,
                new ListingContent(
                        title,
                        "麻烦来看看",
                        ServiceCategory.TECH,
                        Urgency.HARD,
                        ServiceMode.HOME_VISIT,
                        "村口",
                        people,
                        null,
                        List.of(),
                        List.of(),
                        WeeklyHours.NONE,
                        null,
                        null,
                        null,
                        null,
                        null),
                new Requester("王大爷", "13800000000", "村东头"),
                false);
        return SystemWork.call(() -> {
            var kept = bean(Postings.class).begin(posting);
            bean(Postings.class).submit(kept.id(), kept.version(), posting);
            return kept.id();
        });
    }
}
