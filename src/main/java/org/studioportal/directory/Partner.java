package org.studioportal.directory;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.studioportal.shared.BaseEntity;
import org.studioportal.shared.crypto.EncryptedStringConverter;

/** 专业机构: a law firm, a hospital, a social-work agency … that works with units. */
@Entity
@Table(name = "partner")
class Partner extends BaseEntity {
    private String name;

    @Enumerated(EnumType.STRING)
    private PartnerKind kind;

    private String contactName;

    @Convert(converter = EncryptedStringConverter.class)
    private String contactPhone;

    private String note;

    protected Partner() {}

    Partner(String name, PartnerKind kind, Contact contact, String note) {
        describe(name, kind, contact, note);
    }

    void describe(String newName, PartnerKind newKind, Contact contact, String newNote) {
        name = newName;
        kind = newKind;
        contactName = contact.name();
        contactPhone = contact.phone();
        note = newNote;
    }

    PartnerId id() {
        return new PartnerId(getId());
    }

    String name() {
        return name;
    }

    PartnerKind kind() {
        return kind;
    }

    Contact contact() {
        return new Contact(contactName, contactPhone);
    }

    String note() {
        return note;
    }
}
