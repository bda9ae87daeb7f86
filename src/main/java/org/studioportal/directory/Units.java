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

/** The units' own use cases. */
@Service
public class Units {
    private static final String SUBJECT = "Unit";

    private final UnitRepository units;
    private final DirectoryMemory memory;
    private final Flushing flushing;
    private final AuditTrail audit;
    private final Clock clock;

    Units(UnitRepository units, DirectoryMemory memory, Flushing flushing, AuditTrail audit, Clock clock) {
        this.units = units;
        this.memory = memory;
        this.flushing = flushing;
        this.audit = audit;
        this.clock = clock;
    }

    /** A stretch of the units by code. One statement. */
    @PreAuthorize("@access.city()")
    @Transactional(readOnly = true)
    public List<UnitRow> list(UnitFilter filter, Page page) {
        return units.rows(
                Patterns.anywhere(filter.text()),
                filter.kind(),
                LocalDate.now(clock.withZone(PortalTime.ZONE)),
                page.offset(),
                page.limit());
    }

    @PreAuthorize("@access.city()")
    @Transactional(readOnly = true)
    public int count(UnitFilter filter) {
        return units.countRows(Patterns.anywhere(filter.text()), filter.kind());
    }

    /** What is kept of a unit, its contact in full: for those who may change it. */
    @PreAuthorize("@access.unit(#id.value())")
    @Transactional(readOnly = true)
    public Versioned<UnitId, UnitData> details(UnitId id) {
        Unit unit = known(id);
        return new Versioned<>(
                id, unit.getVersion(), new UnitData(unit.code(), unit.name(), unit.kind(), unit.contact()));
    }

    /** @throws WrongInput if something typed will not do, also when the code is taken */
    @PreAuthorize("@access.city()")
    @Transactional
    public UnitId register(UnitData typed) {
        UnitData data = checked(typed);
        return written(
                        "unit.registered",
                        data.code(),
                        () -> units.save(new Unit(data.code(), data.name(), data.kind(), data.contact())))
                .id();
    }

    /**
     * @throws WrongInput if something typed will not do, also when the code is taken
     * @throws ChangedMeanwhile if somebody else changed it since that version
     */
    @PreAuthorize("@access.city()")
    @Transactional
    public void change(UnitId id, int version, UnitData typed) {
        UnitData data = checked(typed);
        Unit unit = unchanged(id, version);
        written("unit.changed", data.code(), () -> {
            unit.describe(data.code(), data.name(), data.kind());
            unit.reachThrough(data.contact());
            return unit;
        });
    }

    /**
     * Whom to ask at the unit: its own administrator may say so.
     *
     * @throws WrongInput if the phone is none
     * @throws ChangedMeanwhile if somebody else changed the unit since that version
     */
    @PreAuthorize("@access.unit(#id.value())")
    @Transactional
    public void changeContact(UnitId id, int version, Contact typed) {
        Input input = new Input();
        Contact contact = input.contact(typed);
        input.refuseIfWrong();
        Unit unit = unchanged(id, version);
        written("unit.contact-changed", unit.code(), () -> {
            unit.reachThrough(contact);
            return unit;
        });
    }

    private static UnitData checked(UnitData typed) {
        Input input = new Input();
        UnitData data = new UnitData(
                input.code("code", typed.code()),
                input.required("name", typed.name(), Input.TITLE_LENGTH),
                input.required("kind", typed.kind()),
                input.contact(typed.contact()));
        input.refuseIfWrong();
        return data;
    }

    private Unit written(String action, String code, Supplier<Unit> work) {
        Unit unit = flushing.flushed(
                work, Map.of("unit_code", () -> new WrongInput("code", "directory.wrong.code-taken", code)));
        memory.changed();
        audit.record(action, SUBJECT, unit.getId(), code);
        return unit;
    }

    private Unit known(UnitId id) {
        return units.findById(id.value()).orElseThrow(Refused.Unknown::new);
    }

    private Unit unchanged(UnitId id, int version) {
        Unit unit = known(id);
        if (unit.getVersion() != version) {
            throw new ChangedMeanwhile();
        }
        return unit;
    }
}
