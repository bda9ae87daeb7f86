package org.studioportal.shared.hours;

import java.text.Normalizer;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads weekly hours from text, piece by piece: some days, then the times that hold for them. */
final class WeeklyHoursText {
    private static final Pattern SPACE = Pattern.compile("[\\s,;:、。.|/()和及与]+");
    private static final Pattern PIECE_END = Pattern.compile("[\\s,;、。()]|$");
    private static final Pattern DASH = Pattern.compile("\\s*-+\\s*");
    private static final Pattern DAY = Pattern.compile("(?:周|星期|礼拜)\\s*([一二三四五六日天1-7])");
    /** The 四 of 周二、四 and the 五 of 周一至五. */
    private static final Pattern FURTHER_DAY = Pattern.compile("([一二三四五六日天])");

    private static final Pattern TIME = Pattern.compile("(\\d+)(?::(\\d{2})(?!\\d)|[点时](?:(半)|(\\d{1,2})分?)?)?");

    private final String text;
    private final Map<DayOfWeek, List<TimeSpan>> hours = new EnumMap<>(DayOfWeek.class);
    private final Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    private DayOfWeek lastDay;
    private boolean timesSeen;
    private int at;

    WeeklyHoursText(String text) {
        this.text = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\\u2010-\\u2015\\u2212\\u301c~至到]", "-")
                .strip();
    }

    WeeklyHours read() {
        while (at < text.length()) {
            Matcher m;
            if (take(SPACE) != null) {
                continue;
            } else if ((m = take(DAY)) != null || (m = takeFurtherDay()) != null) {
                day(m.group(1));
            } else if ((m = take(TIME)) != null) {
                times(m);
            } else {
                throw new HoursRefused.Unreadable(piece());
            }
        }
        requireTimes();
        return new WeeklyHours(hours);
    }

    private void day(String name) {
        if (timesSeen) {
            days.clear();
            timesSeen = false;
        }
        DayOfWeek day = dayOf(name);
        days.add(day);
        if (take(DASH) != null) {
            Matcher m = take(DAY);
            if (m == null) {
                m = take(FURTHER_DAY);
            }
            if (m == null) {
                throw new HoursRefused.Unreadable(piece());
            }
            DayOfWeek last = dayOf(m.group(1));
            for (; day != last; day = day.plus(1)) {
                days.add(day);
            }
            days.add(last);
        }
        lastDay = day;
    }

    private void times(Matcher start) {
        int from = minute(start);
        if (take(DASH) == null) {
            throw new HoursRefused.Unreadable(start.group());
        }
        Matcher end = take(TIME);
        if (end == null) {
            throw new HoursRefused.Unreadable(piece());
        }
        TimeSpan span = new TimeSpan(from, minute(end));
        if (days.isEmpty()) {
            throw new HoursRefused.WithoutDay(span.toString());
        }
        days.forEach(day -> hours.computeIfAbsent(day, d -> new ArrayList<>()).add(span));
        timesSeen = true;
    }

    private Matcher takeFurtherDay() {
        return days.isEmpty() || timesSeen ? null : take(FURTHER_DAY);
    }

    private void requireTimes() {
        if (!timesSeen && lastDay != null) {
            throw new HoursRefused.WithoutTime(lastDay);
        }
    }

    private Matcher take(Pattern pattern) {
        Matcher matcher = pattern.matcher(text).region(at, text.length()).useTransparentBounds(true);
        if (!matcher.lookingAt()) {
            return null;
        }
        at = matcher.end();
        return matcher;
    }

    /** What stands where reading stopped, up to the next separator. */
    private String piece() {
        Matcher end = PIECE_END.matcher(text);
        String piece = end.find(at) ? text.substring(at, end.start()).strip() : "";
        return piece.isEmpty() ? text : piece;
    }

    private static int minute(Matcher time) {
        String digits = time.group(1);
        int hour = digits.length() > 2 ? 99 : Integer.parseInt(digits);
        String minutes = time.group(2) != null ? time.group(2) : time.group(4);
        int minute = time.group(3) != null ? 30 : minutes == null ? 0 : Integer.parseInt(minutes);
        if (minute > 59 || hour > 24 || hour == 24 && minute > 0) {
            throw new HoursRefused.Impossible(time.group());
        }
        return TimeSpan.minute(hour, minute);
    }

    private static DayOfWeek dayOf(String name) {
        int index = "一二三四五六日1234567".indexOf("天".equals(name) ? "日" : name);
        return DayOfWeek.of(index % 7 + 1);
    }
}
