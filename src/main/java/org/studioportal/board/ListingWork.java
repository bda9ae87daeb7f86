package org.studioportal.board;

import java.io.Serializable;

/**
 * What waits for those who post and for villages' clerks.
 *
 * @param returned what the person posted and is to put right
 * @param vet requests that the villages' clerk is to look at
 * @param decide claims that the villages' clerk is to answer
 * @param confirm services that the villages' clerk is to confirm
 */
public record ListingWork(int returned, int vet, int decide, int confirm) implements Serializable {
    /** What is on the villages' desk. */
    public int village() {
        return vet + decide + confirm;
    }
}
