package org.studioportal.shared.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.studioportal.shared.time.PortalTime;

class OpeningHoursTest {
    /** A Monday. */
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    private static final LocalDate TUESDAY = MONDAY.plusDays(1);
    private static final LocalDate WEDNESDAY = MONDAY.plusDays(2);
    private static final LocalDate THURSDAY = MONDAY.plusDays(3);

    @Test
    void anOrdinaryWeekHasItsHoursAndNothingElse() {
        List<DayHours> week = hours("周二 09:00-11:30、14:00-16:00；周四 14:30-17:00").week(THURSDAY);
        assertThat(week).hasSize(7).extracting(DayHours::date).startsWith(MONDAY, TUESDAY);
        assertThat(slots(week.get(0))).isEmpty();
        assertThat(slots(week.get(1))).containsExactly("09:00-11:30 REGULAR", "14:00-16:00 REGULAR");
        assertThat(slots(week.get(3))).containsExactly("14:30-17:00 REGULAR");
    }

    @Test
    void aSundayBelongsToTheWeekBeforeIt() {
        assertThat(hours("周二 09:00-10:00").week(MONDAY.plusDays(6)).getFirst().date())
                .isEqualTo(MONDAY);
    }

    @Test
    void itIsOpenFromTheFirstMinuteToBeforeTheLast() {
        OpeningHours hours = hours("周二 09:00-11:30");
        assertThat(hours.openAt(at(TUESDAY, "08:59:59"))).isEmpty();
        assertThat(hours.openAt(at(TUESDAY, "09:00"))).contains(opening(TUESDAY, 540, 690));
        assertThat(hours.openAt(at(TUESDAY, "11:29:59"))).isPresent();
        assertThat(hours.openAt(at(TUESDAY, "11:30"))).isEmpty();
        assertThat(hours.openAt(at(WEDNESDAY, "10:00"))).isEmpty();
    }

    @Test
    void theNextOpeningBeginsAfterNow() {
        OpeningHours hours = hours("周二 09:00-11:30、14:00-16:00；周四 14:30-17:00");
        assertThat(hours.nextOpening(at(MONDAY, "00:00"))).contains(opening(TUESDAY, 540, 690));
        assertThat(hours.nextOpening(at(TUESDAY, "09:00"))).contains(opening(TUESDAY, 840, 960));
        assertThat(hours.nextOpening(at(TUESDAY, "14:00"))).contains(opening(THURSDAY, 870, 1020));
        assertThat(hours.nextOpening(at(THURSDAY, "23:00"))).contains(opening(TUESDAY.plusDays(7), 540, 690));
        assertThat(hours.openOrNext(at(TUESDAY, "10:00"))).contains(opening(TUESDAY, 540, 690));
        assertThat(hours.openOrNext(at(TUESDAY, "12:00"))).contains(opening(TUESDAY, 840, 960));
    }

    @Test
    void theCityIsInShanghaiWhereverTheServerStands() {
        // 01:00 UTC is 09:00 in Shanghai; 17:00 UTC on Monday is Tuesday 01:00.
        assertThat(hours("周二 09:00-11:30").openAt(Instant.parse("2026-03-03T01:00:00Z")))
                .isPresent();
        assertThat(hours("周二 00:00-02:00").openAt(Instant.parse("2026-03-02T17:00:00Z")))
                .isPresent();
        assertThat(opening(TUESDAY, 540, 690).start()).isEqualTo(Instant.parse("2026-03-03T01:00:00Z"));
    }

    @Test
    void anOpeningMayEndAtMidnight() {
        OpeningHours hours = hours("周二 22:00-24:00；周三 00:00-01:00");
        assertThat(hours.openAt(at(TUESDAY, "23:59:59"))).contains(opening(TUESDAY, 1320, 1440));
        assertThat(hours.openAt(at(WEDNESDAY, "00:00"))).contains(opening(WEDNESDAY, 0, 60));
        assertThat(opening(TUESDAY, 1320, 1440).end()).isEqualTo(at(WEDNESDAY, "00:00"));
        assertThat(hours.nextOpening(at(TUESDAY, "23:00"))).contains(opening(WEDNESDAY, 0, 60));
    }

