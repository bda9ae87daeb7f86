package org.studioportal.notification.mail;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
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
        model.setVariable("several", letter.several());
        model.setVariable("lead", letter.lead());
        model.setVariable(
                "items",
                letter.items().stream().map(item -> item(item, language)).toList());
        if (letter.invitation() != null) {
            model.setVariable(
                    "calendar",
                    say(letter.invitation().cancelled() ? "mail.calendar.cancelled" : "mail.calendar", language));
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

    private String moment(Instant at, Locale language) {
        return DateTimeFormatter.ofPattern(say("mail.moment", language), language)
                .format(at.atZone(PortalTime.ZONE));
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
