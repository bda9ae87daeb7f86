package org.studioportal.studio;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.studioportal.shared.hours.OpeningHours;
import org.studioportal.shared.hours.SpecialDay;
import org.studioportal.shared.hours.TimeSpan;
import org.studioportal.shared.hours.WeeklyHours;

/** A line of a studio's hours as it is stored. */
@Embeddable
class HoursLine {
    enum Kind {
        WEEKLY,
        CLOSED,
        EXTRA
    }

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private Integer weekday;

    @Column(name = "on_date")
    private LocalDate date;

    private int fromMinute;
    private int toMinute;
    private String reason;

    protected HoursLine() {}

    HoursLine(Kind kind, Integer weekday, LocalDate date, int fromMinute, int toMinute, String reason) {
        this.kind = kind;
        this.weekday = weekday;
        this.date = date;
        this.fromMinute = fromMinute;
        this.toMinute = toMinute;
        this.reason = reason;
    }

    static List<HoursLine> of(WeeklyHours hours) {
        List<HoursLine> lines = new ArrayList<>();
        hours.days()
                .forEach((day, spans) -> spans.forEach(span ->
                        lines.add(new HoursLine(Kind.WEEKLY, day.getValue(), null, span.from(), span.to(), null))));
        return lines;
    }

    static HoursLine of(SpecialDay day) {
        return new HoursLine(
                day.extra() ? Kind.EXTRA : Kind.CLOSED,
                null,
                day.date(),
                day.span().from(),
                day.span().to(),
                day.reason());
    }

    boolean weekly() {
        return kind == Kind.WEEKLY;
    }

    static WeeklyHours weekly(Collection<HoursLine> lines) {
        Map<DayOfWeek, List<TimeSpan>> days = new EnumMap<>(DayOfWeek.class);
        lines.stream()
                .filter(HoursLine::weekly)
                .forEach(line -> days.computeIfAbsent(DayOfWeek.of(line.weekday), day -> new ArrayList<>())
                        .add(line.span()));
        return new WeeklyHours(days);
    }

    static List<SpecialDay> special(Collection<HoursLine> lines) {
        return lines.stream()
                .filter(line -> !line.weekly())
                .map(line -> new SpecialDay(line.date, line.kind == Kind.EXTRA, line.span(), line.reason))
                .toList();
    }

    static OpeningHours opening(Collection<HoursLine> lines, Map<LocalDate, String> holidays) {
        return new OpeningHours(weekly(lines), special(lines), holidays);
    }

    private TimeSpan span() {
        return new TimeSpan(fromMinute, toMinute);
    }
}
