package org.studioportal.board;

/** Who claims: each is known by an id of its own kind, see {@link Claimant}. */
public enum ClaimantKind {
    /** A volunteer, by the volunteer's id. */
    VOLUNTEER,
    /** A studio, by the studio's id; its lead acts for it. */
    STUDIO,
    /** A unit, by the unit's id; its administrator acts for it. */
    UNIT,
    /** A villager who signs in, by the account's id. */
    VILLAGER,
    /** Somebody without an account, by the id of the village whose clerk acts for them. */
    RESIDENT;

    /** Whether it gives service; the others get it. */
    public boolean helps() {
        return this == VOLUNTEER || this == STUDIO || this == UNIT;
    }

    /** Whether it is one person, who cannot be in two places at once and takes only so much on. */
    public boolean person() {
        return this == VOLUNTEER || this == VILLAGER;
    }
}
