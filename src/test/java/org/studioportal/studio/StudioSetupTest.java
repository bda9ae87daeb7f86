package org.studioportal.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
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
import org.studioportal.shared.ServiceCategory;
import org.studioportal.shared.ServiceMode;
import org.studioportal.shared.hours.HoursRefused;
import org.studioportal.shared.hours.SpecialDay;
import org.studioportal.shared.hours.TimeSpan;
import org.studioportal.testing.PortalTest;

@PortalTest
class StudioSetupTest {
    private static final LocalDate DAY = LocalDate.of(2030, 5, 7);

    @Autowired
    private StudioSetup setup;

    @Autowired
    private Studios studios;

    @Autowired
    private StudioFixture town;

    @BeforeEach
    void twoStudios() {
        town.unit("U1", "市司法局");
        town.studio("S1", "明灯工作室", "U1", Set.of(ServiceCategory.LEGAL), "周二 09:00-11:30");
        town.studio("S2", "暗灯工作室", "U1", Set.of(ServiceCategory.LEGAL), null);
        SignedIn.asCityAdmin();
    }

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    @Test
    void aSecondDescriptionReplacesTheFirst() {
        setup.describe("S1", described("one", "甲", "乙", "丙"));
        setup.describe("S1", described("two", "丁", "甲"));

        StudioPage page = studios.bySlug("two").orElseThrow();
        assertThat(page.items()).extracting(StudioPage.Item::name).containsExactly("丁", "甲");
        assertThat(page.steps()).extracting(StudioPage.Step::title).containsExactly("丁", "甲");
        assertThat(page.hours().special()).containsExactly(SpecialDay.closed(DAY, "丁"), SpecialDay.closed(DAY, "甲"));
        assertThat(page.hours().weekly()).hasToString("周二 09:00-11:30");
        assertThat(studios.bySlug("one")).isEmpty();
        assertThat(studios.page(StudioFilter.words("乙"), 0, 5).total()).isZero();
        assertThat(studios.page(StudioFilter.words("丁"), 0, 5).total()).isEqualTo(1);
    }

    @Test
    void theSameDescriptionAgainIsNoChange() {
        setup.describe("S1", described("one", "甲"));
        setup.describe("S1", described("one", "甲"));
        assertThat(studios.bySlug("one")).isPresent();
    }

    @Test
    void anAddressBelongsToOneStudio() {
        assertThatExceptionOfType(SlugRefused.Taken.class).isThrownBy(() -> setup.describe("S1", described("s2")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Ab", "a b", "-a", "a--b", "a/b", "明灯", "../x"})
    void anAddressHasOnlyPlainCharacters(String slug) {
        assertThatExceptionOfType(SlugRefused.Malformed.class).isThrownBy(() -> setup.describe("S1", described(slug)));
    }

    @Test
    void anUnknownStudioIsRefused() {
        assertThatExceptionOfType(UnknownStudio.class).isThrownBy(() -> setup.describe("S9", described("x")));
    }

    @Test
    void overlappingExtraOpeningsAreRefusedAndNothingIsChanged() {
        StudioDescription overlapping = new StudioDescription(
                "other",
                null,
                null,
                List.of(),
                List.of(),
                List.of(
                        SpecialDay.extra(DAY, new TimeSpan(540, 600), null),
                        SpecialDay.extra(DAY, new TimeSpan(599, 660), null)));
        assertThatExceptionOfType(HoursRefused.OverlappingExtra.class)
                .isThrownBy(() -> setup.describe("S1", overlapping));
        assertThat(studios.bySlug("s1")).isPresent();
    }

    @Test
    void aHolidayCanBeRenamed() {
        setup.holiday(DAY, "春节");
        setup.holiday(DAY, "开渔节");
        assertThat(studios.bySlug("s1").orElseThrow().hours().on(DAY).holiday()).isEqualTo("开渔节");
    }

    @Test
    void onlyTheCitySetsStudiosUp() {
        SignedIn.as("unit01", new Grant(Role.UNIT_ADMIN, 1L));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> setup.describe("S1", described("x")));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> setup.holiday(DAY, "x"));
        SignedIn.nobody();
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> setup.emblem("S1", new StudioEmblem("image/png", new byte[1])));
    }

    private static StudioDescription described(String slug, String... names) {
        List<String> all = List.of(names);
        return new StudioDescription(
                slug,
                null,
                null,
                all.stream()
                        .map(name ->
                                new StudioPage.Item(name, ServiceMode.ON_SITE, ServiceCategory.LEGAL, null, null, null))
                        .toList(),
                all.stream().map(name -> new StudioPage.Step(name, null, null)).toList(),
                all.stream().map(name -> SpecialDay.closed(DAY, name)).toList());
    }
}
