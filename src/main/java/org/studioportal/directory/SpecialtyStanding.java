package org.studioportal.directory;

import java.io.Serializable;

/**
 * What a word that a volunteer uses is to the city.
 *
 * @param name of what it stands for; null unless it is known
 * @param field the name of the specialty's field; null unless it is known, and for a field itself
 * @param reason why the city declined it; null otherwise
 */
public record SpecialtyStanding(String word, State state, String name, String field, String reason)
        implements Serializable {
    /** Where a word stands. */
    public enum State {
        /** A name or synonym of the vocabulary. */
        KNOWN,
        /** The vocabulary lacks it: by that very fact it is proposed to the city. */
        PROPOSED,
        /** The city does not want it; it is not shown to others. */
        DECLINED
    }
}
