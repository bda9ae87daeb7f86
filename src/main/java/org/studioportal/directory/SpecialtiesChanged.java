package org.studioportal.directory;

/**
 * The vocabulary of specialties has changed: what was derived from {@link Specialties} is to be derived anew. Published
 * in the transaction of the change; volunteers whose own words were changed with it are in a {@link VolunteersChanged}
 * of the same transaction.
 */
public record SpecialtiesChanged() {}
