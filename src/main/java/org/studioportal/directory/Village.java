package org.studioportal.directory;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.studioportal.shared.BaseEntity;
import org.studioportal.shared.crypto.EncryptedStringConverter;

/** 村(社区): where service takes place. */
@Entity
@Table(name = "village")
class Village extends BaseEntity {
    private String code;
    private String name;
    private String town;
    private boolean urban;
    private boolean priority;
    private String contactName;

    @Convert(converter = EncryptedStringConverter.class)
    private String contactPhone;

    protected Village() {}

    Village(String code, String name, String town, boolean urban, boolean priority, Contact contact) {
        describe(code, name, town, urban, priority);
        reachThrough(contact);
    }

    void describe(String newCode, String newName, String newTown, boolean isUrban, boolean hasPriority) {
        code = newCode;
        name = newName;
        town = newTown;
        urban = isUrban;
        priority = hasPriority;
    }

    void reachThrough(Contact contact) {
        contactName = contact.name();
        contactPhone = contact.phone();
    }

    VillageId id() {
        return new VillageId(getId());
    }

    String code() {
        return code;
    }

    String name() {
        return name;
    }

    String town() {
        return town;
    }

    boolean urban() {
        return urban;
    }

    boolean priority() {
        return priority;
    }

    Contact contact() {
        return new Contact(contactName, contactPhone);
    }
}
