package org.studioportal.directory;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.studioportal.security.AccountFixture;
import org.studioportal.security.AccountId;
import org.studioportal.security.Accounts;
import org.studioportal.security.Actor;
import org.studioportal.security.Grant;
import org.studioportal.security.NewAccount;
import org.studioportal.security.Role;
import org.studioportal.security.SystemWork;
import org.studioportal.shared.ServiceCategory;
import org.studioportal.shared.crypto.FieldCipher;

/** Volunteers who sign in, for tests. */
@Component
public class VolunteerFixture {
    /** A volunteer, and whom to sign in as. */
    public record Helper(VolunteerId id, Actor actor) {
        public AccountId account() {
            return new AccountId(actor.accountId());
        }
    }

    private final Units units;
    private final Volunteers volunteers;
    private final Accounts accounts;
    private final TransactionTemplate transaction;
    private final AccountFixture accountFixture;
    private final VolunteerRepository repository;
    private final FieldCipher cipher;

    VolunteerFixture(
            Units units,
            Volunteers volunteers,
            Accounts accounts,
            TransactionTemplate transaction,
            AccountFixture accountFixture,
            VolunteerRepository repository,
            FieldCipher cipher) {
        this.accountFixture = accountFixture;
        this.repository = repository;
        this.cipher = cipher;
        this.transaction = transaction;
        this.units = units;
        this.volunteers = volunteers;
        this.accounts = accounts;
    }

    /**
     * Many at once who can sign in, of level BASIC, without specialties: each two rows and their lines, no hashing.
     *
     * @param prefix they are PREFIX-001, PREFIX-002 … by code, and the same in lower case by sign-in name
     * @return in the order of their codes
     */
    public List<Helper> helpers(UnitId unit, String prefix, int count, ServiceCategory... categories) {
        return transaction.execute(tx -> IntStream.rangeClosed(1, count)
                .mapToObj(number -> helper(unit, "%s-%03d".formatted(prefix, number), VolunteerLevel.BASIC, categories))
                .toList());
    }

    /** One more, known by their code; their name is 志愿者 and the code. */
    public Helper helper(UnitId unit, String code, VolunteerLevel level, ServiceCategory... categories) {
        return transaction.execute(tx -> {
            Actor actor = accountFixture.open(
                    code.toLowerCase(Locale.ROOT), "志愿者" + code, new Grant(Role.VOLUNTEER, unit.value()));
            Volunteer volunteer = new Volunteer(
                    new VolunteerData(
                            code,
                            actor.displayName(),
                            null,
                            unit,
                            "19900000001",
                            null,
                            level,
                            List.of(),
                            Set.of(categories)),
                    cipher);
            volunteer.signInBy(new AccountId(actor.accountId()));
            return new Helper(repository.save(volunteer).id(), actor);
        });
    }

    public UnitId unit(String code, String name) {
        return SystemWork.call(() -> units.register(new UnitData(code, name, UnitKind.PARTY, Contact.NONE)));
    }

    public VolunteerId volunteer(String code, String name, UnitId unit, String... specialties) {
        return SystemWork.call(() -> volunteers.register(new VolunteerData(
                code, name, null, unit, "19900000001", null, VolunteerLevel.BASIC, List.of(specialties), Set.of())));
    }

    /** Opens an account for the volunteer. */
    public Actor account(VolunteerId volunteer, String username, UnitId unit) {
        Grant grant = new Grant(Role.VOLUNTEER, unit.value());
        AccountId account = SystemWork.call(() -> transaction.execute(tx -> {
            AccountId id =
                    accounts.open(NewAccount.of(username, username, grant)).id();
            volunteers.connect(volunteer, id);
            return id;
        }));
        return new Actor(account.value(), username, username, Set.of(grant));
    }
}
