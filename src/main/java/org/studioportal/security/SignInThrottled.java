package org.studioportal.security;

import org.springframework.security.authentication.LockedException;

/** Too many attempts failed; says how long to wait. */
class SignInThrottled extends LockedException {
    private final long seconds;

    SignInThrottled(long seconds) {
        super("Wait for " + seconds + " s");
        this.seconds = seconds;
    }

    /** At least one. */
    long seconds() {
        return seconds;
    }
}
