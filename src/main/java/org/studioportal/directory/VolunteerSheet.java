package org.studioportal.directory;

import static org.studioportal.directory.Sheets.Volunteer.*;

import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.studioportal.directory.roster.RosterChange;
import org.studioportal.directory.roster.RosterColumn;
import org.studioportal.directory.roster.RosterProgress;
import org.studioportal.directory.roster.RosterRow;
import org.studioportal.directory.roster.RosterSheet;
import org.studioportal.shared.audit.AuditTrail;
import org.studioportal.shared.crypto.FieldCipher;

/** 志愿者: those who serve. Who has retired and stands in a file again, is taken back into service. */
@Component
class VolunteerSheet implements RosterSheet {
    private final VolunteerRepository volunteers;
    private final DirectoryMemory memory;
    private final FieldCipher cipher;
    private final EntityManager entities;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    VolunteerSheet(
            VolunteerRepository volunteers,
            DirectoryMemory memory,
            FieldCipher cipher,
            EntityManager entities,
            AuditTrail audit,
            ApplicationEventPublisher events) {
        this.volunteers = volunteers;
        this.memory = memory;
        this.cipher = cipher;
        this.entities = entities;
        this.audit = audit;
        this.events = events;
    }

    @Override
    public String name() {
        return Sheets.VOLUNTEERS;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public List<RosterColumn<?>> columns() {
        return ALL;
    }

    @Override
    public List<RosterColumn<?>> key() {
        return List.of(CODE);
    }

    @Override
    public List<RosterRow> stored() {
        Map<UnitId, String> unitCodes =
                memory.snapshot().units().stream().collect(Collectors.toMap(UnitRef::id, UnitRef::code));
        return volunteers.serving().stream()
                .map(data -> RosterRow.stored()
                        .with(CODE, data.code())
                        .with(NAME, data.name())
                        .with(GENDER, data.gender())
                        .with(UNIT, unitCodes.get(data.unit()))
                        .with(PHONE, data.phone())
                        .with(EMAIL, data.email())
                        .with(LEVEL, data.level())
                        .with(SPECIALTIES, data.specialties())
                        .with(CATEGORIES, data.categories()))
                .toList();
    }

    @Override
    public void write(List<RosterChange> changes, RosterProgress progress) {
        Map<String, UnitId> unitIds =
                memory.snapshot().units().stream().collect(Collectors.toMap(UnitRef::code, UnitRef::id));
        Set<VolunteerId> written = new HashSet<>();
        for (int from = 0; from < changes.size(); from += RosterProgress.STEP) {
            List<RosterChange> some = changes.subList(from, Math.min(from + RosterProgress.STEP, changes.size()));
            Map<String, Volunteer> byCode =
                    volunteers
                            .findByCodeIn(some.stream()
                                    .map(change -> change.after().get(CODE))
                                    .toList())
                            .stream()
                            .collect(Collectors.toMap(Volunteer::code, Function.identity()));
            some.forEach(change -> written.add(write(change, byCode, unitIds)));
            // Ten thousand entities in memory would be compared with the database at each flush.
            entities.flush();
            entities.clear();
            progress.step(RosterProgress.Stage.WRITING, name(), from + some.size(), changes.size());
        }
        events.publishEvent(new VolunteersChanged(Set.copyOf(written)));
    }

    private VolunteerId write(RosterChange change, Map<String, Volunteer> byCode, Map<String, UnitId> unitIds) {
        RosterRow row = change.after();
        VolunteerData data = new VolunteerData(
                row.get(CODE),
                row.get(NAME),
                row.get(GENDER),
                unitIds.get(row.get(UNIT)),
                row.get(PHONE),
                row.get(EMAIL),
                row.get(LEVEL),
                row.get(SPECIALTIES),
                row.get(CATEGORIES));
        Volunteer volunteer = byCode.get(data.code());
        if (volunteer == null) {
            volunteer = volunteers.save(new Volunteer(data, cipher));
            audit.record("volunteer.registered", "Volunteer", volunteer.getId(), data.code());
        } else {
            volunteer.describe(data, cipher);
            String action = volunteer.reinstate() ? "volunteer.reinstated" : "volunteer.changed";
            audit.record(action, "Volunteer", volunteer.getId(), data.code() + " " + change.differing(this));
        }
        return volunteer.id();
    }
}
