package org.studioportal.directory;

import static org.studioportal.directory.Sheets.Unit.*;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.studioportal.directory.roster.RosterChange;
import org.studioportal.directory.roster.RosterColumn;
import org.studioportal.directory.roster.RosterProgress;
import org.studioportal.directory.roster.RosterRow;
import org.studioportal.directory.roster.RosterSheet;
import org.studioportal.shared.audit.AuditTrail;

/** 单位. */
@Component
class UnitSheet implements RosterSheet {
    private final UnitRepository units;
    private final DirectoryMemory memory;
    private final EntityManager entities;
    private final AuditTrail audit;

    UnitSheet(UnitRepository units, DirectoryMemory memory, EntityManager entities, AuditTrail audit) {
        this.units = units;
        this.memory = memory;
        this.entities = entities;
        this.audit = audit;
    }

    @Override
    public String name() {
        return Sheets.UNITS;
    }

    @Override
    public int order() {
        return 10;
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
        return units.findAllByOrderByCode().stream()
                .map(unit -> RosterRow.stored()
                        .with(CODE, unit.code())
                        .with(NAME, unit.name())
                        .with(KIND, unit.kind())
                        .with(CONTACT, unit.contact().name())
                        .with(PHONE, unit.contact().phone()))
                .toList();
    }

    @Override
    public void write(List<RosterChange> changes, RosterProgress progress) {
        Map<String, Unit> byCode =
                units.findAllByOrderByCode().stream().collect(Collectors.toMap(Unit::code, Function.identity()));
        for (RosterChange change : changes) {
            RosterRow row = change.after();
            Contact contact = new Contact(row.get(CONTACT), row.get(PHONE));
            Unit unit = byCode.get(row.get(CODE));
            if (unit == null) {
                unit = units.save(new Unit(row.get(CODE), row.get(NAME), row.get(KIND), contact));
                audit.record("unit.registered", "Unit", unit.getId(), unit.code());
            } else {
                unit.describe(row.get(CODE), row.get(NAME), row.get(KIND));
                unit.reachThrough(contact);
                audit.record("unit.changed", "Unit", unit.getId(), unit.code() + " " + change.differing(this));
            }
        }
        entities.flush();
        memory.changed();
    }
}
