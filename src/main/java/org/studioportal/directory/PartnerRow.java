package org.studioportal.directory;

import java.io.Serializable;

/**
 * A partner in a list.
 *
 * @param contact masked
 */
public record PartnerRow(PartnerId id, String name, PartnerKind kind, Contact contact, String note)
        implements Serializable {
    PartnerRow(long id, String name, PartnerKind kind, String contactName, String contactPhone, String note) {
        this(new PartnerId(id), name, kind, new Contact(contactName, contactPhone).masked(), note);
    }
}
