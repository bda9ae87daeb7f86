package org.studioportal.directory;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A unit answering for a village.
 *
 * @param lastDay the last day; null while no end is known, also when 9999-12-30 or later is given
 */
public record PairingData(UnitId unit, VillageId village, LocalDate from, LocalDate lastDay) implements Serializable {
    public PairingData {
        lastDay = Pairing.known(lastDay);
    }
}
