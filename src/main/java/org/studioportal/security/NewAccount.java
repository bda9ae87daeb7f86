package org.studioportal.security;

import java.util.Locale;
import java.util.Set;
import org.studioportal.shared.i18n.Messages;

/**
 * An account to be opened.
 *
 * @param username what the person signs in with; any case
 * @param displayName how the person is greeted
 * @param phone may be null; kept encrypted
 * @param email may be null; kept encrypted
 * @param password null to have a one-time password made
 * @param mustChangePassword whether the first sign-in asks for a new password; always so for a one-time password
 */
public record NewAccount(
        String username,
        String displayName,
        String phone,
        String email,
        Locale language,
        Set<Grant> grants,
        PasswordHash password,
        boolean mustChangePassword) {
    public NewAccount {
        grants = Set.copyOf(grants);
        mustChangePassword = mustChangePassword || password == null;
    }

    /** A Chinese-speaking account with a one-time password. */
    public static NewAccount of(String username, String displayName, Grant... grants) {
        return new NewAccount(username, displayName, null, null, Messages.CHINESE, Set.of(grants), null, true);
    }

    public NewAccount reachedAt(String newPhone, String newEmail) {
        return new NewAccount(
                username, displayName, newPhone, newEmail, language, grants, password, mustChangePassword);
    }

    public NewAccount speaking(Locale newLanguage) {
        return new NewAccount(username, displayName, phone, email, newLanguage, grants, password, mustChangePassword);
    }

    /** With a password that the person knows already, and need not change. */
    public NewAccount withPassword(PasswordHash known) {
        return new NewAccount(username, displayName, phone, email, language, grants, known, false);
    }
}
