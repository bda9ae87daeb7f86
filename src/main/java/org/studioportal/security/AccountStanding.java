package org.studioportal.security;

import java.io.Serializable;
import java.time.Instant;

/**
 * Where an account stands, for those who answer for its person and need not know what else the account may do.
 *
 * @param passwordDue whether a new password must be chosen at the next sign-in
 * @param lastSignInAt null when the person has never signed in
 */
public record AccountStanding(String username, boolean enabled, boolean passwordDue, Instant lastSignInAt)
        implements Serializable {
    /** What is to be known of it first. */
    public enum State {
        DISABLED,
        NEVER_USED,
        PASSWORD_DUE,
        IN_USE
    }

    public State state() {
        if (!enabled) {
            return State.DISABLED;
        }
        if (lastSignInAt == null) {
            return State.NEVER_USED;
        }
        return passwordDue ? State.PASSWORD_DUE : State.IN_USE;
    }
}
