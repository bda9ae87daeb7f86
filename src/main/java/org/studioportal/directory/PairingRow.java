package org.studioportal.directory;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A pairing in a list.
 *
 * @param lastDay null while no end is known
 */
public record PairingRow(
        PairingId id,
        String unitCode,
        String unit,
        String villageCode,
        String village,
        String town,
        LocalDate from,
        LocalDate lastDay)
        implements Serializable {
    // The parameter is the stored, exclusive end; a constructor with its own order keeps both apart.
    PairingRow(
            LocalDate from,
            LocalDate until,
            long id,
            String unitCode,
            String unit,
            String villageCode,
            String village,
            String town) {
        this(new PairingId(id), unitCode, unit, villageCode, village, town, from, Pairing.lastDay(until));
    }
}
