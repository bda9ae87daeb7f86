package org.studioportal.bulletin.export;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.studioportal.shared.i18n.Messages;
import org.studioportal.shared.i18n.Phrases;

/** The language in which a file speaks; what people wrote stays as they wrote it. */
public record ExportWords(Messages messages, Locale language) implements Phrases {
    @Override
    public String say(String key, Object... values) {
        return messages.getTranslation(key, language, values);
    }

    String date(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language)
                .format(date);
    }

    /** Who wrote it, where, when: what is known of it. */
    String origin(ExportedArticle article) {
        return Stream.of(article.unit(), article.byline(), article.date() == null ? null : date(article.date()))
                .filter(Objects::nonNull)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("　"));
    }

    static boolean there(String text) {
        return text != null && !text.isBlank();
    }
}