    @Test
    void aHolidayClosesEverythingButExtraOpenings() {
        OpeningHours hours = new OpeningHours(
                WeeklyHours.parse("周二 09:00-11:30"),
                List.of(SpecialDay.extra(TUESDAY, new TimeSpan(600, 660), "节日义诊")),
                Map.of(TUESDAY, "元宵节"));
        DayHours day = hours.on(TUESDAY);
        assertThat(day.holiday()).isEqualTo("元宵节");
        assertThat(slots(day))
                .containsExactly("09:00-10:00 CANCELLED 元宵节", "10:00-11:00 EXTRA 节日义诊", "11:00-11:30 CANCELLED 元宵节");
        assertThat(hours.openAt(at(TUESDAY, "09:30"))).isEmpty();
        assertThat(hours.openAt(at(TUESDAY, "10:30"))).contains(opening(TUESDAY, 600, 660));
        assertThat(hours.on(TUESDAY.plusDays(7)).holiday()).isNull();
    }

    @Test
    void aClosureTakesTheWholeDayOrAPartOfIt() {
        OpeningHours hours = new OpeningHours(
                WeeklyHours.parse("周二 09:00-12:00；周四 14:30-17:00"),
                List.of(SpecialDay.closed(TUESDAY, new TimeSpan(600, 660), "会议"), SpecialDay.closed(THURSDAY, "外出培训")),
                Map.of());
        assertThat(slots(hours.on(TUESDAY)))
                .containsExactly("09:00-10:00 REGULAR", "10:00-11:00 CANCELLED 会议", "11:00-12:00 REGULAR");
        assertThat(hours.nextOpening(at(TUESDAY, "09:30"))).contains(opening(TUESDAY, 660, 720));
        assertThat(slots(hours.on(THURSDAY))).containsExactly("14:30-17:00 CANCELLED 外出培训");
        assertThat(hours.nextOpening(at(THURSDAY, "08:00"))).contains(opening(TUESDAY.plusDays(7), 540, 720));
    }

    @Test
    void twoClosuresThatOverlapLeaveNoGapAndSayEachReasonOnce() {
        OpeningHours hours = new OpeningHours(
                WeeklyHours.parse("周二 09:00-12:00"),
                List.of(
                        SpecialDay.closed(TUESDAY, new TimeSpan(540, 630), "会议"),
                        SpecialDay.closed(TUESDAY, new TimeSpan(600, 660), "培训")),
                Map.of());
        assertThat(slots(hours.on(TUESDAY)))
                .containsExactly("09:00-10:30 CANCELLED 会议", "10:30-11:00 CANCELLED 培训", "11:00-12:00 REGULAR");
    }

    @Test
    void anExtraDayOpensAnOtherwiseClosedDateAndLengthensAnOpenOne() {
        OpeningHours hours = new OpeningHours(
                WeeklyHours.parse("周二 09:00-11:30"),
                List.of(
                        SpecialDay.extra(WEDNESDAY, new TimeSpan(540, 600), null),
                        SpecialDay.extra(TUESDAY, new TimeSpan(660, 780), "延时服务")),
                Map.of());
        assertThat(slots(hours.on(WEDNESDAY))).containsExactly("09:00-10:00 EXTRA");
        assertThat(slots(hours.on(TUESDAY))).containsExactly("09:00-11:00 REGULAR", "11:00-13:00 EXTRA 延时服务");
        assertThat(hours.openAt(at(TUESDAY, "09:30"))).contains(opening(TUESDAY, 540, 780));
    }

    @Test
    void extraOpeningsOfADateMayNotOverlap() {
        assertThatExceptionOfType(HoursRefused.OverlappingExtra.class)
                .isThrownBy(() -> new OpeningHours(
                        WeeklyHours.NONE,
                        List.of(
                                SpecialDay.extra(TUESDAY, new TimeSpan(540, 600), null),
                                SpecialDay.extra(TUESDAY, new TimeSpan(590, 660), null)),
                        Map.of()));
    }

    @Test
    void aStudioWithOnlyExtraDaysOpensOnThem() {
        OpeningHours hours = new OpeningHours(
                WeeklyHours.NONE,
                List.of(
                        SpecialDay.extra(THURSDAY, new TimeSpan(540, 600), null),
                        SpecialDay.extra(TUESDAY, new TimeSpan(540, 600), null),
                        SpecialDay.extra(MONDAY.plusDays(OpeningHours.HORIZON_DAYS), new TimeSpan(540, 600), null)),
                Map.of());
        assertThat(hours.nextOpening(at(MONDAY, "10:00"))).contains(opening(TUESDAY, 540, 600));
        assertThat(hours.nextOpening(at(TUESDAY, "09:00"))).contains(opening(THURSDAY, 540, 600));
        assertThat(hours.nextOpening(at(THURSDAY, "09:00"))).contains(opening(MONDAY.plusDays(60), 540, 600));
        assertThat(hours.nextOpening(at(MONDAY, "10:00").minusSeconds(7 * 86_400)))
                .contains(opening(TUESDAY, 540, 600));
        assertThat(hours("").nextOpening(at(MONDAY, "10:00"))).isEmpty();
    }

