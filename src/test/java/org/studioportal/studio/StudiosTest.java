package org.studioportal.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.studioportal.directory.VillageRef;
import org.studioportal.security.Grant;
import org.studioportal.security.Role;
import org.studioportal.security.SignedIn;
import org.studioportal.shared.ServiceCategory;
import org.studioportal.shared.ServiceMode;
import org.studioportal.shared.hours.SpecialDay;
import org.studioportal.shared.hours.TimeSpan;
import org.studioportal.shared.time.PortalTime;
import org.studioportal.testing.PortalTest;
import org.studioportal.testing.Statements;

@PortalTest
class StudiosTest {
    private static final String ALWAYS =
            "周一 00:00-24:00；周二 00:00-24:00；周三 00:00-24:00；周四 00:00-24:00；周五 00:00-24:00；周六 00:00-24:00；周日 00:00-24:00";

    @Autowired
    private Studios studios;

    @Autowired
    private Holidays holidays;

    @Autowired
    private StudioFixture town;

    @Autowired
    private Clock clock;

    @BeforeEach
    void fillTheTown() {
        town.unit("U1", "市司法局");
        town.unit("U2", "市中心医院");
        town.village("C1", "杨柳村", "青石镇", "U1");
        town.village("C2", "和平社区", "城东街道", "U2");
        town.volunteer("V1", "甲一", "U1", "婚姻家事", "劳动维权");
        town.volunteer("V2", "乙二", "U1", "人民调解");
        town.volunteer("V3", "丙三", "U2", "中医推拿");
        town.studio("GZS-01", "明灯法律援助工作室", "U1", Set.of(ServiceCategory.LEGAL), ALWAYS, "V1", "V2");
        town.studio("GZS-02", "杏林健康工作室", "U2", Set.of(ServiceCategory.HEALTH, ServiceCategory.CARE), null, "V3");
        town.describe(
                "GZS-02",
                new StudioDescription(
                        "xinglin",
                        "门诊楼一层",
                        "19900000002",
                        List.of(new StudioPage.Item(
                                "血压血糖测量", ServiceMode.HOME_VISIT, ServiceCategory.HEALTH, 30, null, "空腹")),
                        List.of(new StudioPage.Step("受理", "当日", "电话或窗口"), new StudioPage.Step("回访", "七日内", null)),
                        List.of()));
    }

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    @Test
    void strangersSeeTheCardsOfPublishedStudios() {
        StudioList list = studios.page(StudioFilter.NONE, 0, 10);
        assertThat(list.total()).isEqualTo(2);
        StudioCard open = list.cards().getFirst();
        assertThat(open.slug()).isEqualTo("gzs-01");
        assertThat(open.unit()).isEqualTo("市司法局");
        assertThat(open.members()).isEqualTo(2);
        assertThat(open.openNow()).isTrue();
        assertThat(open.opening().span()).isEqualTo(TimeSpan.WHOLE_DAY);
        assertThat(open.categories()).containsExactly(ServiceCategory.LEGAL);
        StudioCard closed = list.cards().getLast();
        assertThat(closed.opening()).isNull();
        assertThat(closed.openNow()).isFalse();
        assertThat(closed.modes()).containsExactly(ServiceMode.HOME_VISIT);
        assertThat(closed.categories()).containsExactly(ServiceCategory.HEALTH, ServiceCategory.CARE);
    }

