package org.studioportal.directory;

import java.io.Serializable;

/**
 * A unit in a list.
 *
 * @param village the village it is paired with today; null for none
 * @param contact masked
 * @param volunteers how many serve
 */
public record UnitRow(
        UnitId id, String code, String name, UnitKind kind, String village, Contact contact, long volunteers)
        implements Serializable {
    UnitRow(
            long id,
            String code,
            String name,
            UnitKind kind,
            String village,
            String contactName,
            String contactPhone,
            long volunteers) {
        this(new UnitId(id), code, name, kind, village, new Contact(contactName, contactPhone).masked(), volunteers);
    }
}
