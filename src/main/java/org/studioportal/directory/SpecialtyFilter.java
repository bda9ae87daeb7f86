package org.studioportal.directory;

import java.io.Serializable;

/**
 * Which specialties to list.
 *
 * @param text part of a name or synonym; blank for any
 * @param field null for any
 */
public record SpecialtyFilter(String text, SpecialtyId field) implements Serializable {}
