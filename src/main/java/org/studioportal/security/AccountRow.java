package org.studioportal.security;

import java.time.Instant;
import java.util.Set;

/**
 * An account as lists show it.
 *
 * @param phone masked; empty when there is none
 * @param passwordDue whether a new password must be chosen at the next sign-in
 * @param lastSignInAt null when the person has never signed in
 */
public record AccountRow(
        AccountId id,
        String username,
        String displayName,
        String phone,
        boolean enabled,
        boolean passwordDue,
        Instant lastSignInAt,
        Set<Grant> grants) {
    /** The same without what it may do. */
    public AccountStanding standing() {
        return new AccountStanding(username, enabled, passwordDue, lastSignInAt);
    }
}
