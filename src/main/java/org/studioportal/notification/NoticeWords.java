package org.studioportal.notification;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.studioportal.shared.i18n.Messages;
import org.studioportal.shared.time.PortalTime;

/** Puts what happened into a person's language, the same in the inbox and in letters. */
@Component
public class NoticeWords {
    private final Messages messages;

    NoticeWords(Messages messages) {
        this.messages = messages;
    }

    /** What happened, in one line. */
    public String title(NoticeKind kind, Locale language) {
        return messages.getTranslation("notice." + kind + ".title", language);
    }

    /** What the button says that leads to the next step. */
    public String action(NoticeKind kind, Locale language) {
        return messages.getTranslation("notice." + kind + ".action", language);
    }

    /** What a person needs to know, in a few lines; never null. */
    public String text(NoticeKind kind, NoticeFacts facts, Locale language) {
        List<String> lines = new ArrayList<>();
        if (facts.about() != null) {
            lines.add(messages.getTranslation("notice.about", language, facts.about()));
        }
        if (facts.startsAt() != null) {
            lines.add(messages.getTranslation("notice.time", language, time(facts, language)));
        }
        if (facts.place() != null) {
            lines.add(messages.getTranslation("notice.place", language, facts.place()));
        }
        if (facts.reason() != null) {
            lines.add(messages.getTranslation("notice.reason", language, facts.reason()));
        }
        lines.add(messages.getTranslation("notice." + kind + ".text", language));
        return String.join("\n", lines);
    }

    /** A letter's subject: what happened, to which kind of service and when, but nothing that anybody wrote. */
    public String subject(NoticeKind kind, NoticeFacts facts, Locale language) {
        StringBuilder subject = new StringBuilder(title(kind, language));
        if (facts.category() != null) {
            subject.append(messages.getTranslation(
                    "notice.subject.category",
                    language,
                    messages.getTranslation("category." + facts.category().name(), language)));
        }
        if (facts.startsAt() != null) {
            subject.append(
                    messages.getTranslation("notice.subject.time", language, moment(facts.startsAt(), language)));
        }
        return subject.toString();
    }

    private String time(NoticeFacts facts, Locale language) {
        String from = moment(facts.startsAt(), language);
        return facts.endsAt() == null
                ? from
                : messages.getTranslation("notice.time.span", language, from, clock(facts.endsAt()));
    }

    private String moment(Instant at, Locale language) {
        return DateTimeFormatter.ofPattern(messages.getTranslation("notice.moment", language), language)
                .format(local(at));
    }

    private static String clock(Instant at) {
        return DateTimeFormatter.ofPattern("HH:mm").format(local(at));
    }

    private static ZonedDateTime local(Instant at) {
        return at.atZone(PortalTime.ZONE);
    }
}
