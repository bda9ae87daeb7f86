package org.studioportal.directory;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * What words for specialties mean: the city keeps a vocabulary of fields and specialties with synonyms. Answered from
 * memory, without a statement; a change is seen at once on the node that made it ({@link SpecialtiesChanged}) and within
 * ten seconds on others. Words are compared without regard to blanks around them and to upper and lower case.
 */
public interface Specialties {
    /**
     * The name of the specialty or field that a word stands for.
     *
     * @return the word itself, tidied, when the vocabulary lacks it
     */
    String canonical(String word);

    /**
     * Everything that somebody may type who looks for one of these: the words themselves, the names and synonyms of what
     * they stand for, and the names of the fields. Words that the city has declined are left out.
     */
    Set<String> searchWords(Collection<String> words);

    /** What each word is to the city, in the order given. */
    List<SpecialtyStanding> standing(Collection<String> words);

    /** All specialties, field by field, within a field by name. */
    List<SpecialtyRef> suggestions();
}
