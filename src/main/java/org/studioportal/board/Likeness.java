package org.studioportal.board;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * How much two short texts have in common: the share of their pairs of neighbouring characters (Dice). Chinese has no
 * blanks between words, and pairs are near enough to words for people to be shown what may be the same.
 */
final class Likeness {
    /** Where people begin to say that it is the same. */
    private static final double ALIKE = 0.3;

    private final Set<String> title;
    private final Set<String> whole;

    Likeness(String title, String description) {
        this.title = pairs(title);
        this.whole = pairs(title + description);
    }

    /** Between 0 and 1: the titles, or all that is said, whichever is more alike. */
    double to(Likeness other) {
        return Math.max(dice(title, other.title), dice(whole, other.whole));
    }

    boolean alike(Likeness other) {
        return to(other) >= ALIKE;
    }

    private static double dice(Set<String> one, Set<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        long common = one.stream().filter(other::contains).count();
        return 2.0 * common / (one.size() + other.size());
    }

    private static Set<String> pairs(String text) {
        int[] letters = text.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .toArray();
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 1 < letters.length; i++) {
            pairs.add(new String(letters, i, 2));
        }
        return pairs;
    }
}
