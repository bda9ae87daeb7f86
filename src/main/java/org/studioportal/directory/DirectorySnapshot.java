package org.studioportal.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The units, villages, pairings and partners at one moment. */
final class DirectorySnapshot {
    record Pair(long unitId, long villageId, LocalDate from, LocalDate until) {
        boolean holdsOn(LocalDate day) {
            return !day.isBefore(from) && day.isBefore(until);
        }
    }

    private final List<UnitRef> units;
    private final List<VillageRef> villages;
    private final List<String> towns;
    private final Map<Long, UnitRef> unitById;
    private final Map<Long, VillageRef> villageById;
    private final Map<Long, List<Pair>> pairsByUnit;
    private final Map<Long, List<Pair>> pairsByVillage;
    private final List<PartnerRef> partners;

    DirectorySnapshot(List<UnitRef> units, List<VillageRef> villages, List<Pair> pairs, List<PartnerRef> partners) {
        this.units = List.copyOf(units);
        this.villages = List.copyOf(villages);
        towns = villages.stream().map(VillageRef::town).distinct().toList();
        unitById = units.stream().collect(Collectors.toMap(u -> u.id().value(), Function.identity()));
        villageById = villages.stream().collect(Collectors.toMap(v -> v.id().value(), Function.identity()));
        pairsByUnit = pairs.stream().collect(Collectors.groupingBy(Pair::unitId));
        this.partners = List.copyOf(partners);
        pairsByVillage = pairs.stream().collect(Collectors.groupingBy(Pair::villageId));
    }

    List<UnitRef> units() {
        return units;
    }

    List<VillageRef> villages() {
        return villages;
    }

    List<PartnerRef> partners() {
        return partners;
    }

    List<String> towns() {
        return towns;
    }

    Optional<UnitRef> unit(UnitId id) {
        return Optional.ofNullable(unitById.get(id.value()));
    }

    Optional<VillageRef> village(VillageId id) {
        return Optional.ofNullable(villageById.get(id.value()));
    }

    Optional<VillageRef> villageOf(UnitId unit, LocalDate day) {
        return pairsByUnit.getOrDefault(unit.value(), List.of()).stream()
                .filter(pair -> pair.holdsOn(day))
                .findFirst()
                .map(pair -> villageById.get(pair.villageId()));
    }

    Optional<UnitRef> unitOf(VillageId village, LocalDate day) {
        return pairsByVillage.getOrDefault(village.value(), List.of()).stream()
                .filter(pair -> pair.holdsOn(day))
                .findFirst()
                .map(pair -> unitById.get(pair.unitId()));
    }
}
