package org.studioportal.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.studioportal.notification.channel.Letter;
import org.studioportal.notification.channel.Recipient;
import org.studioportal.shared.ServiceCategory;
import org.studioportal.shared.i18n.Messages;
import org.studioportal.shared.time.PortalTime;

/**
 * Letters as the outbox would write them, but of invented facts: most are about the same appointment, the day after
 * tomorrow at nine.
 */
@Component
public class SampleLetters {
    private static final String ID = "sample";
    private static final String PATH = "board";
    private static final int IN_A_DIGEST = 3;

    private final LetterWriter writer;
    private final Messages messages;
    private final Clock clock;

    SampleLetters(LetterWriter writer, Messages messages, Clock clock) {
        this.writer = writer;
        this.messages = messages;
        this.clock = clock;
    }

    /** A letter of that kind; it brings what the kind may bring, such as an invitation. */
    public Letter letter(NoticeKind kind, Recipient to) {
        return writer.letter(
                ID,
                kind,
                facts(kind, to.language()),
                "claim-1",
                "listing-1",
                PATH,
                clock.instant(),
                appointment(kind),
                to);
    }

    /** A letter of some things that are usually told once a day. */
    public Letter digest(Recipient to) {
        Locale language = to.language();
        List<Letter.Item> items = Arrays.stream(NoticeKind.values())
                .filter(kind -> kind.usually() == Timing.DAILY)
                .limit(IN_A_DIGEST)
                .map(kind -> writer.item(kind, facts(kind, language), PATH, clock.instant(), language))
                .toList();
        return writer.digest(ID, items, to);
    }

    private static News.Appointment appointment(NoticeKind kind) {
        return switch (kind) {
            case CLAIM_AGREED, HELPER_FOUND -> new News.Appointment(false, 0);
            case CLAIM_VOID, CLAIM_RELEASED, APPOINTMENT_CANCELLED -> new News.Appointment(true, 1);
            default -> null;
        };
    }

    private NoticeFacts facts(NoticeKind kind, Locale language) {
        return switch (kind.topic()) {
            case ACCOUNT -> NoticeFacts.NONE;
            case BULLETINS -> NoticeFacts.about(messages.getTranslation("mail.sample.article", language), null);
            case STUDIOS -> NoticeFacts.about(messages.getTranslation("mail.sample.studio", language), null);
            case CLAIMS, LISTINGS, APPOINTMENTS -> service(language);
        };
    }

    private NoticeFacts service(Locale language) {
        Instant start = clock.instant()
                .atZone(PortalTime.ZONE)
                .plusDays(2)
                .with(LocalTime.of(9, 0))
                .toInstant();
        return new NoticeFacts(
                messages.getTranslation("mail.sample.about", language),
                ServiceCategory.HEALTH,
                start,
                start.plus(Duration.ofHours(2)),
                messages.getTranslation("mail.sample.place", language),
                null);
    }
}
