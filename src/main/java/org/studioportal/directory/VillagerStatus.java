package org.studioportal.directory;

/** Where a villager's registration stands. */
public enum VillagerStatus {
    PENDING,
    CONFIRMED,
    REFUSED
}
