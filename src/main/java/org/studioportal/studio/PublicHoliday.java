package org.studioportal.studio;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * China's public holidays as the law has them (全国年节及纪念日放假办法, art. 2, in force since 1 January 2025). How a year's
 * days are shifted into longer rests is announced by the State Council each autumn and cannot be reckoned.
 */
enum PublicHoliday {
    NEW_YEAR(year -> days(year.atDay(1), 1)),
    SPRING_FESTIVAL_EVE(year -> days(Lunar.of(year).spring().minusDays(1), 1)),
    SPRING_FESTIVAL(year -> days(Lunar.of(year).spring(), 3)),
    QINGMING(year -> days(qingming(year), 1)),
    LABOUR_DAY(year -> days(year.atMonthDay(MonthDay.of(5, 1)), 2)),
    DRAGON_BOAT(year -> days(Lunar.of(year).dragonBoat(), 1)),
    MID_AUTUMN(year -> days(Lunar.of(year).midAutumn(), 1)),
    NATIONAL_DAY(year -> days(year.atMonthDay(MonthDay.of(10, 1)), 3));

    /** The first year of the law as it stands. */
    static final int FIRST_YEAR = 2025;

    /** The last whose moon is known here. */
    static final int LAST_YEAR = 2099;

    private final Function<Year, Stream<LocalDate>> days;

    PublicHoliday(Function<Year, Stream<LocalDate>> days) {
        this.days = days;
    }

    /** All days of a year in order; 中秋 may fall on a 国庆 day, which then is both. */
    static SortedMap<LocalDate, Set<PublicHoliday>> of(int year) {
        SortedMap<LocalDate, Set<PublicHoliday>> all = new TreeMap<>();
        for (PublicHoliday holiday : values()) {
            holiday.days
                    .apply(Year.of(year))
                    .forEach(day -> all.computeIfAbsent(day, none -> EnumSet.noneOf(PublicHoliday.class))
                            .add(holiday));
        }
        return all;
    }

    private static Stream<LocalDate> days(LocalDate first, int count) {
        return first.datesUntil(first.plusDays(count));
    }

    /** The day on which the sun stands at 15°: the usual formula, right for every year from 2000 to 2099. */
    static LocalDate qingming(Year year) {
        int y = year.getValue() % 100;
        return year.atMonthDay(MonthDay.of(4, (int) (y * 0.2422 + 4.81) - y / 4));
    }

    /** The holidays of a year that follow the moon. */
    record Lunar(LocalDate spring, LocalDate dragonBoat, LocalDate midAutumn) {
        private static final Map<Integer, Lunar> YEARS = read();

        static Lunar of(Year year) {
            return YEARS.get(year.getValue());
        }

        private static Map<Integer, Lunar> read() {
            try (var lines = new BufferedReader(new InputStreamReader(
                    PublicHoliday.class.getResourceAsStream("/studio/lunar-days.txt"), StandardCharsets.UTF_8))) {
                return lines.lines()
                        .filter(line -> !line.startsWith("#"))
                        .map(line -> line.split(" "))
                        .collect(Collectors.toUnmodifiableMap(
                                cells -> Integer.valueOf(cells[0]),
                                cells -> new Lunar(day(cells, 1), day(cells, 2), day(cells, 3))));
            } catch (IOException e) {
                throw new UncheckedIOException("The days of the moon cannot be read", e);
            }
        }

        private static LocalDate day(String[] cells, int column) {
            return LocalDate.parse(cells[0] + "-" + cells[column]);
        }
    }
}
