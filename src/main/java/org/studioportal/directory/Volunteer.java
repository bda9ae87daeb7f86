package org.studioportal.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.studioportal.security.AccountId;
import org.studioportal.shared.BaseEntity;
import org.studioportal.shared.ServiceCategory;
import org.studioportal.shared.crypto.EncryptedStringConverter;
import org.studioportal.shared.crypto.FieldCipher;
import org.studioportal.shared.hours.WeeklyHours;
import org.studioportal.shared.hours.WeeklyHoursConverter;

/** 党员志愿者: a member of a unit who serves. */
@Entity
@Table(name = "volunteer")
class Volunteer extends BaseEntity {
    private String code;
    private String name;

    @Enumerated(EnumType.STRING)
    private Gender gender;

    private long unitId;

    @Convert(converter = EncryptedStringConverter.class)
    private String phone;

    private String phoneFingerprint;

    @Convert(converter = EncryptedStringConverter.class)
    private String email;

    @Enumerated(EnumType.STRING)
    private VolunteerLevel level;

    @Convert(converter = Words.class)
    private List<String> specialties;

    @Convert(converter = Categories.class)
    private Set<ServiceCategory> categories;

    private Long accountId;
    private LocalDate retiredOn;

    @Convert(converter = WeeklyHoursConverter.class)
    private WeeklyHours availability = WeeklyHours.NONE;

    @Convert(converter = Words.class)
    private List<String> towns = List.of();

    private boolean phoneShown = true;

    @Enumerated(EnumType.STRING)
    private ContactChannel channel = ContactChannel.PHONE;

    private String bestTime;

    @Column(columnDefinition = "char(64)")
    private String portrait;

    protected Volunteer() {}

    Volunteer(VolunteerData data, FieldCipher cipher) {
        describe(data, cipher);
    }

    void describe(VolunteerData data, FieldCipher cipher) {
        code = data.code();
        name = data.name();
        gender = data.gender();
        unitId = data.unit().value();
        // Encrypting makes a new text each time: an unchanged phone is left alone.
        if (!data.phone().equals(phone)) {
            phone = data.phone();
            phoneFingerprint = cipher.fingerprint(phone);
        }
        email = data.email();
        level = data.level();
        specialties = List.copyOf(data.specialties());
        categories = Set.copyOf(data.categories());
    }

    /** They say this of themselves from now on. */
    void present(VolunteerProfile profile) {
        specialties = List.copyOf(profile.specialties());
        categories = Set.copyOf(profile.categories());
        availability = profile.availability();
        towns = List.copyOf(profile.towns());
        phoneShown = profile.phoneShown();
        channel = profile.channel();
        bestTime = profile.bestTime();
        portrait = profile.portrait();
    }

    /** Whether that level is higher than theirs was until now; nobody sinks. */
    boolean riseTo(VolunteerLevel proven) {
        boolean higher = proven.compareTo(level) > 0;
        level = higher ? proven : level;
        return higher;
    }

    /** Whether they were serving until now. */
    boolean retire(LocalDate day) {
        if (retiredOn != null) {
            return false;
        }
        retiredOn = day;
        return true;
    }

    /** Whether they were out of service until now. */
    boolean reinstate() {
        boolean changed = retiredOn != null;
        retiredOn = null;
        return changed;
    }

    /** The account is this person's from now on; null for none. */
    void signInBy(AccountId account) {
        accountId = account == null ? null : account.value();
    }

    VolunteerId id() {
        return new VolunteerId(getId());
    }

    UnitId unit() {
        return new UnitId(unitId);
    }

    String code() {
        return code;
    }

    String phone() {
        return phone;
    }

    VolunteerLevel level() {
        return level;
    }

    LocalDate retiredOn() {
        return retiredOn;
    }

    AccountId account() {
        return accountId == null ? null : new AccountId(accountId);
    }

    VolunteerData data() {
        return new VolunteerData(code, name, gender, unit(), phone, email, level, specialties, categories);
    }

    VolunteerContact contact() {
        return new VolunteerContact(channel, phoneShown ? phone : null, bestTime);
    }

    VolunteerProfile profile() {
        return new VolunteerProfile(
                specialties, categories, availability, towns, phoneShown, channel, bestTime, portrait);
    }
}
