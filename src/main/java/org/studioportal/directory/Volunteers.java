package org.studioportal.directory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.studioportal.security.Access;
import org.studioportal.security.AccountId;
import org.studioportal.security.AccountStanding;
import org.studioportal.security.Accounts;
import org.studioportal.security.CurrentUser;
import org.studioportal.shared.ChangedMeanwhile;
import org.studioportal.shared.Flushing;
import org.studioportal.shared.Page;
import org.studioportal.shared.Patterns;
import org.studioportal.shared.Versioned;
import org.studioportal.shared.WrongInput;
import org.studioportal.shared.audit.AuditTrail;
import org.studioportal.shared.crypto.FieldCipher;
import org.studioportal.shared.time.PortalTime;

/** The volunteers' use cases: the city for all, a unit's administrator for the unit's own people. */
@Service
public class Volunteers {
    private static final String SUBJECT = "Volunteer";

    private final VolunteerRepository volunteers;
    private final Accounts accounts;
    private final Access access;
    private final CurrentUser currentUser;
    private final Flushing flushing;
    private final FieldCipher cipher;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Volunteers(
            VolunteerRepository volunteers,
            Accounts accounts,
            Access access,
            CurrentUser currentUser,
            Flushing flushing,
            FieldCipher cipher,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.volunteers = volunteers;
        this.accounts = accounts;
        this.access = access;
        this.currentUser = currentUser;
        this.flushing = flushing;
        this.cipher = cipher;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** A stretch of the volunteers by code, of the city or of one's own unit. Two statements, whatever the length. */
    @PreAuthorize("#filter.unit() == null ? @access.city() : @access.unit(#filter.unit().value())")
    @Transactional(readOnly = true)
    public List<VolunteerRow> list(VolunteerFilter filter, Page page) {
        List<VolunteerRepository.Listed> rows = volunteers.rows(
                Patterns.anywhere(filter.text()),
                fingerprint(filter),
                filter.unit() == null ? null : filter.unit().value(),
                filter.level(),
                Categories.pattern(filter.category()),
                filter.retired(),
                page.offset(),
                page.limit());
        Map<AccountId, AccountStanding> standings = accounts.standings(rows.stream()
                .filter(row -> row.account() != null)
                .map(row -> new AccountId(row.account()))
                .toList());
        return rows.stream()
                .map(row -> row.account() == null
                        ? row.row()
                        : row.row().signingInBy(standings.get(new AccountId(row.account()))))
                .toList();
    }

    @PreAuthorize("#filter.unit() == null ? @access.city() : @access.unit(#filter.unit().value())")
    @Transactional(readOnly = true)
    public int count(VolunteerFilter filter) {
        return volunteers.countRows(
                Patterns.anywhere(filter.text()),
                fingerprint(filter),
                filter.unit() == null ? null : filter.unit().value(),
                filter.level(),
                Categories.pattern(filter.category()),
                filter.retired());
    }

    /**
     * What is kept of a volunteer. Phone and mail in full for the city, the unit's own administrator and themselves,
     * which leaves a line in the audit trail; masked for every other signed-in person.
     */
    @PreAuthorize("isAuthenticated()")
    @Transactional
    public Versioned<VolunteerId, VolunteerData> details(VolunteerId id) {
        Volunteer volunteer = known(id);
        boolean entitled = access.unit(volunteer.unit().value()) || isSelf(volunteer);
        if (entitled) {
            audit.record("volunteer.revealed", SUBJECT, id.value(), volunteer.code());
        }
        return new Versioned<>(
                id,
                volunteer.getVersion(),
                entitled ? volunteer.data() : volunteer.data().masked());
    }

    /** @throws WrongInput if something typed will not do, also when the code is taken */
    @PreAuthorize("#typed.unit() == null ? @access.city() : @access.unit(#typed.unit().value())")
    @Transactional
    public VolunteerId register(VolunteerData typed) {
        VolunteerData data = checked(typed);
        return written("volunteer.registered", data.code(), () -> volunteers.save(new Volunteer(data, cipher)))
                .id();
    }

    /**
     * A unit's administrator cannot move anybody to or from another unit.
     *
     * @throws WrongInput if something typed will not do, also when the code is taken
     * @throws ChangedMeanwhile if somebody else changed it since that version
     */
    @PreAuthorize("#typed.unit() == null ? @access.city() : @access.unit(#typed.unit().value())")
    @Transactional
    public void change(VolunteerId id, int version, VolunteerData typed) {
        Volunteer volunteer = own(id);
        VolunteerData data = checked(typed);
        requireUnchanged(volunteer, version);
        written("volunteer.changed", data.code(), () -> {
            volunteer.describe(data, cipher);
            return volunteer;
        });
    }

    /**
     * Takes a volunteer out of service from today on; what they did stays.
     *
     * @throws ChangedMeanwhile if somebody else changed it since that version
     */
    @PreAuthorize("isAuthenticated()")
    @Transactional
    public void retire(VolunteerId id, int version) {
        Volunteer volunteer = own(id);
        requireUnchanged(volunteer, version);
        written("volunteer.retired", volunteer.code(), () -> {
            volunteer.retire(LocalDate.now(clock.withZone(PortalTime.ZONE)));
            return volunteer;
        });
    }

    /**
     * Takes a volunteer back into service.
     *
     * @throws ChangedMeanwhile if somebody else changed it since that version
     */
    @PreAuthorize("isAuthenticated()")
    @Transactional
    public void reinstate(VolunteerId id, int version) {
        Volunteer volunteer = own(id);
        requireUnchanged(volunteer, version);
        written("volunteer.reinstated", volunteer.code(), () -> {
            volunteer.reinstate();
            return volunteer;
        });
    }

    /**
     * The account is this volunteer's own from now on.
     *
     * @throws WrongInput if it is somebody else's already
     */
    @PreAuthorize("@access.city()")
    @Transactional
    public void connect(VolunteerId id, AccountId account) {
        Volunteer volunteer = known(id);
        written("volunteer.connected", volunteer.code(), () -> {
            volunteer.signInBy(account);
            return volunteer;
        });
        events.publishEvent(new VolunteerSignsIn(id, account));
    }

    private VolunteerData checked(VolunteerData typed) {
        Input input = new Input();
        VolunteerData data = new VolunteerData(
                input.code("code", typed.code()),
                input.name("name", typed.name()),
                typed.gender(),
                input.required("unit", typed.unit()),
                input.mobile("phone", typed.phone()),
                input.email("email", typed.email()),
                input.required("level", typed.level()),
                input.specialties("specialties", typed.specialties()),
                typed.categories() == null ? Set.of() : typed.categories());
        input.refuseIfWrong();
        return data;
    }

    private Volunteer written(String action, String code, Supplier<Volunteer> work) {
        Volunteer volunteer = flushing.flushed(
                work,
                Map.of(
                        "volunteer_code", () -> new WrongInput("code", "directory.wrong.code-taken", code),
                        "volunteer_account", () -> new WrongInput("account", "directory.wrong.account-taken")));
        audit.record(action, SUBJECT, volunteer.getId(), code);
        events.publishEvent(new VolunteersChanged(Set.of(volunteer.id())));
        return volunteer;
    }

    private String fingerprint(VolunteerFilter filter) {
        return PhoneNumbers.mobile(filter.text()).map(cipher::fingerprint).orElse(null);
    }

    private boolean isSelf(Volunteer volunteer) {
        return currentUser
                .actor()
                .map(actor -> new AccountId(actor.accountId()).equals(volunteer.account()))
                .orElse(false);
    }

    private Volunteer known(VolunteerId id) {
        return volunteers.findById(id.value()).orElseThrow(Refused.Unknown::new);
    }

    private Volunteer own(VolunteerId id) {
        Volunteer volunteer = known(id);
        if (!access.unit(volunteer.unit().value())) {
            throw new AccessDeniedException("Another unit's volunteer: " + id.value());
        }
        return volunteer;
    }

    private static void requireUnchanged(Volunteer volunteer, int version) {
        if (volunteer.getVersion() != version) {
            throw new ChangedMeanwhile();
        }
    }
}
