package org.studioportal.directory;

import java.io.Serializable;
import java.util.List;

/**
 * A specialty of the vocabulary as others know it.
 *
 * @param field the name of its field
 * @param synonyms in alphabetical order; may be empty
 */
public record SpecialtyRef(SpecialtyId id, String name, String field, List<String> synonyms) implements Serializable {}
