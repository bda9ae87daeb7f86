package org.studioportal.board.ui;

import static org.studioportal.shared.ui.Texts.t;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.studioportal.board.ListingPage;
import org.studioportal.shared.ui.NativeRadios;

/** The days on which there are times, side by side; the first with a free place is chosen. */
final class DayStrip {
    private DayStrip() {}

    static NativeRadios<LocalDate> of(ListingPage page) {
        Map<LocalDate, List<ListingPage.Time>> days = page.days();
        NativeRadios<LocalDate> strip =
                new NativeRadios<>(t("listing-page.day"), List.copyOf(days.keySet()), day -> label(day, days.get(day)));
        strip.addClassName("day-strip");
        strip.setValue(days.keySet().stream()
                .filter(day -> free(days.get(day)) > 0)
                .findFirst()
                .orElse(days.isEmpty() ? null : days.keySet().iterator().next()));
        return strip;
    }

    private static String label(LocalDate day, List<ListingPage.Time> times) {
        int free = free(times);
        return ListingWords.day(day) + " "
                + (free > 0 ? t("listing-page.time.free", free) : t("listing-page.time.full"));
    }

    private static int free(List<ListingPage.Time> times) {
        return times.stream().mapToInt(ListingPage.Time::free).sum();
    }
}
