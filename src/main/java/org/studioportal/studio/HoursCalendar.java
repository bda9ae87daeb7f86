package org.studioportal.studio;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.studioportal.shared.hours.Opening;

/** A studio's openings as an iCalendar file (RFC 5545); each opening is an event of its own, so exceptions are exact. */
public final class HoursCalendar {
    /** How far ahead the file goes; whoever subscribes to it gets the following weeks in time. */
    public static final int WEEKS = 8;

    private static final int LINE = 75;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final StringBuilder text = new StringBuilder();

    private HoursCalendar() {}

    /**
     * @param openings in order
     * @param address of the studio's page; its host names the events
     * @param now when the file is made
     */
    static String of(StudioPage studio, List<Opening> openings, URI address, Instant now) {
        HoursCalendar calendar = new HoursCalendar();
        calendar.line("BEGIN", "VCALENDAR");
        calendar.line("VERSION", "2.0");
        calendar.line("PRODID", "-//studioportal.org//Studio Portal//ZH");
        calendar.line("CALSCALE", "GREGORIAN");
        calendar.line("METHOD", "PUBLISH");
        calendar.line("X-WR-CALNAME", escaped(studio.name()));
        calendar.line("X-WR-TIMEZONE", "Asia/Shanghai");
        calendar.line("REFRESH-INTERVAL;VALUE=DURATION", "P1D");
        openings.forEach(opening -> calendar.event(studio, opening, address, now));
        calendar.line("END", "VCALENDAR");
        return calendar.text.toString();
    }

    private void event(StudioPage studio, Opening opening, URI address, Instant now) {
        line("BEGIN", "VEVENT");
        line("UID", "studio-" + studio.id().value() + "-" + MOMENT.format(opening.start()) + "@" + address.getHost());
        line("DTSTAMP", MOMENT.format(now));
        line("DTSTART", MOMENT.format(opening.start()));
        line("DTEND", MOMENT.format(opening.end()));
        line("SUMMARY", escaped(studio.name()));
        if (studio.place() != null) {
            line("LOCATION", escaped(studio.place()));
        }
        line("URL", address.toString());
        line("TRANSP", "TRANSPARENT");
        line("END", "VEVENT");
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n");
    }

    /** Folded at 75 octets, never within a character (RFC 5545, 3.1). */
    private void line(String name, String value) {
        int used = 0;
        for (int point : (name + ":" + value).codePoints().toArray()) {
            String character = Character.toString(point);
            int octets = character.getBytes(StandardCharsets.UTF_8).length;
            if (used + octets > LINE) {
                text.append("\r\n ");
                used = 1;
            }
            text.append(character);
            used += octets;
        }
        text.append("\r\n");
    }
}
