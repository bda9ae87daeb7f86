package org.studioportal.directory;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.studioportal.security.AccountFixture;
import org.studioportal.security.AccountId;
import org.studioportal.security.Actor;
import org.studioportal.security.Grant;
import org.studioportal.security.Role;

/** Villagers who have registered, for tests. */
@Component
public class VillagerFixture {
    private final VillagerRepository villagers;
    private final AccountFixture accounts;
    private final TransactionTemplate transaction;
    private final Clock clock;

    VillagerFixture(
            VillagerRepository villagers, AccountFixture accounts, TransactionTemplate transaction, Clock clock) {
        this.villagers = villagers;
        this.accounts = accounts;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** One whom the village's clerk has confirmed. */
    public Actor confirmed(VillageId village, String username, String name) {
        return transaction.execute(tx -> {
            Actor actor = accounts.open(username, name, new Grant(Role.VILLAGER, village.value()));
            saved(actor, village).confirm(clock.instant());
            return actor;
        });
    }

    /** One who waits for the village's clerk, and may do nothing yet. */
    public Actor waiting(VillageId village, String username, String name) {
        return transaction.execute(tx -> {
            Actor actor = accounts.open(username, name);
            saved(actor, village);
            return actor;
        });
    }

    private Villager saved(Actor actor, VillageId village) {
        return villagers.save(
                new Villager(new AccountId(actor.accountId()), village, actor.displayName(), "19900000009"));
    }
}
