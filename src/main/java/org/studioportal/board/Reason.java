package org.studioportal.board;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.studioportal.shared.i18n.Phrases;

/**
 * One reason for or against a match, to be said in the reader's language.
 *
 * @param key of its sentence
 * @param values for the sentence's placeholders; a reason among them is said in its place
 * @param good whether it speaks for the match
 */
public record Reason(String key, List<Serializable> values, boolean good) implements Serializable {
    static Reason of(String key, Serializable... values) {
        return new Reason(key, List.copyOf(Arrays.asList(values)), true);
    }

    static Reason against(String key, Serializable... values) {
        return new Reason(key, List.copyOf(Arrays.asList(values)), false);
    }

    /** The sentence. */
    public String in(Phrases language) {
        return language.say(
                key,
                values.stream()
                        .map(value -> value instanceof Reason part ? part.in(language) : value)
                        .toArray());
    }
}
