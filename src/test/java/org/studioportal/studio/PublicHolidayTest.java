package org.studioportal.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.Year;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.studioportal.shared.time.PortalTime;

class PublicHolidayTest {
    /** As the calendars of those years have them. */
    @ParameterizedTest
    @CsvSource({
        "2024, 02-10, 04-04, 06-10, 09-17",
        "2025, 01-29, 04-04, 05-31, 10-06",
        "2026, 02-17, 04-05, 06-19, 09-25",
        "2027, 02-06, 04-05, 06-09, 09-15",
        "2028, 01-26, 04-04, 05-28, 10-03",
        "2029, 02-13, 04-04, 06-16, 09-22",
        "2030, 02-03, 04-05, 06-05, 09-12"
    })
    void theMoonAndTheSunAreWhereTheyShouldBe(
            int year, String spring, String qingming, String dragonBoat, String midAutumn) {
        assertThat(PublicHoliday.Lunar.of(Year.of(year)))
                .isEqualTo(new PublicHoliday.Lunar(day(year, spring), day(year, dragonBoat), day(year, midAutumn)));
        assertThat(PublicHoliday.qingming(Year.of(year))).isEqualTo(day(year, qingming));
    }

    @Test
    void aYearHasTheThirteenDaysOfTheLaw() {
        var year = PublicHoliday.of(2026);
        assertThat(year).hasSize(13);
        assertThat(year.keySet())
                .startsWith(
                        day(2026, "01-01"),
                        day(2026, "02-16"),
                        day(2026, "02-17"),
                        day(2026, "02-18"),
                        day(2026, "02-19"),
                        day(2026, "04-05"),
                        day(2026, "05-01"),
                        day(2026, "05-02"));
        assertThat(year.get(day(2026, "02-16"))).containsExactly(PublicHoliday.SPRING_FESTIVAL_EVE);
    }

    @Test
    void midAutumnMayFallOnNationalDay() {
        assertThat(PublicHoliday.of(2028))
                .hasSize(12)
                .containsEntry(day(2028, "10-03"), Set.of(PublicHoliday.MID_AUTUMN, PublicHoliday.NATIONAL_DAY));
    }

    /** The list of the moon's days against the moon itself, by Meeus, Astronomical Algorithms, chapter 49. */
    @Test
    void everyMonthBeginsOnTheDayOfItsNewMoon() {
        for (int year = 2024; year <= PublicHoliday.LAST_YEAR; year++) {
            PublicHoliday.Lunar lunar = PublicHoliday.Lunar.of(Year.of(year));
            assertNewMoonOn(lunar.spring());
            assertNewMoonOn(lunar.dragonBoat().minusDays(4));
            assertNewMoonOn(lunar.midAutumn().minusDays(14));
            assertThat(lunar.spring()).isBetween(day(year, "01-21"), day(year, "02-21"));
            assertThat(lunar.dragonBoat()).isBetween(day(year, "05-25"), day(year, "06-25"));
            assertThat(lunar.midAutumn()).isBetween(day(year, "09-07"), day(year, "10-08"));
        }
    }

    private static void assertNewMoonOn(LocalDate day) {
        double midday = day.atTime(12, 0).atZone(PortalTime.ZONE).toEpochSecond() / 86_400.0 + 2_440_587.5;
        double nearest = newMoon(Math.round((midday - 2_451_550.1) / 29.530588861));
        // A quarter of an hour for what this leaves out.
        assertThat(nearest).as("new moon of " + day).isCloseTo(midday, within(0.5 + 0.01));
    }

    /** The k-th new moon after that of January 2000, as a Julian day. */
    private static double newMoon(double k) {
        double t = k / 1236.85;
        double sun = Math.toRadians(2.5534 + 29.1053567 * k);
        double moon = Math.toRadians(201.5643 + 385.81693528 * k + 0.0107582 * t * t);
        double latitude = Math.toRadians(160.7108 + 390.67050284 * k - 0.0016118 * t * t);
        return 2_451_550.09766
                + 29.530588861 * k
                + 0.00015437 * t * t
                - 0.40720 * Math.sin(moon)
                + 0.17241 * Math.sin(sun)
                + 0.01608 * Math.sin(2 * moon)
                + 0.01039 * Math.sin(2 * latitude)
                + 0.00739 * Math.sin(moon - sun)
                - 0.00514 * Math.sin(moon + sun)
                + 0.00208 * Math.sin(2 * sun);
    }

    private static LocalDate day(int year, String monthAndDay) {
        return LocalDate.parse(year + "-" + monthAndDay);
    }
}
