package org.studioportal.security;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.studioportal.shared.crypto.FieldCipher;

/** Accounts that exist, for tests; nobody can sign in by them at the door, so that no password need be hashed. */
@Component
public class AccountFixture {
    private static final PasswordHash NO_PASSWORD = new PasswordHash("{noop}" + UUID.randomUUID());

    private final Accounts accounts;
    private final TransactionTemplate transaction;
    private final FieldCipher cipher;

    AccountFixture(Accounts accounts, TransactionTemplate transaction, FieldCipher cipher) {
        this.accounts = accounts;
        this.cipher = cipher;
        this.transaction = transaction;
    }

    /** Opens an account; for {@link SignedIn#as(Actor)}. Takes part in a transaction when there is one. */
    public Actor open(String username, String displayName, Grant... grants) {
        return transaction.execute(tx -> SystemWork.call(() ->
                actor(accounts.open(NewAccount.of(username, displayName, grants).withPassword(NO_PASSWORD))
                        .id())));
    }

    /** An address or a number as the table of accounts keeps it. */
    public String encrypted(String reach) {
        return cipher.encrypt(reach);
    }

    /** Keeps somebody out from now on. */
    public void disable(Actor somebody) {
        transaction.executeWithoutResult(
                tx -> SystemWork.run(() -> accounts.disable(new AccountId(somebody.accountId()))));
    }

    /** Takes from somebody all that they may do. */
    public void revoke(Actor somebody) {
        AccountId id = new AccountId(somebody.accountId());
        transaction.executeWithoutResult(tx ->
                SystemWork.run(() -> somebody.grants().forEach(grant -> accounts.revoke(id, grant))));
    }

    /** Somebody with what their account may do by now. */
    public Actor actor(AccountId id) {
        AccountRow row = transaction.execute(tx -> accounts.find(id).orElseThrow());
        return new Actor(id.value(), row.username(), row.displayName(), row.grants());
    }
}
