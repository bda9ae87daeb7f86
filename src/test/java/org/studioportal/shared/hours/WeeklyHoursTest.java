package org.studioportal.shared.hours;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WeeklyHoursTest {
    private static final WeeklyHours TUESDAY_AND_THURSDAY = new WeeklyHours(Map.of(
            TUESDAY, List.of(new TimeSpan(9 * 60, 11 * 60 + 30)),
            THURSDAY, List.of(new TimeSpan(14 * 60 + 30, 17 * 60))));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "周二 09:00-11:30；周四 14:30-17:00",
                "星期二 9:00—11:30;星期四 14:30–17:00",
                " 周四14:30-17:00 ， 周二09:00-11:30 ",
                "周２　０９：００－１１：３０；周４　１４：３０～１７：００",
                "礼拜二9点至11点半。礼拜四14点30分到17点",
                "周二：09:00——11:30\n周四：14:30-17:00",
                "周二(9时-11时30分)、周四(14时30分-17时)",
                "周二 09:00 - 11:30 / 周四 14:30 - 17:00",
            })
    void manyWaysOfWritingMeanTheSameHours(String text) {
        assertThat(WeeklyHours.parse(text)).isEqualTo(TUESDAY_AND_THURSDAY);
    }

    @Test
    void hoursPrintAsRostersWriteThemAndReadBackTheSame() {
        assertThat(TUESDAY_AND_THURSDAY).hasToString("周二 09:00-11:30；周四 14:30-17:00");
        WeeklyHours several = WeeklyHours.parse("周日 14:00-24:00；周一 14:00-16:00、09:00-11:00");
        assertThat(several).hasToString("周一 09:00-11:00、14:00-16:00；周日 14:00-24:00");
        assertThat(WeeklyHours.parse(several.toString())).isEqualTo(several).hasSameHashCodeAs(several);
    }

    @Test
    void noTextIsNoHours() {
        assertThat(WeeklyHours.parse(null)).isSameAs(WeeklyHours.NONE);
        assertThat(WeeklyHours.parse(" 　")).isSameAs(WeeklyHours.NONE);
        assertThat(WeeklyHours.NONE).hasToString("");
        assertThat(WeeklyHours.NONE.isEmpty()).isTrue();
        assertThat(WeeklyHours.NONE.on(MONDAY)).isEmpty();
    }

    @Test
    void daysMayBeListedAndRanged() {
        assertThat(WeeklyHours.parse("周一至周五 09:00-10:00").days())
                .containsOnlyKeys(MONDAY, TUESDAY, java.time.DayOfWeek.WEDNESDAY, THURSDAY, FRIDAY);
        assertThat(WeeklyHours.parse("周五-一 09:00-10:00").days()).containsOnlyKeys(FRIDAY, SATURDAY, SUNDAY, MONDAY);
        assertThat(WeeklyHours.parse("周二、四 09:00-10:00；星期天 8-9"))
                .isEqualTo(new WeeklyHours(Map.of(
                        TUESDAY, List.of(new TimeSpan(540, 600)),
                        THURSDAY, List.of(new TimeSpan(540, 600)),
                        SUNDAY, List.of(new TimeSpan(480, 540)))));
        assertThat(WeeklyHours.parse("周三 09:00-10:00，15:00-16:00；周三 20:00-21:00")
                        .on(java.time.DayOfWeek.WEDNESDAY))
                .extracting(TimeSpan::toString)
                .containsExactly("09:00-10:00", "15:00-16:00", "20:00-21:00");
    }

    @ParameterizedTest
    @CsvSource({
        "随时欢迎, 随时欢迎",
        "周二 上午, 上午",
        "周八 09:00-10:00, 周八",
        "周二 09:00, 09:00",
        "周二 09:00-下午, 下午",
        "周二 09:5-10:00, 09",
        "周一至 09:00-10:00, 09:00-10:00",
        "周二 09:00-10:00 (预约), 预约",
    })
    void whatCannotBeReadIsNamed(String text, String piece) {
        var refused = catchThrowableOfType(HoursRefused.Unreadable.class, () -> WeeklyHours.parse(text));
        assertThat(refused).isNotNull();
        assertThat(refused.arguments()).containsExactly(piece);
        assertThat(refused.messageKey()).isEqualTo("hours.refused.unreadable");
    }

    @ParameterizedTest
    @CsvSource({"周二 25:00-26:00, 25:00", "周二 09:60-10:00, 09:60", "周二 09:00-24:30, 24:30", "周二 900-1000, 900"})
    void timesThatNoClockShowsAreRefused(String text, String time) {
        var refused = catchThrowableOfType(HoursRefused.Impossible.class, () -> WeeklyHours.parse(text));
        assertThat(refused.arguments()).containsExactly(time);
    }

    @Test
    void hoursAcrossMidnightAreRefusedAndMidnightIsAnEnd() {
        assertThatExceptionOfType(HoursRefused.Backwards.class).isThrownBy(() -> WeeklyHours.parse("周二 22:00-02:00"));
        assertThatExceptionOfType(HoursRefused.Backwards.class).isThrownBy(() -> WeeklyHours.parse("周二 09:00-09:00"));
        assertThat(WeeklyHours.parse("周二 22:00-24:00").on(TUESDAY)).containsExactly(new TimeSpan(1320, 1440));
        assertThatExceptionOfType(HoursRefused.Impossible.class).isThrownBy(() -> WeeklyHours.parse("周二 24:00-24:00"));
    }

    @Test
    void aTimeNeedsADayAndADayNeedsATime() {
        assertThatExceptionOfType(HoursRefused.WithoutDay.class).isThrownBy(() -> WeeklyHours.parse("09:00-11:30"));
        assertThatExceptionOfType(HoursRefused.WithoutTime.class)
                .isThrownBy(() -> WeeklyHours.parse("周二 09:00-11:30；周四"))
                .satisfies(e -> assertThat(e.arguments()).containsExactly("周四"));
    }

    @Test
    void overlappingHoursAreRefusedAndTouchingOnesAreNot() {
        assertThatExceptionOfType(HoursRefused.Overlapping.class)
                .isThrownBy(() -> WeeklyHours.parse("周二 10:00-12:00；周二 09:00-10:01"))
                .satisfies(e -> assertThat(e.arguments()).containsExactly("周二", "09:00-10:01", "10:00-12:00"));
        assertThat(WeeklyHours.parse("周二 10:00-12:00、09:00-10:00").on(TUESDAY)).hasSize(2);
    }
}
