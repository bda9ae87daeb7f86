package org.studioportal.studio.poster;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Locale;
import org.studioportal.shared.i18n.Messages;
import org.studioportal.shared.pdf.PdfFont;

/** Sentences and texts as a poster says them: in its language, printable, not too long, and safe in HTML. */
final class PosterWords {
    private final Messages messages;
    private final Locale language;

    PosterWords(Messages messages, Locale language) {
        this.messages = messages;
        this.language = language;
    }

    /** A sentence of ours, as it is. */
    String say(String key, Object... values) {
        return messages.getTranslation(key, language, values);
    }

    /** A sentence of ours, for HTML. */
    String told(String key, Object... values) {
        return escaped(PdfFont.printable(say(key, values)));
    }

    /** What somebody wrote, for HTML; of Latin letters twice as many fit. */
    String text(String written, int most) {
        String printable = PdfFont.printable(written).strip();
        boolean latin = printable.chars().filter(c -> c < 0x250).count() > printable.length() / 2;
        return escaped(cut(printable, latin ? 2 * most : most));
    }

    String cut(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most - 1)).stripTrailing() + "…";
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    String date(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(language)
                .format(date);
    }

    String day(LocalDate date) {
        return DateTimeFormatter.ofPattern(say("format.day"), language).format(date);
    }

    String weekday(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT, language);
    }
}
