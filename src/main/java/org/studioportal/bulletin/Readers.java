package org.studioportal.bulletin;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.studioportal.directory.Directory;
import org.studioportal.directory.UnitId;
import org.studioportal.directory.VillageId;
import org.studioportal.directory.VillageRef;
import org.studioportal.security.Actor;
import org.studioportal.security.CurrentUser;
import org.studioportal.security.Role;
import org.studioportal.shared.time.PortalTime;
import org.studioportal.studio.StudioId;
import org.studioportal.studio.StudioOffers;
import org.studioportal.studio.StudioRef;

/** As what the person behind the current request reads; from memory, without a statement. */
@Component
class Readers {
    private final CurrentUser currentUser;
    private final Directory directory;
    private final StudioOffers studios;
    private final Clock clock;

    Readers(CurrentUser currentUser, Directory directory, StudioOffers studios, Clock clock) {
        this.currentUser = currentUser;
        this.directory = directory;
        this.studios = studios;
        this.clock = clock;
    }

    Readership current() {
        return currentUser.actor().map(this::of).orElse(Readership.STRANGER);
    }

    private Readership of(Actor actor) {
        if (BulletinAccess.reviews(actor)) {
            return new Readership(true, true, Set.of(), Set.of());
        }
        Set<Long> units = new HashSet<>(actor.scopes(Role.UNIT_ADMIN));
        units.addAll(actor.scopes(Role.VOLUNTEER));
        units.addAll(actor.scopes(Role.EDITOR));
        actor.scopes(Role.STUDIO_LEAD)
                .forEach(studio -> studios.studio(new StudioId(studio))
                        .map(StudioRef::unit)
                        .ifPresent(unit -> units.add(unit.value())));
        Set<String> towns = new HashSet<>();
        LocalDate today = LocalDate.ofInstant(clock.instant(), PortalTime.ZONE);
        units.forEach(unit -> directory
                .villageOf(new UnitId(unit), today)
                .map(VillageRef::town)
                .ifPresent(towns::add));
        Set<Long> villages = new HashSet<>(actor.scopes(Role.VILLAGER));
        villages.addAll(actor.scopes(Role.CLERK));
        villages.forEach(village ->
                directory.village(new VillageId(village)).map(VillageRef::town).ifPresent(towns::add));
        return new Readership(true, false, units, towns);
    }
}
