package org.studioportal.directory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.studioportal.shared.ChangedMeanwhile;
import org.studioportal.shared.Flushing;
import org.studioportal.shared.Page;
import org.studioportal.shared.Patterns;
import org.studioportal.shared.Versioned;
import org.studioportal.shared.WrongInput;
import org.studioportal.shared.audit.AuditTrail;
import org.studioportal.shared.time.PortalTime;

/**
 * Which unit answers for which village, and when. On any day a unit has at most one village and a village at most one
 * unit: unit and village are locked, in this order, before others' days are looked at, and the table's keys refuse what
 * would slip through.
 */
@Service
public class Pairings {
    private static final String SUBJECT = "Pairing";

    private final PairingRepository pairings;
    private final UnitRepository units;
    private final VillageRepository villages;
    private final DirectoryMemory memory;
    private final Flushing flushing;
    private final AuditTrail audit;
    private final Clock clock;

    Pairings(
            PairingRepository pairings,
            UnitRepository units,
            VillageRepository villages,
            DirectoryMemory memory,
            Flushing flushing,
            AuditTrail audit,
            Clock clock) {
        this.pairings = pairings;
        this.units = units;
        this.villages = villages;
        this.memory = memory;
        this.flushing = flushing;
        this.audit = audit;
        this.clock = clock;
    }

    /** A stretch of the pairings by unit, the newest first. One statement. */
    @PreAuthorize("@access.city()")
    @Transactional(readOnly = true)
    public List<PairingRow> list(PairingFilter filter, Page page) {
        return pairings.rows(Patterns.anywhere(filter.text()), day(filter), page.offset(), page.limit());
    }

    @PreAuthorize("@access.city()")
    @Transactional(readOnly = true)
    public int count(PairingFilter filter) {
        return pairings.countRows(Patterns.anywhere(filter.text()), day(filter));
    }

    @PreAuthorize("@access.city()")
    @Transactional(readOnly = true)
    public Versioned<PairingId, PairingData> details(PairingId id) {
        Pairing pairing = known(id);
        return new Versioned<>(
                id,
                pairing.getVersion(),
                new PairingData(pairing.unit(), pairing.village(), pairing.from(), pairing.lastDay()));
    }

    /** @throws WrongInput if something is missing, or one of both is paired on any of those days */
    @PreAuthorize("@access.city()")
    @Transactional
    public PairingId pair(PairingData wanted) {
        requireComplete(wanted);
        requireFree(wanted, null);
        Pairing pairing = written(
                "pairing.made",
                () -> pairings.save(new Pairing(wanted.unit(), wanted.village(), wanted.from(), wanted.lastDay())));
        return pairing.id();
    }

    /**
     * Moves a pairing's days; unit and village stay: another unit is another pairing.
     *
     * @throws WrongInput if one of both is paired with somebody else on any of those days
     * @throws ChangedMeanwhile if somebody else changed it since that version
     */
    @PreAuthorize("@access.city()")
    @Transactional
    public void reschedule(PairingId id, int version, LocalDate from, LocalDate lastDay) {
        Pairing pairing = known(id);
        PairingData wanted = new PairingData(pairing.unit(), pairing.village(), from, lastDay);
        requireComplete(wanted);
        if (pairing.getVersion() != version) {
            throw new ChangedMeanwhile();
        }
        requireFree(wanted, id);
        written("pairing.rescheduled", () -> {
            pairing.lasts(from, lastDay);
            return pairing;
        });
    }

    /**
     * Takes back a pairing that was entered by mistake; one that has ended is history and stays.
     *
     * @throws ChangedMeanwhile if somebody else changed it since that version
     */
    @PreAuthorize("@access.city()")
    @Transactional
    public void remove(PairingId id, int version) {
        Pairing pairing = known(id);
        if (pairing.getVersion() != version) {
            throw new ChangedMeanwhile();
        }
        written("pairing.removed", () -> {
            pairings.delete(pairing);
            return pairing;
        });
    }

    private static void requireComplete(PairingData wanted) {
        Input input = new Input();
        input.required("unit", wanted.unit());
        input.required("village", wanted.village());
        input.required("from", wanted.from());
        if (wanted.from() != null
                && wanted.lastDay() != null
                && wanted.lastDay().isBefore(wanted.from())) {
            input.problem("lastDay", "directory.wrong.ends-before-it-begins");
        }
        input.refuseIfWrong();
    }

    private void requireFree(PairingData wanted, PairingId itself) {
        Unit unit =
                units.lock(List.of(wanted.unit().value())).stream().findFirst().orElseThrow(Refused.Unknown::new);
        Village village = villages.lock(List.of(wanted.village().value())).stream()
                .findFirst()
                .orElseThrow(Refused.Unknown::new);
        Input input = new Input();
        pairings.overlapping(unit.getId(), village.getId(), wanted.from(), Pairing.until(wanted.lastDay())).stream()
                .filter(other -> !other.id().equals(itself))
                .forEach(other -> refuse(input, other, unit, village));
        input.refuseIfWrong();
    }

    private static void refuse(Input input, Pairing other, Unit unit, Village village) {
        if (other.unit().equals(unit.id())) {
            input.problem(
                    "unit",
                    "directory.wrong.unit-paired",
                    unit.name(),
                    other.from().toString());
        }
        if (other.village().equals(village.id())) {
            input.problem(
                    "village",
                    "directory.wrong.village-paired",
                    village.name(),
                    other.from().toString());
        }
    }

    private Pairing written(String action, Supplier<Pairing> work) {
        Pairing pairing = flushing.flushed(
                work,
                Map.of(
                        "pairing_of_unit", () -> new WrongInput("unit", "directory.wrong.paired-meanwhile"),
                        "pairing_of_village", () -> new WrongInput("village", "directory.wrong.paired-meanwhile")));
        memory.changed();
        audit.record(
                action,
                SUBJECT,
                pairing.getId(),
                "unit " + pairing.unit().value() + ", village "
                        + pairing.village().value() + ", " + pairing.from() + " – "
                        + (pairing.lastDay() == null ? "" : pairing.lastDay()));
        return pairing;
    }

    private LocalDate day(PairingFilter filter) {
        return filter.current() ? LocalDate.now(clock.withZone(PortalTime.ZONE)) : null;
    }

    private Pairing known(PairingId id) {
        return pairings.findById(id.value()).orElseThrow(Refused.Unknown::new);
    }
}