    @Test
    void whatIsNotPublishedIsNotSeen() {
        town.jdbc().update("update studio set status = 'SUSPENDED' where code = 'GZS-01'");
        town.forgetCatalogue();
        assertThat(slugs(StudioFilter.NONE)).containsExactly("xinglin");
        assertThat(slugs(StudioFilter.words("法律"))).isEmpty();
        assertThat(studios.bySlug("gzs-01")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"法律", "援助", "法律援助", "律援", "法", "明灯 婚姻", "司法局", "人民调解", "法律帮扶援助", "调解", "　法律　", "工作室的法律", "法律，援助！"
            })
    void wordsPartsOfWordsAndSingleCharactersAreFound(String question) {
        assertThat(slugs(StudioFilter.words(question))).containsExactly("gzs-01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"血压", "推拿", "测量", "中心医院", "孤老", "健康 血糖"})
    void itemsSpecialtiesUnitsAndFieldsAreSearched(String question) {
        assertThat(slugs(StudioFilter.words(question))).containsExactly("xinglin");
    }

    @ParameterizedTest
    @ValueSource(strings = {"航天", "法律 血压", "援法", "🙂", "！！"})
    void whatNoStudioHoldsIsNotFound(String question) {
        assertThat(studios.page(StudioFilter.words(question), 0, 10)).isEqualTo(new StudioList(List.of(), 0));
    }

    @Test
    void latinWordsAreFoundByTheirBeginningInAnyCase() {
        town.roster("GZS-03", "Ａi 创客工作室", "U2", Set.of(ServiceCategory.TECH), "Learn Python with us", null, null);
        assertThat(slugs(StudioFilter.words("python"))).containsExactly("gzs-03");
        assertThat(slugs(StudioFilter.words("PYTH"))).containsExactly("gzs-03");
        assertThat(slugs(StudioFilter.words("ai"))).containsExactly("gzs-03");
        assertThat(slugs(StudioFilter.words("ython"))).isEmpty();
    }

    @Test
    void aNameThatHoldsTheWordsRanksBeforeAnIntroductionThatDoes() {
        town.roster("GZS-03", "书香工作室", "U2", Set.of(ServiceCategory.CULTURE), null, "也做一点法律援助宣传", null);
        assertThat(slugs(StudioFilter.words("法律援助"))).containsExactly("gzs-01", "gzs-03");
    }

    @Test
    void aChangedSpecialtyIsFoundAtOnce() {
        town.relearn("V2", "乙二", "U1", "公证");
        assertThat(slugs(StudioFilter.words("公证"))).containsExactly("gzs-01");
        assertThat(slugs(StudioFilter.words("人民调解"))).isEmpty();
    }

    @Test
    void everyFilterNarrows() {
        assertThat(slugs(with(ServiceCategory.CARE, null, null, null, false))).containsExactly("xinglin");
        assertThat(slugs(with(null, ServiceMode.HOME_VISIT, null, null, false))).containsExactly("xinglin");
        assertThat(slugs(with(null, ServiceMode.ON_SITE, null, null, false))).isEmpty();
        assertThat(slugs(with(null, null, "青石镇", null, false))).containsExactly("gzs-01");
        assertThat(slugs(with(null, null, null, "C2", false))).containsExactly("xinglin");
        assertThat(slugs(with(null, null, "青石镇", "C2", false))).isEmpty();
        assertThat(slugs(with(null, null, null, null, true))).containsExactly("gzs-01");
        assertThat(slugs(new StudioFilter(
                        "援助", ServiceCategory.LEGAL, null, "青石镇", "C1", DayOfWeek.SUNDAY, LocalTime.NOON, true, null)))
                .containsExactly("gzs-01");
    }

    @Test
    void aHolidayAndAClosureCloseWhatWouldBeOpen() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), PortalTime.ZONE);
        SignedIn.asCityAdmin();
        holidays.set(today, "城市日");
        assertThat(slugs(with(null, null, null, null, true))).isEmpty();
        assertThat(studios.openToday(10).cards()).isEmpty();
        assertThat(studios.bySlug("gzs-01").orElseThrow().hours().on(today).holiday())
                .isEqualTo("城市日");
        town.describe(
                "GZS-02",
                new StudioDescription(
                        "xinglin",
                        null,
                        null,
                        List.of(),
                        List.of(),
                        List.of(SpecialDay.extra(today, TimeSpan.WHOLE_DAY, "节日义诊"))));
        assertThat(studios.openToday(10).cards()).extracting(StudioCard::slug).containsExactly("xinglin");
    }

    @Test
    void orderIsByOpeningByNameOrByNewest() {
        town.studio("GZS-03", "阿里山工作室", "U2", Set.of(ServiceCategory.OTHER), null);
        assertThat(slugs(sorted(StudioSort.NEXT_OPENING))).first().isEqualTo("gzs-01");
        assertThat(slugs(sorted(StudioSort.NAME))).containsExactly("gzs-03", "gzs-01", "xinglin");
        assertThat(slugs(sorted(StudioSort.NEWEST))).containsExactly("gzs-03", "xinglin", "gzs-01");
        assertThat(slugs(sorted(StudioSort.RELEVANCE))).first().isEqualTo("gzs-01");
    }

    @Test
    void aPageIsAPartOfTheWhole() {
        StudioList second = studios.page(sorted(StudioSort.NAME), 1, 1);
        assertThat(second.total()).isEqualTo(2);
        assertThat(second.cards()).extracting(StudioCard::slug).containsExactly("xinglin");
        assertThat(studios.page(StudioFilter.NONE, 2, 10).cards()).isEmpty();
    }

    @Test
    void theFirstPageAndAFilteredSearchCostAtMostThreeStatements() {
        for (int i = 10; i < 40; i++) {
            town.studio("S" + i, "工作室" + i, "U1", Set.of(ServiceCategory.LEGAL), "周二 09:00-11:30", "V1", "V2");
        }
        StudioFilter filtered = new StudioFilter(
                "工作室", ServiceCategory.LEGAL, null, "青石镇", "C1", DayOfWeek.TUESDAY, null, false, StudioSort.NAME);
        assertThat(Statements.of(() -> studios.page(StudioFilter.NONE, 0, 24))).hasSizeLessThanOrEqualTo(3);
        town.forgetCatalogue();
        assertThat(Statements.of(() -> studios.page(filtered, 0, 24))).hasSizeLessThanOrEqualTo(3);
        town.forgetCatalogue();
        assertThat(Statements.of(() -> studios.openToday(6))).hasSizeLessThanOrEqualTo(3);
        assertThat(Statements.of(() -> studios.page(filtered, 24, 24))).isEmpty();
        assertThat(Statements.of(() -> studios.bySlug("gzs-01"))).hasSizeLessThanOrEqualTo(4);
    }

    @Test
    void thePageOfAStudioSaysEverything() {
        StudioPage page = studios.bySlug("xinglin").orElseThrow();
        assertThat(page.name()).isEqualTo("杏林健康工作室");
        assertThat(page.unit().name()).isEqualTo("市中心医院");
        assertThat(page.village()).extracting(VillageRef::name).isEqualTo("和平社区");
        assertThat(page.place()).isEqualTo("门诊楼一层");
        assertThat(page.items()).extracting(StudioPage.Item::name).containsExactly("血压血糖测量");
        assertThat(page.steps()).extracting(StudioPage.Step::title).containsExactly("受理", "回访");
        assertThat(page.members())
                .extracting(StudioPage.Member::name, StudioPage.Member::lead)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("丙三", true));
        assertThat(page.members().getFirst().specialties()).containsExactly("中医推拿");
        assertThat(studios.bySlug("nowhere")).isEmpty();
    }

    @Test
    void thePhoneIsMaskedForStrangersAndForPeopleWithoutARole() {
        assertThat(studios.bySlug("xinglin").orElseThrow().phone()).isEqualTo("199****0002");
        assertThat(studios.bySlug("xinglin").orElseThrow().phoneMasked()).isTrue();
        SignedIn.as("waiting");
        assertThat(studios.bySlug("xinglin").orElseThrow().phone()).isEqualTo("199****0002");
        SignedIn.as("villager01", new Grant(Role.VILLAGER, 1L));
        assertThat(studios.bySlug("xinglin").orElseThrow().phone()).isEqualTo("19900000002");
        assertThat(studios.bySlug("xinglin").orElseThrow().phoneMasked()).isFalse();
        assertThat(studios.bySlug("gzs-01").orElseThrow().phone()).isNull();
    }

    private List<String> slugs(StudioFilter filter) {
        return studios.page(filter, 0, 100).cards().stream()
                .map(StudioCard::slug)
                .toList();
    }

    private static StudioFilter with(
            ServiceCategory category, ServiceMode mode, String town, String village, boolean openNow) {
        return new StudioFilter(null, category, mode, town, village, null, null, openNow, null);
    }

    private static StudioFilter sorted(StudioSort sort) {
        return new StudioFilter(null, null, null, null, null, null, null, false, sort);
    }
}
