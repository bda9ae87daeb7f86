package org.studioportal.board;

import java.io.Serializable;

/**
 * What waits for a village's clerk.
 *
 * @param vet requests to be looked at
 * @param decide claims to be answered
 * @param confirm services to be confirmed
 */
public record VillageWork(int vet, int decide, int confirm) implements Serializable {
    static final VillageWork NONE = new VillageWork(0, 0, 0);

    public int all() {
        return vet + decide + confirm;
    }
}
