package org.studioportal.studio.poster;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.studioportal.shared.hours.DayHours;
import org.studioportal.shared.hours.DaySlot;
import org.studioportal.shared.hours.OpeningHours;

/** This week's and the next three weeks' hours: a column a week, a row for each weekday on which anything happens. */
final class PosterHours {
    private static final int WEEKS = 4;

    private final OpeningHours hours;
    private final LocalDate monday;
    private final LocalDate today;
    private final PosterDensity density;
    private final PosterWords words;

    PosterHours(Poster poster, PosterDensity density, PosterWords words) {
        this.hours = poster.studio().hours();
        this.today = poster.printed();
        this.monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        this.density = density;
        this.words = words;
    }

    String html() {
        StringBuilder table = new StringBuilder("<table class=\"hours\"><tr><th></th>");
        for (int week = 0; week < WEEKS; week++) {
            LocalDate first = monday.plusWeeks(week);
            String dates = words.day(first) + "–" + words.day(first.plusDays(6));
            table.append("<th>")
                    .append(week == 0 ? words.told("poster.this-week") + "<br/>" : "")
                    .append(week == 1 ? words.told("poster.next-week") + "<br/>" : "")
                    .append(PosterWords.escaped(dates))
                    .append("</th>");
        }
        table.append("</tr>");
        List<DayOfWeek> days = Arrays.stream(DayOfWeek.values())
                .filter(day -> IntStream.range(0, WEEKS)
                        .anyMatch(week -> !on(day, week).slots().isEmpty()))
                .toList();
        days.forEach(day -> {
            table.append("<tr><th>")
                    .append(PosterWords.escaped(words.weekday(day)))
                    .append("</th>");
            IntStream.range(0, WEEKS).forEach(week -> table.append(cell(on(day, week))));
            table.append("</tr>");
        });
        String title = "<h2>" + words.told("studio.hours") + "</h2>";
        return days.isEmpty()
                ? title + "<p>" + words.told("poster.no-hours") + "</p>"
                : title + table.append("</table>");
    }

    private DayHours on(DayOfWeek day, int week) {
        return hours.on(monday.plusWeeks(week).with(TemporalAdjusters.nextOrSame(day)));
    }

    private String cell(DayHours day) {
        boolean past = day.date().isBefore(today);
        StringBuilder cell = new StringBuilder(past ? "<td class=\"past\">" : "<td>");
        if (density.dates() && !day.slots().isEmpty()) {
            cell.append("<div class=\"date\">")
                    .append(PosterWords.escaped(words.day(day.date())))
                    .append("</div>");
        }
        String before = "";
        List<DaySlot> shown = day.slots().stream().limit(density.slots()).toList();
        for (DaySlot slot : shown) {
            String word = word(slot);
            boolean more = slot == shown.getLast() && shown.size() < day.slots().size();
            // Of several that are off for the same reason, the last one says it.
            cell.append(before.equals(word) ? "" : before).append(time(slot, more));
            before = word;
        }
        cell.append(before);
        return cell.append("</td>").toString();
    }

    private static String time(DaySlot slot, boolean more) {
        String kind = switch (slot.kind()) {
            case REGULAR -> "";
            case EXTRA -> " extra";
            case CANCELLED -> " off";
        };
        return "<div class=\"time" + kind + "\">" + slot.span().start() + "–"
                + slot.span().end()
                + (more ? " …" : "") + "</div>";
    }

    private String word(DaySlot slot) {
        if (slot.kind() == DaySlot.Kind.REGULAR) {
            return "";
        }
        String kind = words.say("studio.slot." + slot.kind());
        String word = slot.reason() == null ? kind : words.say("studio.slot.because", kind, slot.reason());
        return "<div class=\"" + (slot.open() ? "extra" : "off-word") + "\">" + words.text(word, density.length(16))
                + "</div>";
    }
}
