package org.studioportal.notification.ui;

import static org.studioportal.shared.ui.Texts.t;

import java.util.List;
import java.util.function.ToIntFunction;
import org.studioportal.notification.DeliveryFigures;
import org.studioportal.shared.ui.Chart;
import org.studioportal.shared.ui.Formats;

/** What became of letters, day by day. */
class DeliveryChart extends Chart {
    DeliveryChart(List<DeliveryFigures> days) {
        super(
                Kind.STACKED,
                t("outbox.figures", days.size()),
                t(
                        "outbox.figures.summary",
                        days.size(),
                        sum(days, DeliveryFigures::sent),
                        sum(days, DeliveryFigures::dead),
                        sum(days, DeliveryFigures::cancelled)),
                t("outbox.figures.day"),
                days.stream().map(day -> Formats.day(day.day())).toList(),
                List.of(
                        series("outbox.figures.sent", Tone.GOOD, days, DeliveryFigures::sent),
                        series("outbox.figures.dead", Tone.BAD, days, DeliveryFigures::dead),
                        series("outbox.figures.cancelled", Tone.GOLD, days, DeliveryFigures::cancelled)));
    }

    private static Series series(
            String key, Tone tone, List<DeliveryFigures> days, ToIntFunction<DeliveryFigures> number) {
        return new Series(t(key), tone, days.stream().map(number::applyAsInt).toList());
    }

    private static int sum(List<DeliveryFigures> days, ToIntFunction<DeliveryFigures> number) {
        return days.stream().mapToInt(number).sum();
    }
}
