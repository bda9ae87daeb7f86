package org.studioportal.security;

/**
 * An account just opened, or given a new password.
 *
 * @param oneTimePassword to be told to the person, once; null when the password was given by whoever opened the account
 */
public record OpenedAccount(AccountId id, String oneTimePassword) {
    @Override
    public String toString() {
        return "OpenedAccount[" + id + "]";
    }
}
