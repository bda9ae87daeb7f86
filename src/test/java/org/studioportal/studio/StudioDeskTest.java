package org.studioportal.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.studioportal.security.Grant;
import org.studioportal.security.Role;
import org.studioportal.security.SignedIn;
import org.studioportal.security.SystemWork;
import org.studioportal.shared.Page;
import org.studioportal.shared.ServiceCategory;
import org.studioportal.shared.ServiceMode;
import org.studioportal.shared.WrongInput;
import org.studioportal.shared.hours.SpecialDay;
import org.studioportal.shared.hours.TimeSpan;
import org.studioportal.shared.hours.WeeklyHours;
import org.studioportal.studio.emblem.EmblemChoice;
import org.studioportal.testing.PortalTest;
import org.studioportal.testing.Statements;

@PortalTest
class StudioDeskTest {
    private static final LocalDate DAY = LocalDate.of(2030, 5, 7);

    @Autowired
    private StudioDesk desk;

    @Autowired
    private Studios studios;

    @Autowired
    private StudioDrafts drafts;

    @Autowired
    private StudioLife life;

    @Autowired
    private StudioFixture town;

    private StudioId studio;

    @BeforeEach
    void twoStudios() {
        town.unit("U1", "市司法局");
        town.unit("U2", "市中心医院");
        town.volunteer("V1", "甲一", "U1", "婚姻家事");
        town.studio("S1", "明灯工作室", "U1", Set.of(ServiceCategory.LEGAL), "周二 09:00-11:30", "V1");
        town.studio("S2", "暗灯工作室", "U1", Set.of(ServiceCategory.LEGAL), null);
        studio = town.id("S1");
        SignedIn.as("lead01", new Grant(Role.STUDIO_LEAD, studio.value()));
    }

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    @Test
    void whatNobodyCanSaveOrHasComeBackToIsNotKept() {
        DeskPage page = desk.open(studio);
        desk.keepDraft(studio, page.profile(), page.version(), page.profile());
        drafts.discardForgotten();
        assertThat(desk.open(studio).draft()).isNotNull();

        town.jdbc().update("update studio_draft set saved_at = '2020-01-01'");
        drafts.discardForgotten();
        assertThat(desk.open(studio).draft()).isNull();

        desk.keepDraft(studio, page.profile(), page.version(), page.profile());
        SystemWork.run(() -> life.close(studio, "任务完成"));
        assertThat(desk.open(studio).draft()).isNull();
        desk.keepDraft(studio, page.profile(), page.version(), page.profile());
        assertThat(desk.open(studio).draft()).isNull();
    }

    @Test
    void theHistoryTellsWhatChangedInAnItemAndHidesThePhone() {
        save(was -> describing(was, "one", "甲"));
        save(was -> changing(
                was,
                "19900000009",
                new StudioPage.Item(
                        was.items().getFirst().id(),
                        "甲",
                        ServiceMode.HOME_VISIT,
                        ServiceCategory.LEGAL,
                        45,
                        2,
                        3,
                        null,
                        null,
                        null,
                        WeeklyHours.NONE)));

        assertThat(desk.history(studio, new Page(0, 2)))
                .extracting(StudioHistoryLine::became)
                .anySatisfy(words -> assertThat(words).contains("上门服务", "约 45 分钟", "每次最多 2 人", "请提前 3 天预约"))
                .anySatisfy(words -> assertThat(words).isEqualTo("199****0009"));
    }

    @Test
    void whatItsPeopleSaveIsWhatVisitorsSee() {
        save(was -> describing(was, "one", "甲", "乙", "丙"));
        save(was -> describing(was, "two", "丁", "甲"));

        StudioPage page = studios.bySlug("two").orElseThrow();
        assertThat(page.items()).extracting(StudioPage.Item::name).containsExactly("丁", "甲");
        assertThat(page.steps()).extracting(StudioPage.Step::title).containsExactly("丁", "甲");
        assertThat(page.hours().special()).containsExactly(SpecialDay.closed(DAY, "丁"), SpecialDay.closed(DAY, "甲"));
        assertThat(page.hours().weekly()).hasToString("周二 09:00-11:30");
        assertThat(studios.page(StudioFilter.words("乙"), 0, 5).total()).isZero();
        assertThat(studios.page(StudioFilter.words("丁"), 0, 5).total()).isEqualTo(1);
    }

