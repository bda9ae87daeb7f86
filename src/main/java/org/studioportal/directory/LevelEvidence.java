package org.studioportal.directory;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.studioportal.security.Access;
import org.studioportal.security.AccountId;
import org.studioportal.security.CurrentUser;
import org.studioportal.shared.Flushing;
import org.studioportal.shared.Page;
import org.studioportal.shared.WrongInput;
import org.studioportal.shared.audit.AuditTrail;
import org.studioportal.shared.picture.PictureRefused;
import org.studioportal.shared.picture.Pictures;

/**
 * Volunteers prove a level by a certificate; whoever answers for their unit confirms it, which raises the level, or
 * declines it with a reason. Only those and the city get to see it.
 */
@Service
public class LevelEvidence {
    private static final String SUBJECT = "Evidence";
    private static final int REASON_LENGTH = 200;

    private final EvidenceRepository evidence;
    private final EvidenceParts parts;
    private final VolunteerRepository volunteers;
    private final Pictures pictures;
    private final Access access;
    private final CurrentUser currentUser;
    private final Flushing flushing;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    LevelEvidence(
            EvidenceRepository evidence,
            EvidenceParts parts,
            VolunteerRepository volunteers,
            Pictures pictures,
            Access access,
            CurrentUser currentUser,
            Flushing flushing,
            AuditTrail audit,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.evidence = evidence;
        this.parts = parts;
        this.volunteers = volunteers;
        this.pictures = pictures;
        this.access = access;
        this.currentUser = currentUser;
        this.flushing = flushing;
        this.audit = audit;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /**
     * Hands in a certificate of one's own: a photo or a PDF.
     *
     * @param level SKILLED or PROFESSIONAL, not below the present one; the present one may be proven afterwards
     * @throws EvidenceRefused if it is not taken, also while another one waits
     * @throws PictureRefused if the photo cannot be read
     */
    @PreAuthorize("hasRole('VOLUNTEER')")
    public EvidenceId handIn(VolunteerLevel level, byte[] file) {
        if (level == null || level == VolunteerLevel.BASIC) {
            throw new WrongInput("level", "input.missing");
        }
        // Decoding takes a second for a large photo: no connection waits meanwhile.
        EvidenceFile read = EvidenceFile.read(file, pictures);
        return transaction.execute(tx -> kept(level, read));
    }

    private EvidenceId kept(VolunteerLevel level, EvidenceFile file) {
        Volunteer own =
                volunteers.findByAccountId(currentUser.require().accountId()).orElseThrow(Refused.Unknown::new);
        if (level.compareTo(own.level()) < 0) {
            throw new EvidenceRefused.LowerLevel();
        }
        Evidence handedIn = flushing.flushed(
                () -> evidence.save(new Evidence(own.id(), level, file)),
                Map.of("level_evidence_waiting", EvidenceRefused.OneWaits::new));
        parts.write(handedIn.id(), file.content());
        record("evidence.handed-in", handedIn, own);
        return handedIn.id();
    }

    /**
     * Takes one's own certificate back while it waits; nothing of it stays.
     *
     * @throws Refused.AlreadyDecided if somebody has decided meanwhile
     */
    @PreAuthorize("hasRole('VOLUNTEER')")
    @Transactional
    public void withdraw(EvidenceId id) {
        Evidence own = locked(id);
        Volunteer volunteer = known(own.volunteer());
        if (!isSelf(volunteer)) {
            throw new AccessDeniedException("Another's certificate: " + id.value());
        }
        own.requireWaiting();
        flushing.flushed(
                () -> {
                    evidence.delete(own);
                    return own;
                },
                Map.of());
        record("evidence.withdrawn", own, volunteer);
    }

    /** A volunteer's certificates, the newest first: for themselves, their unit's administrator and the city. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<EvidenceRow> of(VolunteerId id) {
        requireEntitled(known(id));
        return evidence.of(id.value());
    }

    /** What waits for the unit's administrator, the longest first. One statement. */
    @PreAuthorize("@access.unit(#unit.value())")
    @Transactional(readOnly = true)
    public List<EvidenceRow> waiting(UnitId unit, Page page) {
        return evidence.waiting(unit.value(), page.offset(), page.limit());
    }

    @PreAuthorize("@access.unit(#unit.value())")
    @Transactional(readOnly = true)
    public int countWaiting(UnitId unit) {
        return evidence.countWaiting(unit.value());
    }

    /** The file itself, for those who may see it; leaves a line in the audit trail. */
    @PreAuthorize("isAuthenticated()")
    @Transactional
    public EvidenceFile open(EvidenceId id) {
        Evidence wanted = evidence.findById(id.value()).orElseThrow(Refused.Unknown::new);
        Volunteer volunteer = known(wanted.volunteer());
        requireEntitled(volunteer);
        record("evidence.opened", wanted, volunteer);
        return new EvidenceFile(
                volunteer.code() + "-" + id.value() + EvidenceFile.extension(wanted.mediaType()),
                wanted.mediaType(),
                parts.read(id));
    }

    /**
     * The certificate proves the level; the volunteer has it from now on, unless they have a higher one.
     *
     * @throws Refused.AlreadyDecided if somebody has decided meanwhile
     * @throws Refused.Unknown if the volunteer has withdrawn it
     * @throws EvidenceRefused.Own if it is one's own
     */
    @PreAuthorize("isAuthenticated()")
    @Transactional
    public void confirm(EvidenceId id) {
        Evidence waiting = locked(id);
        Volunteer volunteer = decidable(waiting);
        boolean rises = flushing.flushed(
                () -> {
                    waiting.confirm(clock.instant());
                    return volunteer.riseTo(waiting.level());
                },
                Map.of());
        record("evidence.confirmed", waiting, volunteer);
        if (rises) {
            events.publishEvent(new VolunteersChanged(Set.of(volunteer.id())));
        }
    }

    /**
     * The level stays as it is; the volunteer reads why.
     *
     * @throws WrongInput if no reason is given, or a very long one
     * @throws Refused.AlreadyDecided if somebody has decided meanwhile
     * @throws Refused.Unknown if the volunteer has withdrawn it
     * @throws EvidenceRefused.Own if it is one's own
     */
    @PreAuthorize("isAuthenticated()")
    @Transactional
    public void decline(EvidenceId id, String why) {
        Evidence waiting = locked(id);
        Volunteer volunteer = decidable(waiting);
        Input input = new Input();
        String reason = input.required("reason", why, REASON_LENGTH);
        input.refuseIfWrong();
        flushing.flushed(
                () -> {
                    waiting.decline(clock.instant(), reason);
                    return waiting;
                },
                Map.of());
        record("evidence.declined", waiting, volunteer);
    }

    private Evidence locked(EvidenceId id) {
        return evidence.lock(id.value()).orElseThrow(Refused.Unknown::new);
    }

    private Volunteer known(VolunteerId id) {
        return volunteers.findById(id.value()).orElseThrow(Refused.Unknown::new);
    }

    private Volunteer decidable(Evidence waiting) {
        Volunteer volunteer = volunteers.lock(waiting.volunteer().value()).orElseThrow(Refused.Unknown::new);
        requireOfUnit(volunteer);
        if (isSelf(volunteer)) {
            throw new EvidenceRefused.Own();
        }
        return volunteer;
    }

    private void requireEntitled(Volunteer volunteer) {
        if (!isSelf(volunteer)) {
            requireOfUnit(volunteer);
        }
    }

    private void requireOfUnit(Volunteer volunteer) {
        if (!access.unit(volunteer.unit().value())) {
            throw new AccessDeniedException(
                    "Another unit's volunteer: " + volunteer.id().value());
        }
    }

    private boolean isSelf(Volunteer volunteer) {
        return new AccountId(currentUser.require().accountId()).equals(volunteer.account());
    }

    private void record(String action, Evidence of, Volunteer volunteer) {
        audit.record(action, SUBJECT, of.getId(), volunteer.code() + " " + of.level());
    }
}
