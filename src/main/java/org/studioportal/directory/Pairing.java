package org.studioportal.directory;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.studioportal.shared.BaseEntity;
import org.studioportal.shared.WrongInput;

/** 驻点联系: a unit answers for a village, from a day on and, where an end is known, until a last day. */
@Entity
@Table(name = "pairing")
class Pairing extends BaseEntity {
    /** Stands for "no end is known": the database wants a day, so that it can refuse overlaps. */
    static final LocalDate OPEN = LocalDate.of(9999, 12, 31);

    private long unitId;
    private long villageId;
    private LocalDate validFrom;
    // The first day that does not count any more, as the database's periods want it.
    private LocalDate validUntil;

    protected Pairing() {}

    /** @param lastDay null while no end is known */
    Pairing(UnitId unit, VillageId village, LocalDate from, LocalDate lastDay) {
        unitId = unit.value();
        villageId = village.value();
        lasts(from, lastDay);
    }

    /**
     * Moves the pairing's days.
     *
     * @throws WrongInput if it would end before it begins
     */
    void lasts(LocalDate from, LocalDate lastDay) {
        if (lastDay != null && lastDay.isBefore(from)) {
            throw new WrongInput("lastDay", "directory.wrong.ends-before-it-begins");
        }
        validFrom = from;
        validUntil = until(lastDay);
    }

    /** The last day as it is meant: people write 9999-12-31, or the day before, while no end is known; then null. */
    static LocalDate known(LocalDate lastDay) {
        return lastDay == null || !lastDay.isBefore(OPEN.minusDays(1)) ? null : lastDay;
    }

    static LocalDate until(LocalDate lastDay) {
        LocalDate end = known(lastDay);
        return end == null ? OPEN : end.plusDays(1);
    }

    static LocalDate lastDay(LocalDate until) {
        return OPEN.equals(until) ? null : until.minusDays(1);
    }

    /** Whether both have a day in common. */
    boolean overlaps(LocalDate from, LocalDate lastDay) {
        return validFrom.isBefore(until(lastDay)) && from.isBefore(validUntil);
    }

    PairingId id() {
        return new PairingId(getId());
    }

    UnitId unit() {
        return new UnitId(unitId);
    }

    VillageId village() {
        return new VillageId(villageId);
    }

    LocalDate from() {
        return validFrom;
    }

    /** Null while no end is known. */
    LocalDate lastDay() {
        return lastDay(validUntil);
    }
}
