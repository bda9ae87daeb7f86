package org.studioportal.directory;

import java.io.Serializable;

/** Identifies an entry of the vocabulary of specialties: a field, or a specialty in one. */
public record SpecialtyId(long value) implements Serializable {}
