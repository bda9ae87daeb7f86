package org.studioportal.board;

import java.io.Serializable;
import java.util.Objects;
import org.studioportal.directory.UnitId;
import org.studioportal.directory.VillageId;
import org.studioportal.directory.VolunteerId;
import org.studioportal.security.AccountId;
import org.studioportal.studio.StudioId;

/** One party that claims. */
public record Claimant(ClaimantKind kind, long id) implements Serializable {
    public Claimant {
        Objects.requireNonNull(kind);
    }

    public static Claimant of(VolunteerId volunteer) {
        return new Claimant(ClaimantKind.VOLUNTEER, volunteer.value());
    }

    public static Claimant of(StudioId studio) {
        return new Claimant(ClaimantKind.STUDIO, studio.value());
    }

    public static Claimant of(UnitId unit) {
        return new Claimant(ClaimantKind.UNIT, unit.value());
    }

    /** A villager who signs in. */
    public static Claimant of(AccountId villager) {
        return new Claimant(ClaimantKind.VILLAGER, villager.value());
    }

    /** Somebody of that village who has no account. */
    public static Claimant residentOf(VillageId village) {
        return new Claimant(ClaimantKind.RESIDENT, village.value());
    }
}
