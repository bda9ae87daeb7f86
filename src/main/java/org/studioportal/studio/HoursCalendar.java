package org.studioportal.studio;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.studioportal.shared.calendar.CalendarFile;
import org.studioportal.shared.hours.Opening;

/** A studio's openings as an iCalendar file; each opening is an event of its own, so exceptions are exact. */
public final class HoursCalendar {
    /** How far ahead the file goes; whoever subscribes to it gets the following weeks in time. */
    public static final int WEEKS = 8;

    private static final Duration REFRESH = Duration.ofDays(1);

    private HoursCalendar() {}

    /**
     * @param openings in order
     * @param address of the studio's page; its host names the events
     * @param now when the file is made
     */
    static String of(StudioPage studio, List<Opening> openings, URI address, Instant now) {
        CalendarFile file = new CalendarFile(studio.name(), REFRESH);
        for (Opening opening : openings) {
            String uid = "studio-" + studio.id().value() + "-" + CalendarFile.stamp(opening.start()) + "@"
                    + address.getHost();
            file.event(uid, now, opening.start(), opening.end())
                    .text("SUMMARY", studio.name())
                    .text("LOCATION", studio.place())
                    .line("URL", address.toString())
                    .line("TRANSP", "TRANSPARENT")
                    .endEvent();
        }
        return file.toString();
    }
}
