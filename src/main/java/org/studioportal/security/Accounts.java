package org.studioportal.security;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.studioportal.shared.Masking;
import org.studioportal.shared.audit.AuditTrail;

/**
 * The accounts, for other rooms' use cases: each method takes part in the caller's transaction, and the caller states
 * who may. Every change writes its line in the audit trail; open sessions notice it at their next request.
 */
@Service
public class Accounts {
    private static final String SUBJECT = "Account";

    private final AccountRepository accounts;
    private final PasswordEncoder passwordEncoder;
    private final OneTimePasswords oneTimePasswords;
    private final ApplicationEventPublisher events;
    private final AuditTrail audit;
    private final Clock clock;

    Accounts(
            AccountRepository accounts,
            PasswordEncoder passwordEncoder,
            OneTimePasswords oneTimePasswords,
            ApplicationEventPublisher events,
            AuditTrail audit,
            Clock clock) {
        this.accounts = accounts;
        this.passwordEncoder = passwordEncoder;
        this.oneTimePasswords = oneTimePasswords;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Opens an account. To open many with one known password, hash it once: hashing is slow by design.
     *
     * @return with a one-time password when none was given
     * @throws AccountRefused.UsernameTaken and the transaction can only be rolled back
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public OpenedAccount open(NewAccount wanted) {
        String oneTime = wanted.password() == null ? oneTimePasswords.next() : null;
        PasswordHash password = oneTime == null ? wanted.password() : hash(oneTime);
        Account account = new Account(wanted, password);
        try {
            accounts.saveAndFlush(account);
        } catch (DataIntegrityViolationException taken) {
            throw new AccountRefused.UsernameTaken(account.username());
        }
        audit.record("account.opened", SUBJECT, account.getId(), account.username() + " " + account.grants());
        return new OpenedAccount(account.id(), oneTime);
    }

    /**
     * Hashes a password that a person chose, for {@link NewAccount#withPassword}.
     *
     * @throws AccountRefused.PasswordNotAllowed when it is too short, too long or too easy to guess
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public PasswordHash chosen(String username, String password) {
        PasswordPolicy.check(username, password);
        return hash(password);
    }

    /** Hashes a password as it is, without asking whether it is a good one: for demo data. */
    @Transactional(propagation = Propagation.MANDATORY)
    public PasswordHash hash(String password) {
        return new PasswordHash(passwordEncoder.encode(password));
    }

    /** Gives a role; nothing happens when it is held already. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void grant(AccountId id, Grant grant) {
        if (known(id).grant(grant)) {
            audit.record("account.granted", SUBJECT, id.value(), grant.toString());
        }
    }

    /**
     * Takes a role away; nothing happens when it is not held.
     *
     * @throws AccountRefused.LastAdministrator when nobody would be left to steer the programme
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void revoke(AccountId id, Grant grant) {
        if (grant.role() == Role.CITY_ADMIN) {
            requireAnotherAdministrator(id);
        }
        if (known(id).revoke(grant)) {
            audit.record("account.revoked", SUBJECT, id.value(), grant.toString());
        }
    }

    /** Lets the person in again; nothing happens when the account is not disabled. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void enable(AccountId id) {
        if (known(id).enable()) {
            audit.record("account.enabled", SUBJECT, id.value(), null);
        }
    }

    /**
     * Keeps the person out from their very next click on; nothing happens when the account is disabled already.
     *
     * @throws AccountRefused.LastAdministrator when nobody would be left to steer the programme
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void disable(AccountId id) {
        requireAnotherAdministrator(id);
        if (known(id).disable()) {
            audit.record("account.disabled", SUBJECT, id.value(), null);
        }
    }

    /** Makes a one-time password; sessions open under the old one end. */
    @Transactional(propagation = Propagation.MANDATORY)
    public OpenedAccount resetPassword(AccountId id) {
        String oneTime = oneTimePasswords.next();
        known(id).reset(hash(oneTime));
        audit.record("account.password-reset", SUBJECT, id.value(), null);
        events.publishEvent(new AccountEvents.PasswordChanged(id, true, clock.instant()));
        return new OpenedAccount(id, oneTime);
    }

    /** How the person is called and reached. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void describe(AccountId id, String displayName, String phone, String email) {
        Account account = known(id);
        account.rename(displayName);
        account.reachAt(phone, email);
        audit.record("account.described", SUBJECT, id.value(), null);
    }

    /** The account of that sign-in name, in whatever case it is written. */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public Optional<AccountRow> findByUsername(String username) {
        return accounts.findByUsername(Usernames.normalise(username)).map(Accounts::row);
    }

    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public Optional<AccountRow> find(AccountId id) {
        return accounts.findById(id.value()).map(Accounts::row);
    }

    /** Where these accounts stand; what does not exist is left out. One statement, none when nothing is asked. */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public Map<AccountId, AccountStanding> standings(Collection<AccountId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : accounts.standings(ids.stream().map(AccountId::value).toList()).stream()
                        .collect(
                                Collectors.toMap(row -> new AccountId(row.id()), AccountRepository.Standing::standing));
    }

    /**
     * How the people of these accounts are called, disabled ones too; what does not exist is left out. The name is in full:
     * the caller masks it where it must not be read. One statement, none when nothing is asked.
     */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public Map<AccountId, String> displayNames(Collection<AccountId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : accounts.names(ids.stream().map(AccountId::value).toList()).stream()
                        .collect(Collectors.toMap(row -> new AccountId(row.id()), AccountRepository.Named::name));
    }

    /**
     * Who holds the role for that unit, village or studio, and may sign in. One statement.
     *
     * @param scopeId what a {@link Grant} of the role names
     */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public Set<AccountId> holders(Role role, long scopeId) {
        return ids(accounts.holders(role, scopeId));
    }

    /** Who holds the role for the whole city, and may sign in. One statement. */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public Set<AccountId> holders(Role role) {
        return ids(accounts.holders(role));
    }

    /** All who may sign in. One statement. */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public Set<AccountId> everybody() {
        return ids(accounts.everybody());
    }

    /**
     * How these people are reached, in full; who does not exist or may not sign in is left out. One statement, none when
     * nothing is asked.
     */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public Map<AccountId, AccountReach> reach(Collection<AccountId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : accounts.reached(ids.stream().map(AccountId::value).toList()).stream()
                        .map(row -> new AccountReach(
                                new AccountId(row.id()),
                                row.username(),
                                row.displayName(),
                                row.email(),
                                row.phone(),
                                Locale.forLanguageTag(row.language())))
                        .collect(Collectors.toMap(AccountReach::id, Function.identity()));
    }

    /** Whose sign-in name or name contains the words, some of them at most. One statement. */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public Set<AccountId> named(String words, int most) {
        return accounts.lines(new AccountFilter(words, null).pattern(), null, 0, most).stream()
                .map(line -> new AccountId(line.id()))
                .collect(Collectors.toSet());
    }

    /** Whether there is no account at all: the portal's very first start. */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public boolean none() {
        return accounts.count() == 0;
    }

    private void requireAnotherAdministrator(AccountId leaving) {
        var administrators = accounts.lockAdministrators();
        if (administrators.size() == 1 && administrators.getFirst().id().equals(leaving)) {
            throw new AccountRefused.LastAdministrator();
        }
    }

    private Account known(AccountId id) {
        return accounts.findById(id.value()).orElseThrow(AccountRefused.UnknownAccount::new);
    }

    private static Set<AccountId> ids(List<Long> values) {
        return values.stream().map(AccountId::new).collect(Collectors.toUnmodifiableSet());
    }

    private static AccountRow row(Account account) {
        return new AccountRow(
                account.id(),
                account.username(),
                account.displayName(),
                Masking.phone(account.phone()),
                account.enabled(),
                account.mustChangePassword(),
                account.lastSignInAt(),
                Set.copyOf(account.grants()));
    }
}
