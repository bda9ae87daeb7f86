package org.studioportal.security;

import java.time.Instant;

/** What other rooms may want to hear of accounts; each is published in the transaction of the change. */
public final class AccountEvents {
    private AccountEvents() {}

    /**
     * The password of an account is another one; its first password is no change.
     *
     * @param byOther somebody else has put a one-time password in its place; otherwise its owner chose it
     * @param at UTC
     */
    public record PasswordChanged(AccountId account, boolean byOther, Instant at) {}
}
