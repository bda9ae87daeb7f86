package org.studioportal.directory;

import org.studioportal.shared.PortalException;

/** A volunteer's account that is not opened, or gets no new password, as things stand. */
public abstract class SignInRefused extends PortalException {
    private SignInRefused(String key, Object... arguments) {
        super("volunteer-account.refused." + key, arguments);
    }

    /** They serve no more. */
    public static final class Retired extends SignInRefused {
        Retired(String name) {
            super("retired", name);
        }
    }

    /** They have an account; somebody else may have been quicker. */
    public static final class AlreadyOpen extends SignInRefused {
        AlreadyOpen(String name, String username) {
            super("already-open", name, username);
        }
    }

    /** They have no account whose password could be replaced. */
    public static final class NoAccount extends SignInRefused {
        NoAccount(String name) {
            super("no-account", name);
        }
    }

    /** The account is disabled, which the city has decided. */
    public static final class Disabled extends SignInRefused {
        Disabled(String name) {
            super("disabled", name);
        }
    }

    /** The account may do more than its unit has to give. */
    public static final class BeyondUnit extends SignInRefused {
        BeyondUnit(String name) {
            super("beyond-unit", name);
        }
    }

    /** The account was changed at the same moment. */
    public static final class Overtaken extends SignInRefused {
        Overtaken(String name) {
            super("overtaken", name);
        }
    }

    /** Something unforeseen happened to this one of many. */
    public static final class Failed extends SignInRefused {
        Failed() {
            super("failed");
        }
    }
}
