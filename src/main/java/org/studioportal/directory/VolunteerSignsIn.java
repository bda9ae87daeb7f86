package org.studioportal.directory;

import org.studioportal.security.AccountId;

/** A volunteer has an account from now on; published in the transaction that connects the two. */
public record VolunteerSignsIn(VolunteerId volunteer, AccountId account) {}
