package org.studioportal.shared.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.studioportal.shared.time.PortalTime;

class BookableTimesTest {
    /** A Monday. */
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    private static final LocalDate TUESDAY = MONDAY.plusDays(1);
    private static final LocalDate WEDNESDAY = MONDAY.plusDays(2);

    @Test
    void eachOpeningIsCutFromItsBeginningAndTheRestIsLeft() {
        assertThat(times(hours("周二 09:00-11:15、14:00-14:50、16:00-17:00"), 60, 0).from(at(MONDAY, "08:00"), 7))
                .extracting(BookableTimesTest::said)
                .containsExactly("03-03 09:00-10:00", "03-03 10:00-11:00", "03-03 16:00-17:00");
    }

    @Test
    void hoursThatFollowEachOtherAreOneOpening() {
        assertThat(times(hours("周二 09:00-10:30、10:30-12:00"), 60, 0).from(at(MONDAY, "08:00"), 7))
                .hasSize(3);
    }

    @Test
    void holidaysAndClosuresTakeTimesAndExtraOpeningsGiveThem() {
        OpeningHours hours = new OpeningHours(
                WeeklyHours.parse("周一至周三 09:00-12:00"),
                List.of(
                        SpecialDay.closed(TUESDAY, new TimeSpan(600, 630), "会议"),
                        SpecialDay.extra(WEDNESDAY, new TimeSpan(1080, 1140), "节日义诊")),
                Map.of(WEDNESDAY, "开渔节"));
        assertThat(times(hours, 60, 1).from(at(MONDAY, "08:00"), 7))
                .extracting(BookableTimesTest::said)
                .containsExactly("03-03 09:00-10:00", "03-03 10:30-11:30", "03-04 18:00-19:00");
    }

    @Test
    void withoutNoticeWhatStartsNowOrLaterIsLeft() {
        BookableTimes times = times(hours("周一 09:00-11:00"), 30, 0);
        assertThat(times.from(at(MONDAY, "09:30"), 1))
                .extracting(BookableTimesTest::said)
                .containsExactly("03-02 09:30-10:00", "03-02 10:00-10:30", "03-02 10:30-11:00");
        assertThat(times.from(at(MONDAY, "09:30").plusMillis(1), 1)).hasSize(2);
        assertThat(times.from(at(MONDAY, "10:31"), 1)).isEmpty();
    }

    @Test
    void noticeIsInCalendarDaysOfTheCity() {
        OpeningHours hours = hours("周一至周日 00:00-01:00");
        // In Shanghai it is Tuesday already, though Monday in Greenwich.
        Instant now = Instant.parse("2026-03-02T16:30:00Z");
        assertThat(times(hours, 60, 1).from(now, 3))
                .extracting(BookableTimesTest::said)
                .containsExactly("03-04 00:00-01:00", "03-05 00:00-01:00");
        assertThat(times(hours, 60, 1).from(at(MONDAY, "23:59:59"), 2))
                .extracting(BookableTimesTest::said)
                .containsExactly("03-03 00:00-01:00");
    }

    @Test
    void theHorizonCountsTheDayItIs() {
        OpeningHours hours = hours("周一至周日 09:00-10:00");
        assertThat(times(hours, 60, 0).from(at(MONDAY, "08:00"), 1)).hasSize(1);
        assertThat(times(hours, 60, 0).from(at(MONDAY, "08:00"), 14))
                .hasSize(14)
                .isSorted();
        assertThat(times(hours, 60, 5).from(at(MONDAY, "08:00"), 14)).hasSize(9);
        assertThat(times(hours, 60, 14).from(at(MONDAY, "08:00"), 14)).isEmpty();
        assertThat(times(hours, 60, 0).from(at(MONDAY, "08:00"), 0)).isEmpty();
    }

    @Test
    void aTimeMayEndAtMidnightAndNotAfterIt() {
        OpeningHours hours = hours("周一 22:30-24:00；周二 00:00-00:30");
        BookableTimes times = times(hours, 45, 0);
        assertThat(times.from(at(MONDAY, "08:00"), 7))
                .extracting(BookableTime::end)
                .containsExactly(at(MONDAY, "23:15"), at(TUESDAY, "00:00"));
        assertThat(times(hours, 60, 0).from(at(MONDAY, "08:00"), 7)).hasSize(1);
    }

    @Test
    void timesAreInOrderOfTheirStarts() {
        BookableTime early = new BookableTime(at(MONDAY, "09:00"), at(MONDAY, "10:00"));
        BookableTime longer = new BookableTime(at(MONDAY, "09:00"), at(MONDAY, "11:00"));
        BookableTime late = new BookableTime(at(MONDAY, "09:30"), at(MONDAY, "10:00"));
        assertThat(List.of(late, longer, early).stream().sorted()).containsExactly(early, longer, late);
    }

    @Test
    void whatTakesNoTimeCannotBeBooked() {
        assertThatIllegalArgumentException().isThrownBy(() -> times(hours("周一 09:00-10:00"), 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> times(hours("周一 09:00-10:00"), 60, -1));
    }

    private static BookableTimes times(OpeningHours hours, int minutes, int noticeDays) {
        return new BookableTimes(hours, minutes, noticeDays);
    }

    private static OpeningHours hours(String weekly) {
        return new OpeningHours(WeeklyHours.parse(weekly), List.of(), Map.of());
    }

    private static Instant at(LocalDate date, String time) {
        return LocalDateTime.parse(date + "T" + time).atZone(PortalTime.ZONE).toInstant();
    }

    private static String said(BookableTime time) {
        return DateTimeFormatter.ofPattern("MM-dd HH:mm").format(time.start().atZone(PortalTime.ZONE))
                + DateTimeFormatter.ofPattern("-HH:mm").format(time.end().atZone(PortalTime.ZONE));
    }
}
