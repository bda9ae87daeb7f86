package org.studioportal.bulletin.ui;

import static org.studioportal.shared.ui.Texts.t;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.studioportal.bulletin.BulletinFigures;
import org.studioportal.bulletin.FiguresFilter;
import org.studioportal.shared.ui.Chart;
import org.studioportal.shared.ui.Formats;

/** How much was read day by day; week by week where days would be too many to see. */
class ReadsChart extends Chart {
    private static final int MOST_DAYS = 92;

    private record Stretch(LocalDate from, long reads, long readers, long throughs) {}

    ReadsChart(FiguresFilter filter, List<BulletinFigures.Day> days) {
        this(stretches(filter, days), daily(filter));
    }

    private ReadsChart(List<Stretch> stretches, boolean daily) {
        super(
                Kind.LINE,
                t(daily ? "bulletin-figures.by-day" : "bulletin-figures.by-week"),
                t(
                        "bulletin-figures.by-day.summary",
                        sum(stretches, Stretch::reads),
                        sum(stretches, Stretch::readers),
                        sum(stretches, Stretch::throughs)),
                t(daily ? "bulletin-figures.day" : "bulletin-figures.week"),
                stretches.stream().map(each -> Formats.day(each.from())).toList(),
                List.of(
                        series("bulletin-figures.reads", Tone.ACCENT, stretches, Stretch::reads),
                        series("bulletin-figures.readers", Tone.GOLD, stretches, Stretch::readers),
                        series("bulletin-figures.throughs", Tone.GOOD, stretches, Stretch::throughs)));
    }

    private static boolean daily(FiguresFilter filter) {
        return filter.from().plusDays(MOST_DAYS).isAfter(filter.to());
    }

    private static List<Stretch> stretches(FiguresFilter filter, List<BulletinFigures.Day> days) {
        Map<LocalDate, BulletinFigures.Day> known =
                days.stream().collect(Collectors.toMap(BulletinFigures.Day::day, Function.identity()));
        int length = daily(filter) ? 1 : 7;
        return filter.from()
                .datesUntil(filter.to().plusDays(1))
                .filter(day -> filter.from().until(day, ChronoUnit.DAYS) % length == 0)
                .map(first -> first.datesUntil(first.plusDays(length))
                        .filter(known::containsKey)
                        .map(known::get)
                        .reduce(
                                new Stretch(first, 0, 0, 0),
                                (sum, day) -> new Stretch(
                                        first,
                                        sum.reads() + day.reads(),
                                        sum.readers() + day.readers(),
                                        sum.throughs() + day.throughs()),
                                (one, other) -> one))
                .toList();
    }

    private static Series series(String key, Tone tone, List<Stretch> stretches, ToLongFunction<Stretch> number) {
        return new Series(
                t(key), tone, stretches.stream().map(number::applyAsLong).toList());
    }

    private static long sum(List<Stretch> stretches, ToLongFunction<Stretch> number) {
        return stretches.stream().mapToLong(number).sum();
    }
}
