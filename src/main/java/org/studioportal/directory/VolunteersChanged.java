package org.studioportal.directory;

import java.util.Set;

/** Volunteers' name, level, specialties, portrait or unit have changed; published in the transaction of the change. */
public record VolunteersChanged(Set<VolunteerId> volunteers) {}
