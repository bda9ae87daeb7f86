package org.studioportal.notification.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.studioportal.notification.NoticeKind;
import org.studioportal.notification.SampleLetters;
import org.studioportal.notification.Timing;
import org.studioportal.notification.channel.Invitation;
import org.studioportal.notification.channel.Letter;
import org.studioportal.notification.channel.Recipient;
import org.studioportal.shared.i18n.Messages;
import org.studioportal.shared.time.PortalTime;

/** All of them are about the same appointment, the day after tomorrow at nine. */
@Component
class InventedLetters implements SampleLetters {
    private static final int IN_A_DIGEST = 3;

    private final Messages messages;
    private final Clock clock;

    InventedLetters(Messages messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public Letter sample(NoticeKind kind, Recipient to) {
        return kind == null ? digest(to) : letter(kind, to);
    }

    private Letter letter(NoticeKind kind, Recipient to) {
        return new Letter(
                "sample",
                to,
                kind,
                "listing-1",
                say("mail.sample.title", to.language()),
                null,
                List.of(item(to.language())),
                invitation(kind, to.language()),
                kind.fixed() ? null : "inbox");
    }

    private Letter digest(Recipient to) {
        List<Letter.Item> items = Arrays.stream(NoticeKind.values())
                .filter(kind -> kind.usually() == Timing.DAILY)
                .limit(IN_A_DIGEST)
                .map(kind -> item(to.language()))
                .toList();
        return new Letter(
                "sample", to, null, null, say("mail.sample.digest", to.language()), null, items, null, "inbox");
    }

    private Letter.Item item(Locale language) {
        return new Letter.Item(
                clock.instant(),
                say("mail.sample.title", language),
                say("mail.sample.about", language) + "\n" + say("mail.sample.place", language),
                say("mail.sample.action", language),
                "board/1");
    }

    private Invitation invitation(NoticeKind kind, Locale language) {
        boolean cancelled = kind == NoticeKind.CLAIM_VOID;
        if (kind != NoticeKind.CLAIM_AGREED && !cancelled) {
            return null;
        }
        Instant start = clock.instant()
                .atZone(PortalTime.ZONE)
                .plusDays(2)
                .with(LocalTime.of(9, 0))
                .toInstant();
        return new Invitation(
                cancelled,
                "claim-1",
                cancelled ? 1 : 0,
                start,
                start.plus(Duration.ofHours(2)),
                say("mail.sample.about", language),
                say("mail.sample.place", language),
                "board/1");
    }

    private String say(String key, Locale language) {
        return messages.getTranslation(key, language);
    }
}