    @Test
    void anItemThatIsDescribedAnewKeepsItsIdentity() {
        save(was -> describing(was, "one", "甲", "乙"));
        List<StudioPage.Item> before = page().profile().items();
        save(was -> with(was, List.of(before.get(1), before.get(0), item("丙"))));
        List<StudioPage.Item> after = page().profile().items();
        assertThat(after).extracting(StudioPage.Item::name).containsExactly("乙", "甲", "丙");
        assertThat(after.get(0).id()).isEqualTo(before.get(1).id());
        assertThat(after.get(1).id()).isEqualTo(before.get(0).id());
    }

    @Test
    void anOldAddressLeadsToThePresentOneAndNobodyElseGetsIt() {
        save(was -> describing(was, "one"));
        save(was -> describing(was, "two"));
        assertThat(studios.bySlug("one")).isEmpty();
        assertThat(studios.movedTo("one")).contains("two");
        assertThat(studios.movedTo("s1")).contains("two");
        SignedIn.asCityAdmin();
        DeskPage other = desk.open(town.id("S2"));
        assertThat(problem(() ->
                        desk.save(other.id(), other.profile(), other.version(), describing(other.profile(), "one"))))
                .containsExactly("SLUG studio.slug.taken");
        save(was -> describing(was, "one"));
        assertThat(studios.movedTo("two")).contains("one");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Ab", "a b", "-a", "a--b", "a/b", "明灯", "../x"})
    void anAddressHasOnlyPlainCharacters(String slug) {
        assertThat(problem(() -> save(was -> describing(was, slug)))).containsExactly("SLUG studio.slug.malformed");
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnceAndNothingIsChanged() {
        StudioProfile was = page().profile();
        List<String> problems = problem(() -> save(base -> new StudioProfile(
                "名".repeat(81),
                "s1",
                null,
                "<p>" + "字".repeat(4001) + "</p>",
                "",
                null,
                "12",
                Set.of(),
                new StudioPage.Colours("#ffffff", "#eeeeee"),
                EmblemChoice.NONE,
                List.of(
                        new StudioPage.Item("咨询", ServiceMode.ON_SITE, ServiceCategory.LEGAL, 151, null, null),
                        item(" ")),
                List.of(new StudioPage.Step("", null, null)),
                base.weekly(),
                List.of(
                        SpecialDay.extra(DAY, new TimeSpan(540, 600), null),
                        SpecialDay.extra(DAY, new TimeSpan(599, 660), null)),
                List.of(new StudioPage.Adviser("甲", null, null)),
                List.of(new StudioPage.Photo("", "")))));
        assertThat(problems)
                .contains(
                        "NAME input.too-long",
                        "INTRODUCTION input.too-long",
                        "PHONE studio.wrong.phone",
                        "CATEGORIES studio.wrong.no-category",
                        "COLOURS studio.wrong.contrast",
                        "ITEMS studio.wrong.item-too-long",
                        "ITEMS studio.wrong.unnamed",
                        "STEPS studio.wrong.unnamed",
                        "SPECIAL_DAYS hours.refused.overlapping",
                        "ADVISERS studio.wrong.no-partner",
                        "PHOTOS studio.wrong.no-picture",
                        "PHOTOS studio.wrong.unnamed");
        assertThat(page().profile()).isEqualTo(was);
    }

    @Test
    void scriptsInFormattedTextAreGoneAndEmojiStay() {
        save(was -> introducing(was, "<p onclick=\"x()\">你好🙂<script>alert(1)</script></p>"));
        assertThat(studios.bySlug("s1").orElseThrow().introduction()).isEqualTo("<p>你好🙂</p>");
    }

    @Test
    void twoWhoChangeDifferentPartsBothKeepTheirs() {
        DeskPage mine = page();
        save(was -> describing(was, "theirs"));
        desk.save(studio, mine.profile(), mine.version(), introducing(mine.profile(), "<p>我的</p>"));
        assertThat(page().profile().slug()).isEqualTo("theirs");
        assertThat(page().profile().introduction()).isEqualTo("<p>我的</p>");
    }

    @Test
    void twoWhoChangeTheSamePartLearnWhoDidWhatAndNothingIsLost() {
        DeskPage mine = page();
        SignedIn.as("unit01", new Grant(Role.UNIT_ADMIN, town.unitId("U1").value()));
        save(was -> introducing(was, "<p>他们的</p>"));
        SignedIn.as("lead01", new Grant(Role.STUDIO_LEAD, studio.value()));
        StudioProfile typed = introducing(mine.profile(), "<p>我的</p>");

        StudioConflict conflict = catchThrowableOfType(
                StudioConflict.class, () -> desk.save(studio, mine.profile(), mine.version(), typed));
        assertThat(conflict.parts()).hasSize(1);
        assertThat(conflict.parts().getFirst().field()).isEqualTo(ProfileField.INTRODUCTION);
        assertThat(conflict.parts().getFirst().who()).isEqualTo("unit01");
        assertThat(page().profile().introduction()).isEqualTo("<p>他们的</p>");

        // Whoever has seen theirs and still wants their own says so with theirs as the base.
        desk.save(studio, conflict.theirs(), mine.version(), typed);
        assertThat(page().profile().introduction()).isEqualTo("<p>我的</p>");
    }

    @Test
    void ofManyWhoSaveTheSamePartAtOnceOneSavesAndTheOthersLearnIt() {
        DeskPage before = page();
        int people = 8;
        CyclicBarrier start = new CyclicBarrier(people);
        List<CompletableFuture<Boolean>> all = IntStream.range(0, people)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> SystemWork.call(() -> {
                            try {
                                start.await();
                                desk.save(
                                        studio,
                                        before.profile(),
                                        before.version(),
                                        introducing(before.profile(), "<p>" + i + "</p>"));
                                return true;
                            } catch (StudioConflict conflict) {
                                return false;
                            } catch (Exception e) {
                                throw new IllegalStateException(e);
                            }
                        }),
                        task -> Thread.ofVirtual().start(task)))
                .toList();
        List<Boolean> saved =
                new ArrayList<>(all.stream().map(CompletableFuture::join).toList());
        assertThat(saved).containsOnlyOnce(true);
    }

