package org.studioportal.notification.mail;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.studioportal.notification.channel.Invitation;
import org.studioportal.notification.channel.Letter;
import org.studioportal.shared.PortalAddress;
import org.studioportal.shared.i18n.Messages;
import org.studioportal.shared.time.PortalTime;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/**
 * A letter as a page and as plain text. What it looks like is in {@code notification/letter.html} and {@code letter.txt};
 * they get words and addresses only, and the page escapes every one of them.
 */
@Component
class LetterPages {
    private static final String PAGE = "letter.html";
    private static final String TEXT = "letter.txt";

    private final TemplateEngine templates = new TemplateEngine();
    private final PortalAddress portal;
    private final Messages messages;

    LetterPages(PortalAddress portal, Messages messages) {
        this.portal = portal;
        this.messages = messages;
        templates.addTemplateResolver(resolver(PAGE, TemplateMode.HTML));
        templates.addTemplateResolver(resolver(TEXT, TemplateMode.TEXT));
    }

    String html(Letter letter) {
        return templates.process(PAGE, model(letter));
    }

    String text(Letter letter) {
        return templates.process(TEXT, model(letter)).strip() + "\n";
    }

    private static ClassLoaderTemplateResolver resolver(String template, TemplateMode mode) {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("notification/");
        resolver.setCharacterEncoding("UTF-8");
        resolver.setTemplateMode(mode);
        resolver.setResolvablePatterns(Set.of(template));
        return resolver;
    }

    private Context model(Letter letter) {
        Locale language = Messages.spoken(letter.to().language());
        Context model = new Context(language);
        model.setVariable("lang", language.toLanguageTag());
        model.setVariable("portal", say("shell.name", language));
        model.setVariable("home", portal.of(""));
        model.setVariable("subject", letter.subject());
        model.setVariable("digest", letter.digest());
        model.setVariable("lead", letter.lead());
        model.setVariable(
                "items",
                letter.items().stream().map(item -> item(item, language)).toList());
        if (letter.invitation() != null) {
            model.setVariable("appointment", appointment(letter.invitation(), language));
        }
        model.setVariable("automatic", say("mail.automatic", language));
        if (letter.stop() != null) {
            model.setVariable("stop", portal.of(letter.stop()));
            model.setVariable("stopWords", say("mail.stop", language));
        }
        return model;
    }

    private Map<String, Object> item(Letter.Item item, Locale language) {
        return Map.of(
                "title", item.title(),
                "at", moment(item.at(), language),
                "text", item.text(),
                "paragraphs", paragraphs(item.text()),
                "action", item.action(),
                "url", portal.of(item.path()));
    }

    /** Each label with what it says. */
    private List<Map<String, String>> appointment(Invitation invitation, Locale language) {
        List<Map<String, String>> facts = new ArrayList<>();
        if (invitation.cancelled()) {
            facts.add(fact(say("mail.calendar", language), say("mail.calendar.cancelled", language)));
        }
        facts.add(fact(say("mail.when", language), span(invitation, language)));
        if (invitation.place() != null) {
            facts.add(fact(say("mail.where", language), invitation.place()));
        }
        if (!invitation.cancelled()) {
            facts.add(fact(say("mail.calendar", language), say("mail.calendar.attached", language)));
        }
        return facts;
    }

    private static Map<String, String> fact(String label, String text) {
        return Map.of("label", label, "text", text);
    }

    private String span(Invitation invitation, Locale language) {
        String end = day(invitation.startsAt()).equals(day(invitation.endsAt()))
                ? DateTimeFormatter.ofPattern("HH:mm").format(local(invitation.endsAt()))
                : moment(invitation.endsAt(), language);
        return moment(invitation.startsAt(), language) + "–" + end;
    }

    private String moment(Instant at, Locale language) {
        return DateTimeFormatter.ofPattern(say("mail.moment", language), language)
                .format(local(at));
    }

    private static LocalDate day(Instant at) {
        return local(at).toLocalDate();
    }

    private static ZonedDateTime local(Instant at) {
        return at.atZone(PortalTime.ZONE);
    }

    /** Paragraphs of lines. */
    private static List<List<String>> paragraphs(String text) {
        return Arrays.stream(text.strip().split("\\R\\s*\\R"))
                .filter(paragraph -> !paragraph.isBlank())
                .map(paragraph -> paragraph.lines().toList())
                .toList();
    }

    private String say(String key, Locale language) {
        return messages.getTranslation(key, language);
    }
}
