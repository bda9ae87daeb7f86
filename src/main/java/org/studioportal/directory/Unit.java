package org.studioportal.directory;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.studioportal.shared.BaseEntity;
import org.studioportal.shared.crypto.EncryptedStringConverter;

/** 单位: an organ with its Party organisation. */
@Entity
@Table(name = "unit")
class Unit extends BaseEntity {
    private String code;
    private String name;

    @Enumerated(EnumType.STRING)
    private UnitKind kind;

    private String contactName;

    @Convert(converter = EncryptedStringConverter.class)
    private String contactPhone;

    protected Unit() {}

    Unit(String code, String name, UnitKind kind, Contact contact) {
        describe(code, name, kind);
        reachThrough(contact);
    }

    void describe(String newCode, String newName, UnitKind newKind) {
        code = newCode;
        name = newName;
        kind = newKind;
    }

    void reachThrough(Contact contact) {
        contactName = contact.name();
        contactPhone = contact.phone();
    }

    UnitId id() {
        return new UnitId(getId());
    }

    String code() {
        return code;
    }

    String name() {
        return name;
    }

    UnitKind kind() {
        return kind;
    }

    Contact contact() {
        return new Contact(contactName, contactPhone);
    }
}
