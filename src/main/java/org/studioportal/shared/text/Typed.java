package org.studioportal.shared.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** What people type, and what they mean by it. */
public final class Typed {
    private static final Pattern SEPARATORS = Pattern.compile("[、,，;；\\r\\n]");

    private Typed() {}

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
                .map(Typed::tidy)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
