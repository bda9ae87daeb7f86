package org.studioportal.security;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Accounts that exist, for tests; nobody can sign in by them at the door, so that no password need be hashed. */
@Component
public class AccountFixture {
    private static final PasswordHash NO_PASSWORD = new PasswordHash("{noop}" + UUID.randomUUID());

    private final Accounts accounts;
    private final TransactionTemplate transaction;

    AccountFixture(Accounts accounts, TransactionTemplate transaction) {
        this.accounts = accounts;
        this.transaction = transaction;
    }

    /** Opens an account; for {@link SignedIn#as(Actor)}. Takes part in a transaction when there is one. */
    public Actor open(String username, String displayName, Grant... grants) {
        return transaction.execute(tx -> SystemWork.call(() ->
                actor(accounts.open(NewAccount.of(username, displayName, grants).withPassword(NO_PASSWORD))
                        .id())));
    }

    /** Somebody with what their account may do by now. */
    public Actor actor(AccountId id) {
        AccountRow row = transaction.execute(tx -> accounts.find(id).orElseThrow());
        return new Actor(id.value(), row.username(), row.displayName(), row.grants());
    }
}
