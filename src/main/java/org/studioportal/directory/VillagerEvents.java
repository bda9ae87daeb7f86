package org.studioportal.directory;

import org.studioportal.security.AccountId;

/** What other rooms may want to hear of villagers; each is published in the transaction of the change. */
public final class VillagerEvents {
    private VillagerEvents() {}

    /** Somebody has registered by themselves, and waits for the village's clerk. */
    public record Registered(AccountId account, VillageId village) {}

    /** The village's clerk has confirmed them: from their next sign-in on they may use the portal. */
    public record Confirmed(AccountId account, VillageId village) {}

    /** The village's clerk has refused them; they read why when they sign in. */
    public record Declined(AccountId account, VillageId village) {}
}
