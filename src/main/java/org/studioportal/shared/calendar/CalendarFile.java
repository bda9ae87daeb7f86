package org.studioportal.shared.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * Writes an iCalendar file (RFC 5545), line by line: one that is published for calendar programs, or one that is sent to
 * somebody (RFC 5546).
 */
public final class CalendarFile {
    private static final int LINE = 75;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final StringBuilder text = new StringBuilder();

    private CalendarFile(String method) {
        line("BEGIN", "VCALENDAR");
        line("VERSION", "2.0");
        line("PRODID", "-//studioportal.org//Studio Portal//ZH");
        line("CALSCALE", "GREGORIAN");
        line("METHOD", method);
    }

    /**
     * A file that is published.
     *
     * @param name of the calendar, as programs show it
     * @param refresh after which time whoever subscribed to it looks again
     */
    public CalendarFile(String name, Duration refresh) {
        this("PUBLISH");
        text("X-WR-CALNAME", name);
        line("X-WR-TIMEZONE", "Asia/Shanghai");
        line("REFRESH-INTERVAL;VALUE=DURATION", refresh.toString());
    }

    /**
     * A file that is sent to those who take part.
     *
     * @param method what is asked of them: {@code REQUEST} or {@code CANCEL}
     */
    public static CalendarFile message(String method) {
        return new CalendarFile(method);
    }

    /**
     * Begins an event; {@link #endEvent} must follow.
     *
     * @param uid the same for the same event for ever
     * @param madeAt when the file is made
     */
    public CalendarFile event(String uid, Instant madeAt, Instant startsAt, Instant endsAt) {
        line("BEGIN", "VEVENT");
        line("UID", uid);
        return moment("DTSTAMP", madeAt).moment("DTSTART", startsAt).moment("DTEND", endsAt);
    }

    /**
     * Somebody who has to do with the event.
     *
     * @param property with its parameters but for the name, such as {@code ATTENDEE;RSVP=FALSE}
     * @param address a mail address
     */
    public CalendarFile person(String property, String name, String address) {
        return line(property + ";CN=\"" + quotable(name) + "\"", "mailto:" + address);
    }

    /** Has the event's program remind of it; belongs within an event. */
    public CalendarFile alarm(Duration before, String reminder) {
        return line("BEGIN", "VALARM")
                .line("ACTION", "DISPLAY")
                .text("DESCRIPTION", reminder)
                .line("TRIGGER", "-" + before)
                .line("END", "VALARM");
    }

    public CalendarFile endEvent() {
        return line("END", "VEVENT");
    }

    /** Free text; nothing when it is null. */
    public CalendarFile text(String name, String value) {
        return value == null ? this : line(name, escaped(value));
    }

    public CalendarFile moment(String name, Instant at) {
        return line(name, stamp(at));
    }

    /** Anything that is no free text; folded at 75 octets, never within a character (RFC 5545, 3.1). */
    public CalendarFile line(String name, String value) {
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
        return this;
    }

    /** A moment as the file writes it, such as {@code 20260303T010000Z}. */
    public static String stamp(Instant at) {
        return MOMENT.format(at);
    }

    /** The whole file as it is now. */
    @Override
    public String toString() {
        return text + "END:VCALENDAR\r\n";
    }

    // A parameter's value has no escapes at all: what may not stand between its quotation marks is left out.
    private static String quotable(String value) {
        return value.replace('"', '\'').replaceAll("\\p{Cntrl}+", " ");
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n");
    }
}