    @Test
    void openingsOfAPeriodAreInOrderAndLeaveOutTheLastDate() {
        OpeningHours hours = new OpeningHours(
                WeeklyHours.parse("周一 09:00-10:00；周三 09:00-10:00"),
                List.of(SpecialDay.closed(WEDNESDAY, null)),
                Map.of());
        assertThat(hours.openings(MONDAY, MONDAY.plusDays(14)))
                .containsExactly(
                        opening(MONDAY, 540, 600),
                        opening(MONDAY.plusDays(7), 540, 600),
                        opening(MONDAY.plusDays(9), 540, 600));
    }

    @Test
    void openOnADateAsksForAnyTimeOrForThatMinute() {
        OpeningHours hours = hours("周二 09:00-11:30");
        assertThat(hours.openOn(TUESDAY, null)).isTrue();
        assertThat(hours.openOn(TUESDAY, 600)).isTrue();
        assertThat(hours.openOn(TUESDAY, 690)).isFalse();
        assertThat(hours.openOn(MONDAY, null)).isFalse();
    }

    @Test
    void aTimeIsCoveredWhenItIsOpenAllTheWhile() {
        OpeningHours hours = new OpeningHours(
                WeeklyHours.parse("周一至周三 09:00-12:00、14:00-24:00；周三 00:00-01:00"),
                List.of(SpecialDay.closed(TUESDAY, new TimeSpan(600, 630), "会议")),
                Map.of(WEDNESDAY.plusDays(5), "开渔节"));
        assertThat(hours.covers(at(MONDAY, "09:00"), at(MONDAY, "12:00"))).isTrue();
        assertThat(hours.covers(at(MONDAY, "08:59:59"), at(MONDAY, "10:00"))).isFalse();
        assertThat(hours.covers(at(MONDAY, "11:00"), at(MONDAY, "12:00:01"))).isFalse();
        assertThat(hours.covers(at(MONDAY, "11:00"), at(MONDAY, "15:00"))).isFalse();
        assertThat(hours.covers(at(TUESDAY, "09:00"), at(TUESDAY, "10:00"))).isTrue();
        assertThat(hours.covers(at(TUESDAY, "09:30"), at(TUESDAY, "11:00"))).isFalse();
        assertThat(hours.covers(at(MONDAY.plusDays(7), "09:00"), at(MONDAY.plusDays(7), "10:00")))
                .isFalse();
        assertThat(hours.covers(at(MONDAY, "23:00"), at(TUESDAY, "00:00"))).isTrue();
        assertThat(hours.covers(at(MONDAY, "23:00"), at(TUESDAY, "00:30"))).isFalse();
        assertThat(hours.covers(at(TUESDAY, "23:00"), at(WEDNESDAY, "01:00"))).isTrue();
        assertThat(hours.covers(at(MONDAY, "10:00"), at(MONDAY, "10:00"))).isFalse();
        assertThat(hours.covers(at(MONDAY, "11:00"), at(MONDAY, "10:00"))).isFalse();
    }

    @Test
    void otherWeeklyHoursKeepTheSpecialDaysAndTheHolidays() {
        OpeningHours hours = new OpeningHours(
                        WeeklyHours.parse("周一 09:00-10:00"),
                        List.of(SpecialDay.closed(TUESDAY, "培训")),
                        Map.of(WEDNESDAY, "元宵节"))
                .withWeekly(WeeklyHours.parse("周二至周四 14:00-15:00"));
        assertThat(hours.openings(MONDAY, MONDAY.plusDays(7))).containsExactly(opening(THURSDAY, 840, 900));
        assertThat(hours.on(WEDNESDAY).holiday()).isEqualTo("元宵节");
    }

    private static OpeningHours hours(String weekly) {
        return new OpeningHours(WeeklyHours.parse(weekly), List.of(), Map.of());
    }

    private static Opening opening(LocalDate date, int from, int to) {
        return new Opening(date, new TimeSpan(from, to));
    }

    private static Instant at(LocalDate date, String time) {
        return LocalDateTime.parse(date + "T" + time).atZone(PortalTime.ZONE).toInstant();
    }

    private static List<String> slots(DayHours day) {
        return day.slots().stream()
                .map(slot -> slot.span() + " " + slot.kind() + (slot.reason() == null ? "" : " " + slot.reason()))
                .toList();
    }
}
