package org.studioportal.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.studioportal.security.Grant;
import org.studioportal.security.Role;
import org.studioportal.security.SignedIn;
import org.studioportal.shared.ServiceCategory;
import org.studioportal.shared.WrongInput;
import org.studioportal.testing.PortalTest;

@PortalTest
class HolidaysTest {
    private static final LocalDate TUESDAY = LocalDate.of(2030, 5, 7);

    @Autowired
    private Holidays holidays;

    @Autowired
    private Studios studios;

    @Autowired
    private StudioFixture town;

    @BeforeEach
    void aStudio() {
        town.unit("U1", "市司法局");
        town.studio("S1", "明灯工作室", "U1", Set.of(ServiceCategory.LEGAL), "周二 09:00-11:30");
        SignedIn.asCityAdmin();
    }

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    @Test
    void visitorsSeeEveryChangeAtOnce() {
        holidays.set(TUESDAY, "春节");
        assertThat(shown(TUESDAY)).isEqualTo("春节");
        holidays.set(TUESDAY, "  开渔节 ");
        assertThat(shown(TUESDAY)).isEqualTo("开渔节");
        holidays.change(TUESDAY, new HolidayDay(TUESDAY.plusDays(7), "开渔节"));
        assertThat(shown(TUESDAY)).isNull();
        assertThat(shown(TUESDAY.plusDays(7))).isEqualTo("开渔节");
        holidays.remove(TUESDAY.plusDays(7));
        assertThat(shown(TUESDAY.plusDays(7))).isNull();
        assertThat(holidays.list(2030)).isEmpty();
    }

    @Test
    void aYearIsFilledInWithoutTouchingWhatIsThere() {
        LocalDate labour = LocalDate.of(2028, 5, 1);
        holidays.set(labour, "五一小长假");

        assertThat(holidays.missing(2028)).hasSize(11).doesNotContain(new HolidayDay(labour, "劳动节"));
        assertThat(holidays.prefill(2028)).hasSize(11).contains(new HolidayDay(LocalDate.of(2028, 10, 3), "中秋节、国庆节"));

        assertThat(holidays.list(2028)).hasSize(12).contains(new HolidayDay(labour, "五一小长假"));
        assertThat(holidays.prefill(2028)).isEmpty();
        assertThat(holidays.list(2027)).isEmpty();
    }

    @Test
    void yearsBeforeTheLawAndAfterTheTableAreRefused() {
        for (int year : new int[] {2024, 2100}) {
            assertThatExceptionOfType(WrongInput.class).isThrownBy(() -> holidays.prefill(year));
        }
        assertThat(holidays.prefill(2099)).hasSizeGreaterThanOrEqualTo(12);
    }

    @Test
    void whatWillNotDoIsRefusedAndNothingChanges() {
        holidays.set(TUESDAY, "开渔节");
        assertThatExceptionOfType(WrongInput.class)
                .isThrownBy(() -> holidays.add(new HolidayDay(null, " ")))
                .satisfies(wrong -> assertThat(wrong.problems()).hasSize(2));
        assertThatExceptionOfType(WrongInput.class).isThrownBy(() -> holidays.add(new HolidayDay(TUESDAY, "又一个")));
        assertThatExceptionOfType(WrongInput.class).isThrownBy(() -> holidays.set(TUESDAY, "长".repeat(41)));
        holidays.set(TUESDAY.plusDays(1), "休渔节");
        assertThatExceptionOfType(WrongInput.class)
                .isThrownBy(() -> holidays.change(TUESDAY, new HolidayDay(TUESDAY.plusDays(1), "开渔节")));
        assertThat(holidays.list(2030)).extracting(HolidayDay::name).containsExactly("开渔节", "休渔节");
    }

    @Test
    void onlyTheCityArrangesHolidays() {
        SignedIn.as("unit01", new Grant(Role.UNIT_ADMIN, 1L));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> holidays.set(TUESDAY, "x"));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> holidays.prefill(2028));
        SignedIn.nobody();
        assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> holidays.list(2028));
    }

    private String shown(LocalDate date) {
        return studios.bySlug("s1").orElseThrow().hours().on(date).holiday();
    }
}
