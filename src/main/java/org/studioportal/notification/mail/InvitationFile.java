package org.studioportal.notification.mail;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.studioportal.notification.channel.Invitation;
import org.studioportal.shared.PortalAddress;
import org.studioportal.shared.calendar.CalendarFile;

/** An invitation as calendar programs read it in a letter (RFC 5546, 6047). */
@Component
class InvitationFile {
    private static final Duration REMINDER = Duration.ofHours(1);
    // They have agreed in the portal already: no program is to ask them again, or to answer for them.
    private static final String TAKES_PART =
            "ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;RSVP=FALSE";

    private final PortalAddress portal;
    private final Sender sender;
    private final Clock clock;

    InvitationFile(PortalAddress portal, Sender sender, Clock clock) {
        this.portal = portal;
        this.sender = sender;
        this.clock = clock;
    }

    static String method(Invitation invitation) {
        return invitation.cancelled() ? "CANCEL" : "REQUEST";
    }

    /** The event has the same UID as in the calendar that the person may have subscribed to. */
    String write(Invitation invitation, String name, String address, Locale language) {
        CalendarFile file = CalendarFile.message(method(invitation))
                .event(
                        invitation.uid() + "@" + portal.host(),
                        clock.instant(),
                        invitation.startsAt(),
                        invitation.endsAt())
                .line("SEQUENCE", Integer.toString(invitation.sequence()))
                .line("STATUS", invitation.cancelled() ? "CANCELLED" : "CONFIRMED")
                .text("SUMMARY", invitation.summary())
                .text("LOCATION", invitation.place())
                .line("URL", portal.of(invitation.path()))
                .person("ORGANIZER", sender.name(language), sender.address())
                .person(TAKES_PART, name, address);
        if (!invitation.cancelled()) {
            file.alarm(REMINDER, invitation.summary());
        }
        return file.endEvent().toString();
    }
}
