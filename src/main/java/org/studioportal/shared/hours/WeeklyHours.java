package org.studioportal.shared.hours;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The hours of an ordinary week. Immutable; within a day the stretches are in order and do not overlap. As text it is
 * what rosters use: {@code 周二 09:00-11:30；周四 14:30-17:00}.
 */
public final class WeeklyHours implements Serializable {
    /** No hours at all. */
    public static final WeeklyHours NONE = new WeeklyHours(Map.of());

    private static final String DAYS = "一二三四五六日";

    private final EnumMap<DayOfWeek, List<TimeSpan>> days = new EnumMap<>(DayOfWeek.class);

    /** @throws HoursRefused.Overlapping when two stretches of a day share time */
    public WeeklyHours(Map<DayOfWeek, List<TimeSpan>> days) {
        days.forEach((day, spans) -> {
            List<TimeSpan> sorted = spans.stream().sorted().toList();
            for (int i = 1; i < sorted.size(); i++) {
                if (sorted.get(i - 1).overlaps(sorted.get(i))) {
                    throw new HoursRefused.Overlapping(day, sorted.get(i - 1), sorted.get(i));
                }
            }
            if (!sorted.isEmpty()) {
                this.days.put(day, sorted);
            }
        });
    }

    /**
     * Reads hours as people write them. Forgives full-width signs, 星期二 and 礼拜二 for 周二, any usual dash or 至
     * between times, several separators, days in lists (周二、四) and ranges (周一至周五), and several times for a day.
     *
     * @param text null or blank gives {@link #NONE}
     * @throws HoursRefused saying which piece cannot be
     */
    @JsonCreator
    public static WeeklyHours parse(String text) {
        return text == null || text.isBlank() ? NONE : new WeeklyHoursText(text).read();
    }

    /** The stretches of that weekday, in order; empty when it is closed. */
    public List<TimeSpan> on(DayOfWeek day) {
        return days.getOrDefault(day, List.of());
    }

    /** The weekdays with hours, Monday first. */
    public Map<DayOfWeek, List<TimeSpan>> days() {
        return Collections.unmodifiableMap(days);
    }

    public boolean isEmpty() {
        return days.isEmpty();
    }

    /** The official short name of a weekday: 周二. */
    public static String dayName(DayOfWeek day) {
        return "周" + DAYS.charAt(day.getValue() - 1);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WeeklyHours hours && days.equals(hours.days);
    }

    @Override
    public int hashCode() {
        return days.hashCode();
    }

    /** As rosters print it; {@link #parse} reads it back to the same hours. */
    @JsonValue
    @Override
    public String toString() {
        List<String> printed = new ArrayList<>();
        days.forEach((day, spans) -> printed.add(
                dayName(day) + " " + spans.stream().map(TimeSpan::toString).collect(Collectors.joining("、"))));
        return String.join("；", printed);
    }
}
