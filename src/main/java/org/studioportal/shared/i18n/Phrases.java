package org.studioportal.shared.i18n;

/** Sentences in one language, whichever it is. */
@FunctionalInterface
public interface Phrases {
    /** The sentence with that key, its placeholders filled. */
    String say(String key, Object... values);
}
