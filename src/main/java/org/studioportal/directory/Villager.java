package org.studioportal.directory;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.studioportal.security.AccountId;
import org.studioportal.shared.BaseEntity;
import org.studioportal.shared.crypto.EncryptedStringConverter;

/** 村民: somebody who registered by themselves, and whom the village's clerk knows or does not know. */
@Entity
@Table(name = "villager")
class Villager extends BaseEntity {
    private long accountId;
    private long villageId;
    private String name;

    @Convert(converter = EncryptedStringConverter.class)
    private String phone;

    @Enumerated(EnumType.STRING)
    private VillagerStatus status;

    private Instant decidedAt;
    private String reason;

    protected Villager() {}

    Villager(AccountId account, VillageId village, String name, String phone) {
        accountId = account.value();
        villageId = village.value();
        this.name = name;
        this.phone = phone;
        status = VillagerStatus.PENDING;
    }

    /** @throws Refused.AlreadyDecided if they do not wait any more */
    void confirm(Instant at) {
        decide(VillagerStatus.CONFIRMED, at, null);
    }

    /**
     * @param why what the villager reads
     * @throws Refused.AlreadyDecided if they do not wait any more
     */
    void refuse(Instant at, String why) {
        decide(VillagerStatus.REFUSED, at, why);
    }

    private void decide(VillagerStatus decision, Instant at, String why) {
        if (status != VillagerStatus.PENDING) {
            throw new Refused.AlreadyDecided();
        }
        status = decision;
        decidedAt = at;
        reason = why;
    }

    VillagerId id() {
        return new VillagerId(getId());
    }

    AccountId account() {
        return new AccountId(accountId);
    }

    VillageId village() {
        return new VillageId(villageId);
    }

    String name() {
        return name;
    }

    String phone() {
        return phone;
    }

    VillagerStatus status() {
        return status;
    }

    String reason() {
        return reason;
    }
}
