package org.studioportal.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.studioportal.security.Access;
import org.studioportal.security.AccountRefused;
import org.studioportal.security.AccountRow;
import org.studioportal.security.Accounts;
import org.studioportal.security.Grant;
import org.studioportal.security.NewAccount;
import org.studioportal.security.OpenedAccount;
import org.studioportal.security.Role;
import org.studioportal.shared.ChangedMeanwhile;
import org.studioportal.shared.Flushing;
import org.studioportal.shared.PortalException;
import org.studioportal.shared.audit.AuditTrail;

/**
 * Lets volunteers sign in: the city for all, a unit's administrator for the unit's own people.
 *
 * <p>Whoever gives an account a new one-time password can sign in by it, and then may all that it may. So a unit's
 * administrator does that only for an account whose every right is the unit's own to give: volunteer of this very unit,
 * lead of a studio that this very unit keeps. One right beyond, be it of the city, an editor, a village, another unit or
 * another unit's studio, and only the city can; also when the administrator holds that right too, and for their own
 * account. The rights are read in the transaction that sets the password, and a right given meanwhile undoes it.
 */
@Service
@PreAuthorize("hasAnyRole('UNIT_ADMIN', 'CITY_ADMIN')")
public class VolunteerAccounts {
    private static final Logger log = LoggerFactory.getLogger(VolunteerAccounts.class);

    private final VolunteerRepository volunteers;
    private final Directory directory;
    private final UnitStudios studios;
    private final Accounts accounts;
    private final Access access;
    private final Flushing flushing;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    VolunteerAccounts(
            VolunteerRepository volunteers,
            Directory directory,
            UnitStudios studios,
            Accounts accounts,
            Access access,
            Flushing flushing,
            AuditTrail audit,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions) {
        this.volunteers = volunteers;
        this.directory = directory;
        this.studios = studios;
        this.accounts = accounts;
        this.access = access;
        this.flushing = flushing;
        this.audit = audit;
        this.events = events;
        transaction = new TransactionTemplate(transactions);
    }

    /**
     * How a volunteer signs in, and what can be done about it.
     *
     * @throws AccessDeniedException when they are another unit's
     */
    @Transactional(readOnly = true)
    public VolunteerSignIn of(VolunteerId id) {
        Volunteer volunteer = own(volunteers.findById(id.value()));
        boolean serves = volunteer.retiredOn() == null;
        AccountRow account = account(volunteer).orElse(null);
        if (account == null) {
            return new VolunteerSignIn(proposal(volunteer), null, serves, false, false);
        }
        boolean usable = serves && account.enabled();
        boolean mine = mayReset(volunteer, account);
        return new VolunteerSignIn(proposal(volunteer), account.standing(), false, usable && mine, usable && !mine);
    }

    /**
     * Opens an account with a one-time password, makes it the volunteer's own and gives it the rights of a volunteer of
     * their unit, all at once or not at all.
     *
     * @throws SignInRefused.Retired when they serve no more
     * @throws SignInRefused.AlreadyOpen when they have an account; of two who open one at once, the second is told this
     * @throws AccountRefused.UsernameTaken when somebody has that sign-in name
     * @throws AccountRefused.UsernameNotAllowed when it has a form that is not allowed
     * @throws AccessDeniedException when the volunteer is another unit's
     */
    @Transactional
    public OneTimeSignIn open(VolunteerId id, String username) {
        return opened(locked(id), username);
    }

    /**
     * Opens an account for everybody of a unit who serves and has none, under the proposed sign-in names; each on its
     * own, so that one who cannot have it (their number is somebody's sign-in name) keeps nobody else from it. Takes
     * about a quarter of a second for each, because hashing passwords is slow by design.
     *
     * @return by volunteer number; empty when everybody has one
     */
    @PreAuthorize("@access.unit(#unit.value())")
    public UnitSignIns openAll(UnitId unit) {
        List<OneTimeSignIn> opened = new ArrayList<>();
        List<UnitSignIns.Left> left = new ArrayList<>();
        for (long id : withoutAccount(unit)) {
            VolunteerRef who =
                    directory.volunteers(List.of(new VolunteerId(id))).getFirst();
            try {
                opened.add(transaction.execute(tx -> {
                    Volunteer volunteer = locked(who.id());
                    return opened(volunteer, proposal(volunteer));
                }));
            } catch (PortalException refused) {
                left.add(new UnitSignIns.Left(who.code(), who.name(), refused));
            } catch (RuntimeException failure) {
                // The passwords made so far must reach somebody: nothing that happens to one may lose the others'.
                log.warn("No account was opened for volunteer {}", id, failure);
                left.add(new UnitSignIns.Left(who.code(), who.name(), new SignInRefused.Failed()));
            }
        }
        return new UnitSignIns(opened, left);
    }

