package org.studioportal.directory.roster;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What people type into cells, and what they mean by it. */
public final class CellText {
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9._-]{1,30}");
    private static final Pattern SEPARATORS = Pattern.compile("[、,，;；\\r\\n]");
    private static final Pattern DATE = Pattern.compile("(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})");

    private CellText() {}

    /**
     * The text without blanks at its ends (U+3000 and no-break too), without invisible marks, and with full-width digits
     * and letters made plain. Full-width punctuation stays: in a sentence it is right.
     *
     * @param raw may be null, which is the empty text
     */
    public static String tidy(String raw) {
        if (raw == null || raw.isEmpty()) {
            return "";
        }
        StringBuilder text = new StringBuilder(raw.length());
        raw.codePoints().forEach(c -> {
            if (c >= '０' && c <= '９' || c >= 'Ａ' && c <= 'Ｚ' || c >= 'ａ' && c <= 'ｚ') {
                text.appendCodePoint(c - 0xFEE0);
            } else if (c == 0x3000 || c == 0xA0 || c == '\t') {
                text.append(' ');
            } else if (c == '\n' || Character.getType(c) != Character.FORMAT && !Character.isISOControl(c)) {
                text.appendCodePoint(c);
            }
        });
        return text.toString().strip();
    }

    /** The text with all compatibility forms made plain and no blank in it: for codes, phones, dates and times. */
    public static String compact(String text) {
        return Normalizer.normalize(tidy(text), Normalizer.Form.NFKC).replaceAll("\\s+", "");
    }

    /** The parts between 、 , ， ; ； or line breaks, tidied, without empty ones. */
    public static List<String> several(String text) {
        return Arrays.stream(SEPARATORS.split(text))
                .map(CellText::tidy)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    static String atMost(String text, int length) {
        if (text.length() > length) {
            throw new WrongCell("roster.wrong.too-long", length, text.length());
        }
        return text;
    }

    static String code(String text) {
        String code = compact(text);
        if (!CODE.matcher(code).matches()) {
            throw new WrongCell("roster.wrong.code", text);
        }
        return code;
    }

    static LocalDate date(String text) {
        Matcher date = DATE.matcher(compact(text));
        if (!date.matches()) {
            throw new WrongCell("roster.wrong.date", text);
        }
        try {
            return LocalDate.of(
                    Integer.parseInt(date.group(1)), Integer.parseInt(date.group(3)), Integer.parseInt(date.group(4)));
        } catch (DateTimeException impossible) {
            throw new WrongCell("roster.wrong.no-such-day", text);
        }
    }

    static <E> E oneOf(String text, Map<String, E> words) {
        E value = words.get(text);
        if (value == null) {
            throw new WrongCell("roster.wrong.choice", text, String.join("、", words.keySet()));
        }
        return value;
    }
}
