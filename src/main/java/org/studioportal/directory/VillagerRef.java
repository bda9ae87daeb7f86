package org.studioportal.directory;

import java.io.Serializable;
import org.studioportal.security.AccountId;

/**
 * A villager who registered, as other rooms know them. A villager's name is shown to themselves, to their village's
 * clerk and to whoever helps them; everybody else gets it masked ({@link org.studioportal.shared.Masking#name}).
 *
 * @param name in full
 * @param confirmed whether the village's clerk has said that they live there
 */
public record VillagerRef(VillagerId id, AccountId account, VillageId village, String name, boolean confirmed)
        implements Serializable {
    VillagerRef(long id, long account, long village, String name, VillagerStatus status) {
        this(
                new VillagerId(id),
                new AccountId(account),
                new VillageId(village),
                name,
                status == VillagerStatus.CONFIRMED);
    }
}
