package org.studioportal.directory;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.studioportal.security.AccountId;
import org.studioportal.security.Accounts;
import org.studioportal.security.Actor;
import org.studioportal.security.Grant;
import org.studioportal.security.NewAccount;
import org.studioportal.security.Role;
import org.studioportal.security.SystemWork;

/** Volunteers who sign in, for tests. */
@Component
public class VolunteerFixture {
    private final Units units;
    private final Volunteers volunteers;
    private final Accounts accounts;
    private final TransactionTemplate transaction;

    VolunteerFixture(Units units, Volunteers volunteers, Accounts accounts, TransactionTemplate transaction) {
        this.transaction = transaction;
        this.units = units;
        this.volunteers = volunteers;
        this.accounts = accounts;
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
