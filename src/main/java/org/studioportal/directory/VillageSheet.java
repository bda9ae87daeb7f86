package org.studioportal.directory;

import static org.studioportal.directory.Sheets.Village.*;

import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.studioportal.directory.roster.RosterChange;
import org.studioportal.directory.roster.RosterCheck;
import org.studioportal.directory.roster.RosterColumn;
import org.studioportal.directory.roster.RosterProgress;
import org.studioportal.directory.roster.RosterRow;
import org.studioportal.directory.roster.RosterSheet;
import org.studioportal.shared.audit.AuditTrail;

/** 村社区. */
@Component
class VillageSheet implements RosterSheet {
    private final VillageRepository villages;
    private final DirectoryMemory memory;
    private final EntityManager entities;
    private final AuditTrail audit;

    VillageSheet(VillageRepository villages, DirectoryMemory memory, EntityManager entities, AuditTrail audit) {
        this.villages = villages;
        this.memory = memory;
        this.entities = entities;
        this.audit = audit;
    }

    @Override
    public String name() {
        return Sheets.VILLAGES;
    }

    @Override
    public int order() {
        return 20;
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
        return villages.findAllByOrderByCode().stream()
                .map(village -> RosterRow.stored()
                        .with(CODE, village.code())
                        .with(NAME, village.name())
                        .with(TOWN, village.town())
                        .with(URBAN, village.urban())
                        .with(PRIORITY, village.priority())
                        .with(CONTACT, village.contact().name())
                        .with(PHONE, village.contact().phone()))
                .toList();
    }

    /** In one town no two villages have one name: people pick theirs by town and name. */
    @Override
    public void check(RosterCheck check) {
        Map<List<String>, String> codes = new HashMap<>();
        check.untouched().forEach(row -> codes.put(place(row), row.get(CODE)));
        for (RosterRow row : check.rows()) {
            String other = codes.putIfAbsent(place(row), row.get(CODE));
            if (other != null) {
                check.wrong(row, NAME, "directory.wrong.village-named", row.get(TOWN), row.get(NAME), other);
            }
        }
    }

    private static List<String> place(RosterRow row) {
        return List.of(row.get(TOWN), row.get(NAME));
    }

    @Override
    public void write(List<RosterChange> changes, RosterProgress progress) {
        Map<String, Village> byCode =
                villages.findAllByOrderByCode().stream().collect(Collectors.toMap(Village::code, Function.identity()));
        for (RosterChange change : changes) {
            RosterRow row = change.after();
            Contact contact = new Contact(row.get(CONTACT), row.get(PHONE));
            Village village = byCode.get(row.get(CODE));
            if (village == null) {
                village = villages.save(new Village(
                        row.get(CODE), row.get(NAME), row.get(TOWN), row.get(URBAN), row.get(PRIORITY), contact));
                audit.record("village.registered", "Village", village.getId(), village.code());
            } else {
                village.describe(row.get(CODE), row.get(NAME), row.get(TOWN), row.get(URBAN), row.get(PRIORITY));
                village.reachThrough(contact);
                audit.record(
                        "village.changed", "Village", village.getId(), village.code() + " " + change.differing(this));
            }
        }
        entities.flush();
        memory.changed();
    }
}
