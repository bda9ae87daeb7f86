package org.studioportal.security;

import org.studioportal.shared.PortalException;

/** What can be wrong with an account's use case; each is a sentence for the person. */
public abstract class AccountRefused extends PortalException {
    private AccountRefused(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }

    /** Somebody has that sign-in name already. */
    public static final class UsernameTaken extends AccountRefused {
        UsernameTaken(String username) {
            super("account.refused.username-taken", username);
        }
    }

    /** The sign-in name has a form that is not allowed. */
    public static final class UsernameNotAllowed extends AccountRefused {
        UsernameNotAllowed() {
            super("account.refused.username-not-allowed", Usernames.MAX_LENGTH);
        }
    }

    /** The name to be greeted by is missing or too long. */
    public static final class NameNotAllowed extends AccountRefused {
        NameNotAllowed() {
            super("account.refused.name-not-allowed", Account.NAME_LENGTH);
        }
    }

    /** There is no such account. */
    public static final class UnknownAccount extends AccountRefused {
        UnknownAccount() {
            super("account.refused.unknown");
        }
    }

    /** Nobody would be left to steer the programme. */
    public static final class LastAdministrator extends AccountRefused {
        LastAdministrator() {
            super("account.refused.last-administrator");
        }
    }

    /** A role that is held for something was to be granted without saying for what, or the other way round. */
    public static final class GrantNeedsScope extends AccountRefused {
        GrantNeedsScope() {
            super("account.refused.grant-needs-scope");
        }
    }

    /** The password typed as the present one is not. */
    public static final class WrongPassword extends AccountRefused {
        WrongPassword() {
            super("account.refused.wrong-password");
        }
    }

    /** The account signs in elsewhere, or too many wrong passwords were typed: wait. */
    public static final class WaitFirst extends AccountRefused {
        WaitFirst(long seconds) {
            super("account.refused.wait", seconds);
        }
    }

    /** The new password is too easy to guess, too short, or too long. */
    public static final class PasswordNotAllowed extends AccountRefused {
        PasswordNotAllowed(String reason, Object... arguments) {
            super("password.refused." + reason, arguments);
        }
    }
}
