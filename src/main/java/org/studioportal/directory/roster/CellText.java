package org.studioportal.directory.roster;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.studioportal.shared.text.Typed;

/** What cells hold, read as what their columns say. */
final class CellText {
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9._-]{1,30}");
    private static final Pattern DATE = Pattern.compile("(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})");

    private CellText() {}

    static String atMost(String text, int length) {
        if (text.length() > length) {
            throw new WrongCell("roster.wrong.too-long", length, text.length());
        }
        return text;
    }

    static String code(String text) {
        String code = Typed.compact(text);
        if (!CODE.matcher(code).matches()) {
            throw new WrongCell("roster.wrong.code", text);
        }
        return code;
    }

    static LocalDate date(String text) {
        Matcher date = DATE.matcher(Typed.compact(text));
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
