package org.studioportal.directory;

import java.io.Serializable;

/**
 * A field of the vocabulary.
 *
 * @param specialties how many it has
 * @param volunteers how many of those who serve use a word of it
 */
public record SpecialtyField(SpecialtyId id, String name, int specialties, long volunteers) implements Serializable {}
