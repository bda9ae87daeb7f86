package org.studioportal.shared.ui;

import static org.studioportal.shared.ui.Texts.locale;
import static org.studioportal.shared.ui.Texts.t;

import java.text.NumberFormat;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.studioportal.shared.hours.TimeSpan;
import org.studioportal.shared.hours.WeeklyHours;
import org.studioportal.shared.time.PortalTime;

/** Dates, times and numbers as the reader writes them; times are those of Asia/Shanghai. */
public final class Formats {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private Formats() {}

    /** 2026年3月5日 or Mar 5, 2026. */
    public static String date(LocalDate date) {
        return date == null
                ? ""
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                        .withLocale(locale())
                        .format(date);
    }

    /** 3月5日 or Mar 5. */
    public static String day(LocalDate date) {
        return DateTimeFormatter.ofPattern(t("format.day"), locale()).format(date);
    }

    /** The date and the time of day to the minute. */
    public static String moment(Instant instant) {
        if (instant == null) {
            return "";
        }
        var local = instant.atZone(PortalTime.ZONE);
        return date(local.toLocalDate()) + " " + CLOCK.format(local);
    }

    /** 09:30. */
    public static String time(LocalTime time) {
        return CLOCK.format(time);
    }

    /** 周二 or Tue. */
    public static String weekday(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT, locale());
    }

    /**
     * The week's hours in one line, such as {@code Mon–Fri 09:00-11:30; Sat 14:30-17:00}: days that follow each other
     * and are alike are one part. In Chinese {@link WeeklyHours#parse} reads it.
     */
    public static String week(WeeklyHours hours) {
        List<String> parts = new ArrayList<>();
        DayOfWeek first = null;
        for (DayOfWeek day : DayOfWeek.values()) {
            List<TimeSpan> spans = hours.on(day);
            if (spans.isEmpty()) {
                continue;
            }
            first = first == null ? day : first;
            boolean goesOn = day != DayOfWeek.SUNDAY && hours.on(day.plus(1)).equals(spans);
            if (!goesOn) {
                String days = first == day ? weekday(day) : t("week.days", weekday(first), weekday(day));
                parts.add(
                        days + " " + spans.stream().map(TimeSpan::toString).collect(Collectors.joining(t("week.and"))));
                first = null;
            }
        }
        return String.join(t("week.next"), parts);
    }

    /** 12,345. */
    public static String number(long number) {
        return NumberFormat.getIntegerInstance(locale()).format(number);
    }

    /** How long ago or how long it has waited, in the largest unit that fits: minutes, hours or days. */
    public static String span(Duration span) {
        if (span.toDays() > 0) {
            return t("format.days", span.toDays());
        }
        return span.toHours() > 0
                ? t("format.hours", span.toHours())
                : t("format.minutes", Math.max(1, span.toMinutes()));
    }
}
