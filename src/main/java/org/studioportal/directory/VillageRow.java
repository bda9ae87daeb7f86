package org.studioportal.directory;

import java.io.Serializable;

/**
 * A village in a list.
 *
 * @param unit the unit it is paired with today; null for none
 * @param contact masked
 */
public record VillageRow(
        VillageId id,
        String code,
        String name,
        String town,
        boolean urban,
        boolean priority,
        String unit,
        Contact contact)
        implements Serializable {
    VillageRow(
            long id,
            String code,
            String name,
            String town,
            boolean urban,
            boolean priority,
            String unit,
            String contactName,
            String contactPhone) {
        this(
                new VillageId(id),
                code,
                name,
                town,
                urban,
                priority,
                unit,
                new Contact(contactName, contactPhone).masked());
    }
}
