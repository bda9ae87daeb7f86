package org.studioportal.security;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.studioportal.shared.BaseEntity;
import org.studioportal.shared.crypto.EncryptedStringConverter;
import org.studioportal.shared.i18n.Messages;

/** A person's way in: the name and password they sign in with, and what they may be. */
@Entity
@Table(name = "account")
class Account extends BaseEntity {
    static final int NAME_LENGTH = 60;

    private String username;
    private String passwordHash;
    private String displayName;

    @Convert(converter = EncryptedStringConverter.class)
    private String phone;

    @Convert(converter = EncryptedStringConverter.class)
    private String email;

    private boolean enabled;
    private boolean mustChangePassword;
    private String language;
    private Instant lastSignInAt;
    private int sessionEpoch;

    // The account owns the rows, so that a changed grant is a changed account: its version tells open sessions to look.
    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.EAGER)
    @JoinColumn(name = "account_id", nullable = false, updatable = false)
    private List<AccountGrant> grants = new ArrayList<>();

    protected Account() {}

    Account(NewAccount wanted, PasswordHash password) {
        username = Usernames.checked(wanted.username());
        passwordHash = password.value();
        rename(wanted.displayName());
        phone = blankToNull(wanted.phone());
        email = blankToNull(wanted.email());
        enabled = true;
        mustChangePassword = wanted.mustChangePassword();
        speak(wanted.language());
        wanted.grants().forEach(this::grant);
    }

    void rename(String name) {
        if (name == null || name.isBlank() || name.strip().length() > NAME_LENGTH) {
            throw new AccountRefused.NameNotAllowed();
        }
        displayName = name.strip();
    }

    void speak(Locale locale) {
        language = Messages.spoken(locale).toLanguageTag();
    }

    void reachAt(String newPhone, String newEmail) {
        phone = blankToNull(newPhone);
        email = blankToNull(newEmail);
    }

    /** Whether anything changed; sessions open meanwhile have ended. */
    boolean disable() {
        if (!enabled) {
            return false;
        }
        enabled = false;
        sessionEpoch++;
        return true;
    }

    /** Whether anything changed. */
    boolean enable() {
        boolean changed = !enabled;
        enabled = true;
        return changed;
    }

    /** Gives a password that must be changed at the next sign-in; all sessions end. */
    void reset(PasswordHash password) {
        passwordHash = password.value();
        mustChangePassword = true;
        sessionEpoch++;
    }

    /** The person chose a new password; every session but the one that is told the new epoch ends. */
    void choose(PasswordHash password) {
        passwordHash = password.value();
        mustChangePassword = false;
        sessionEpoch++;
    }

    /** Whether it was not held before. */
    boolean grant(Grant grant) {
        return !grants().contains(grant) && grants.add(new AccountGrant(grant));
    }

    /** Whether it was held before. */
    boolean revoke(Grant grant) {
        return grants.removeIf(row -> row.grant().equals(grant));
    }

    Set<Grant> grants() {
        return grants.stream().map(AccountGrant::grant).collect(Collectors.toUnmodifiableSet());
    }

    AccountId id() {
        return new AccountId(getId());
    }

    String username() {
        return username;
    }

    String passwordHash() {
        return passwordHash;
    }

    String displayName() {
        return displayName;
    }

    String phone() {
        return phone;
    }

    String email() {
        return email;
    }

    boolean enabled() {
        return enabled;
    }

    boolean mustChangePassword() {
        return mustChangePassword;
    }

    Locale language() {
        return Locale.forLanguageTag(language);
    }

    Instant lastSignInAt() {
        return lastSignInAt;
    }

    int sessionEpoch() {
        return sessionEpoch;
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
