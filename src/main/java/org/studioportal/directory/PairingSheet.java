package org.studioportal.directory;

import static org.studioportal.directory.Sheets.Pairing.*;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.studioportal.directory.roster.RosterChange;
import org.studioportal.directory.roster.RosterCheck;
import org.studioportal.directory.roster.RosterColumn;
import org.studioportal.directory.roster.RosterProgress;
import org.studioportal.directory.roster.RosterRow;
import org.studioportal.directory.roster.RosterSheet;
import org.studioportal.shared.audit.AuditTrail;

/** 驻点联系. */
@Component
class PairingSheet implements RosterSheet {
    private record Key(UnitId unit, VillageId village, LocalDate from) {}

    private final PairingRepository pairings;
    private final UnitRepository units;
    private final VillageRepository villages;
    private final DirectoryMemory memory;
    private final EntityManager entities;
    private final AuditTrail audit;

    PairingSheet(
            PairingRepository pairings,
            UnitRepository units,
            VillageRepository villages,
            DirectoryMemory memory,
            EntityManager entities,
            AuditTrail audit) {
        this.pairings = pairings;
        this.units = units;
        this.villages = villages;
        this.memory = memory;
        this.entities = entities;
        this.audit = audit;
    }

    @Override
    public String name() {
        return Sheets.PAIRINGS;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public List<RosterColumn<?>> columns() {
        return ALL;
    }

    @Override
    public List<RosterColumn<?>> key() {
        return List.of(UNIT, VILLAGE, FROM);
    }

    @Override
    public List<RosterRow> stored() {
        DirectorySnapshot directory = memory.snapshot();
        return pairings.findAll().stream()
                .map(pairing -> RosterRow.stored()
                        .with(UNIT, directory.unit(pairing.unit()).orElseThrow().code())
                        .with(
                                VILLAGE,
                                directory
                                        .village(pairing.village())
                                        .orElseThrow()
                                        .code())
                        .with(FROM, pairing.from())
                        .with(LAST_DAY, pairing.lastDay()))
                .sorted(Comparator.comparing((RosterRow row) -> row.get(UNIT)).thenComparing(row -> row.get(FROM)))
                .toList();
    }

    @Override
    public void check(RosterCheck check) {
        for (RosterRow row : check.rows()) {
            if (row.get(LAST_DAY) != null && row.get(LAST_DAY).isBefore(row.get(FROM))) {
                check.wrong(row, LAST_DAY, "directory.wrong.ends-before-it-begins");
            }
        }
        checkOverlaps(check, UNIT, VILLAGE);
        checkOverlaps(check, VILLAGE, UNIT);
    }

    /** In the order of their beginnings, each has to wait for the end of all before it: one pass, whatever the size. */
    private static void checkOverlaps(RosterCheck check, RosterColumn<String> whose, RosterColumn<String> other) {
        Map<String, List<RosterRow>> groups = Stream.concat(check.untouched().stream(), check.rows().stream())
                .collect(Collectors.groupingBy(row -> row.get(whose)));
        for (List<RosterRow> group : groups.values()) {
            group.sort(Comparator.comparing((RosterRow row) -> row.get(FROM)).thenComparing(RosterRow::number));
            RosterRow longest = null;
            for (RosterRow row : group) {
                if (longest != null && row.get(FROM).isBefore(Pairing.until(longest.get(LAST_DAY)))) {
                    // What is stored was sound before the file came.
                    RosterRow wrong = row.number() == 0 ? longest : row;
                    RosterRow because = wrong == row ? longest : row;
                    check.wrong(
                            wrong,
                            whose,
                            because.number() == 0 ? "directory.wrong.overlaps-stored" : "directory.wrong.overlaps-row",
                            wrong.get(whose),
                            because.get(other),
                            because.get(FROM).toString(),
                            because.number());
                }
                if (longest == null || Pairing.until(row.get(LAST_DAY)).isAfter(Pairing.until(longest.get(LAST_DAY)))) {
                    longest = row;
                }
            }
        }
    }

    @Override
    public void write(List<RosterChange> changes, RosterProgress progress) {
        DirectorySnapshot directory = memory.snapshot();
        Map<String, UnitId> unitIds = directory.units().stream().collect(Collectors.toMap(UnitRef::code, UnitRef::id));
        Map<String, VillageId> villageIds =
                directory.villages().stream().collect(Collectors.toMap(VillageRef::code, VillageRef::id));
        Function<RosterRow, Key> key =
                row -> new Key(unitIds.get(row.get(UNIT)), villageIds.get(row.get(VILLAGE)), row.get(FROM));
        lock(changes.stream().map(change -> key.apply(change.after())).toList());
        Map<Key, Pairing> byKey = new HashMap<>();
        pairings.findAll()
                .forEach(pairing -> byKey.put(new Key(pairing.unit(), pairing.village(), pairing.from()), pairing));

        // First what becomes shorter, then what becomes longer, then what is new: no step overlaps for a moment.
        write(changes, change -> !change.isNew() && shorter(change), byKey, key);
        write(changes, change -> !change.isNew() && !shorter(change), byKey, key);
        write(changes, RosterChange::isNew, byKey, key);
        memory.changed();
    }

    private void lock(List<Key> keys) {
        units.lock(keys.stream().map(key -> key.unit().value()).distinct().toList());
        villages.lock(keys.stream().map(key -> key.village().value()).distinct().toList());
    }

    private static boolean shorter(RosterChange change) {
        return Pairing.until(change.after().get(LAST_DAY))
                .isBefore(Pairing.until(change.before().get(LAST_DAY)));
    }

    private void write(
            List<RosterChange> changes,
            Predicate<RosterChange> which,
            Map<Key, Pairing> byKey,
            Function<RosterRow, Key> keyOf) {
        changes.stream().filter(which).forEach(change -> {
            Key key = keyOf.apply(change.after());
            LocalDate lastDay = change.after().get(LAST_DAY);
            Pairing pairing = byKey.get(key);
            if (pairing == null) {
                pairing = pairings.save(new Pairing(key.unit(), key.village(), key.from(), lastDay));
            } else {
                pairing.lasts(key.from(), lastDay);
            }
            audit.record(
                    change.isNew() ? "pairing.made" : "pairing.rescheduled",
                    "Pairing",
                    pairing.getId(),
                    change.after().get(UNIT) + ", " + change.after().get(VILLAGE) + ", " + key.from() + " – "
                            + (lastDay == null ? "" : lastDay));
        });
        entities.flush();
    }
}
