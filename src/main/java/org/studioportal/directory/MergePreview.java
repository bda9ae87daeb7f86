package org.studioportal.directory;

import java.io.Serializable;
import java.util.List;

/**
 * What merging one entry into another would change; handed in to do it.
 *
 * @param words what become synonyms of the other: the name and the synonyms of the one
 * @param specialties how many specialties get another field; 0 unless fields are merged
 * @param volunteers how many use one of the words, retired ones included
 */
public record MergePreview(
        SpecialtyId from,
        int fromVersion,
        String fromName,
        SpecialtyId into,
        int intoVersion,
        String intoName,
        List<String> words,
        int specialties,
        long volunteers)
        implements Serializable {}