    /** How many of a unit serve and have no account. One statement. */
    @PreAuthorize("@access.unit(#unit.value())")
    @Transactional(readOnly = true)
    public int countWithoutAccount(UnitId unit) {
        return withoutAccount(unit).size();
    }

    /**
     * Gives a volunteer who has forgotten theirs a one-time password; sessions open under the old one end.
     *
     * @throws SignInRefused.Retired when they serve no more
     * @throws SignInRefused.NoAccount when they have none
     * @throws SignInRefused.Disabled when it is disabled
     * @throws SignInRefused.BeyondUnit when it may do more than the unit has to give, and the city is not asking
     * @throws SignInRefused.Overtaken when the account was changed at the same moment, such as given a right
     * @throws AccessDeniedException when the volunteer is another unit's
     */
    @Transactional
    public OneTimeSignIn resetPassword(VolunteerId id) {
        Volunteer volunteer = locked(id);
        String name = volunteer.data().name();
        requireServing(volunteer);
        AccountRow account = account(volunteer).orElseThrow(() -> new SignInRefused.NoAccount(name));
        if (!account.enabled()) {
            throw new SignInRefused.Disabled(name);
        }
        if (!mayReset(volunteer, account)) {
            throw new SignInRefused.BeyondUnit(name);
        }
        try {
            OpenedAccount reset = flushing.flushed(() -> accounts.resetPassword(account.id()), Map.of());
            return new OneTimeSignIn(volunteer.code(), name, account.username(), reset.oneTimePassword());
        } catch (ChangedMeanwhile overtaken) {
            throw new SignInRefused.Overtaken(name);
        }
    }

    private OneTimeSignIn opened(Volunteer volunteer, String username) {
        String name = volunteer.data().name();
        requireServing(volunteer);
        account(volunteer).ifPresent(existing -> {
            throw new SignInRefused.AlreadyOpen(name, existing.username());
        });
        OpenedAccount opened = accounts.open(NewAccount.of(
                username, name, new Grant(Role.VOLUNTEER, volunteer.unit().value())));
        flushing.flushed(
                () -> {
                    volunteer.signInBy(opened.id());
                    return volunteer;
                },
                Map.of());
        audit.record("volunteer.connected", "Volunteer", volunteer.getId(), volunteer.code());
        events.publishEvent(new VolunteersChanged(Set.of(volunteer.id())));
        events.publishEvent(new VolunteerSignsIn(volunteer.id(), opened.id()));
        return new OneTimeSignIn(
                volunteer.code(), name, accounts.find(opened.id()).orElseThrow().username(), opened.oneTimePassword());
    }

    private List<Long> withoutAccount(UnitId unit) {
        return volunteers.withoutAccount(unit.value());
    }

    /** Others who want the volunteer wait until the transaction ends, and then find the account. */
    private Volunteer locked(VolunteerId id) {
        return own(volunteers.lock(id.value()));
    }

    private Volunteer own(Optional<Volunteer> found) {
        Volunteer volunteer = found.orElseThrow(Refused.Unknown::new);
        if (!access.unit(volunteer.unit().value())) {
            throw new AccessDeniedException("Another unit's volunteer: " + volunteer.getId());
        }
        return volunteer;
    }

    private Optional<AccountRow> account(Volunteer volunteer) {
        return Optional.ofNullable(volunteer.account()).flatMap(accounts::find);
    }

    private boolean mayReset(Volunteer volunteer, AccountRow account) {
        return access.city() || account.grants().stream().allMatch(grant -> isOfUnit(grant, volunteer.unit()));
    }

    private boolean isOfUnit(Grant grant, UnitId unit) {
        return switch (grant.role()) {
            case VOLUNTEER -> grant.scopeId() == unit.value();
            case STUDIO_LEAD -> studios.owns(unit, grant.scopeId());
            default -> false;
        };
    }

    private static void requireServing(Volunteer volunteer) {
        if (volunteer.retiredOn() != null) {
            throw new SignInRefused.Retired(volunteer.data().name());
        }
    }

    /** Sign-in names are kept in lower case. */
    private static String proposal(Volunteer volunteer) {
        return volunteer.code().toLowerCase(Locale.ROOT);
    }
}
