package org.studioportal.directory;

import java.io.Serializable;
import java.util.List;

/**
 * An entry of the vocabulary: as typed where it is a command, as kept where it is an answer.
 *
 * @param field null for a field itself
 * @param synonyms other words for the same
 */
public record SpecialtyData(String name, SpecialtyId field, List<String> synonyms) implements Serializable {}
