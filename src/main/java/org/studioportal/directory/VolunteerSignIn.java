package org.studioportal.directory;

import org.studioportal.security.AccountStanding;

/**
 * How a volunteer signs in, for those who answer for them.
 *
 * @param proposal the sign-in name that an account would be opened under
 * @param account null when they have none
 * @param openable whether an account can be opened for them
 * @param resettable whether the person who asks may give them a new one-time password
 * @param beyondUnit whether only the city may, because the account may do more than the unit has to give
 */
public record VolunteerSignIn(
        String proposal, AccountStanding account, boolean openable, boolean resettable, boolean beyondUnit) {}
