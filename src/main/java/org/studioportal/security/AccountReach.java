package org.studioportal.security;

import java.util.Locale;

/**
 * How somebody who may sign in is called and reached: in full, for the portal's own messages to them. Not for screens,
 * logs or events.
 *
 * @param email null when none is known
 * @param phone null when none is known
 * @param language in which they read the portal
 */
public record AccountReach(
        AccountId id, String username, String displayName, String email, String phone, Locale language) {
    /** Leaves out by which the person is reached: what is printed ends up in logs. */
    @Override
    public String toString() {
        return "AccountReach[" + id + "]";
    }
}