    @Test
    void aDraftOutlivesTheSessionAndIsDoneWithWhenItIsSaved() {
        DeskPage mine = page();
        StudioProfile typed = introducing(mine.profile(), "<p>还没写完</p>");
        desk.keepDraft(studio, mine.profile(), mine.version(), typed);
        StudioDraft kept = page().draft();
        assertThat(kept.mine()).isEqualTo(typed);
        assertThat(kept.base()).isEqualTo(mine.profile());
        assertThat(town.jdbc().queryForObject("select document from studio_draft", String.class))
                .doesNotContain("还没写完");
        SignedIn.as(new org.studioportal.security.Actor(
                2, "other", "other", Set.of(new Grant(Role.STUDIO_LEAD, studio.value()))));
        assertThat(page().draft()).isNull();
        SignedIn.as("lead01", new Grant(Role.STUDIO_LEAD, studio.value()));
        desk.save(studio, kept.base(), kept.version(), kept.mine());
        assertThat(page().draft()).isNull();
    }

    @Test
    void aDraftCanBeDiscardedAndOneThatCannotBeReadCountsAsNone() {
        DeskPage mine = page();
        desk.keepDraft(studio, mine.profile(), mine.version(), describing(mine.profile(), "typed"));
        desk.keepDraft(studio, mine.profile(), mine.version(), describing(mine.profile(), "typed-on"));
        assertThat(page().draft().mine().slug()).isEqualTo("typed-on");
        desk.discardDraft(studio);
        assertThat(page().draft()).isNull();
    }

    @Test
    void thePicturesOfDraftsAreInUse() {
        DeskPage mine = page();
        String hash = "a".repeat(64);
        StudioProfile typed = pictured(mine.profile(), hash);
        desk.keepDraft(studio, mine.profile(), mine.version(), typed);
        assertThat(drafts.usedAmong(Set.of(hash, "b".repeat(64)))).containsExactly(hash);
    }

    @Test
    void theHistorySaysWhoChangedWhatFromWhatToWhat() {
        save(was -> introducing(was, "<p>第一版</p>"));
        save(was -> introducing(was, "<p>第二<strong>版</strong></p>"));
        StudioHistoryLine last = desk.history(studio, new Page(0, 10)).getFirst();
        assertThat(last.who()).isEqualTo("lead01");
        assertThat(last.field()).isEqualTo(ProfileField.INTRODUCTION);
        assertThat(last.was()).isEqualTo("第一版");
        assertThat(last.became()).isEqualTo("第二版");
    }

