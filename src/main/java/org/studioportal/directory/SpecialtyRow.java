package org.studioportal.directory;

import java.io.Serializable;
import java.util.List;

/**
 * A specialty in a list.
 *
 * @param field the name of its field
 * @param volunteers how many of those who serve use its name or a synonym
 */
public record SpecialtyRow(SpecialtyId id, String name, String field, List<String> synonyms, long volunteers)
        implements Serializable {}