    @Test
    void savingWhatIsThereAlreadyLeavesNoTrace() {
        int lines = desk.history(studio, new Page(0, 50)).size();
        save(was -> was);
        assertThat(desk.history(studio, new Page(0, 50))).hasSize(lines);
    }

    @Test
    void theDeskCostsFourStatements() {
        town.volunteer("V2", "乙二", "U2");
        save(was -> describing(was, "one", "甲", "乙", "丙"));
        page();
        assertThat(Statements.of(() -> page())).hasSizeLessThanOrEqualTo(4);
    }

    @Test
    void onlyItsLeadItsUnitsAdministratorAndTheCityKeepIt() {
        StudioProfile was = page().profile();
        SignedIn.as("lead02", new Grant(Role.STUDIO_LEAD, town.id("S2").value()));
        SignedIn.as("lead02", new Grant(Role.STUDIO_LEAD, studio.value() + 1));
        refused(was);
        SignedIn.as("unit02", new Grant(Role.UNIT_ADMIN, town.unitId("U2").value()));
        refused(was);
        SignedIn.as("volunteer01", new Grant(Role.VOLUNTEER, town.unitId("U1").value()));
        refused(was);
        SignedIn.nobody();
        refused(was);
        SignedIn.as("unit01", new Grant(Role.UNIT_ADMIN, town.unitId("U1").value()));
        assertThat(page().profile()).isEqualTo(was);
        SignedIn.asCityAdmin();
        assertThat(page().profile()).isEqualTo(was);
    }

    private void refused(StudioProfile profile) {
        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(this::page)
                .isInstanceOfAny(
                        AccessDeniedException.class,
                        org.springframework.security.authentication.AuthenticationCredentialsNotFoundException.class);
        List<Runnable> steps = List.of(
                () -> desk.save(studio, profile, 0, profile),
                () -> desk.keepDraft(studio, profile, 0, profile),
                () -> desk.discardDraft(studio),
                () -> desk.history(studio, new Page(0, 1)));
        steps.forEach(
                step -> assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(step::run));
    }

    private DeskPage page() {
        return desk.open(studio);
    }

    private void save(UnaryOperator<StudioProfile> change) {
        DeskPage page = page();
        desk.save(studio, page.profile(), page.version(), change.apply(page.profile()));
    }

    private static List<String> problem(Runnable work) {
        return catchThrowableOfType(WrongInput.class, work::run).problems().stream()
                .map(problem -> problem.field() + " " + problem.messageKey())
                .toList();
    }

    private static StudioPage.Item item(String name) {
        return new StudioPage.Item(name, ServiceMode.ON_SITE, ServiceCategory.LEGAL, null, null, null);
    }

    private static StudioProfile describing(StudioProfile was, String slug, String... names) {
        if (names.length == 0) {
            return Profiles.with(was, ProfileField.SLUG, slug);
        }
        List<String> all = List.of(names);
        return Profiles.with(
                was,
                Map.of(
                        ProfileField.SLUG,
                        slug,
                        ProfileField.ITEMS,
                        all.stream().map(StudioDeskTest::item).toList(),
                        ProfileField.STEPS,
                        all.stream()
                                .map(name -> new StudioPage.Step(name, null, null))
                                .toList(),
                        ProfileField.SPECIAL_DAYS,
                        all.stream().map(name -> SpecialDay.closed(DAY, name)).toList()));
    }

    private static StudioProfile changing(StudioProfile was, String phone, StudioPage.Item item) {
        return Profiles.with(was, Map.of(ProfileField.PHONE, phone, ProfileField.ITEMS, List.of(item)));
    }

    private static StudioProfile with(StudioProfile was, List<StudioPage.Item> items) {
        return Profiles.with(was, ProfileField.ITEMS, items);
    }

    private static StudioProfile introducing(StudioProfile was, String html) {
        return Profiles.with(was, ProfileField.INTRODUCTION, html);
    }

    private static StudioProfile pictured(StudioProfile was, String hash) {
        return Profiles.with(was, ProfileField.EMBLEM, EmblemChoice.uploaded(hash));
    }
}
