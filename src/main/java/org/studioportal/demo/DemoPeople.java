package org.studioportal.demo;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.studioportal.directory.Directory;
import org.studioportal.directory.UnitRef;
import org.studioportal.directory.VillageRef;
import org.studioportal.directory.VillagerRegistration;
import org.studioportal.directory.Villagers;
import org.studioportal.directory.VolunteerRef;
import org.studioportal.directory.Volunteers;
import org.studioportal.security.AccountId;
import org.studioportal.security.Accounts;
import org.studioportal.security.Grant;
import org.studioportal.security.NewAccount;
import org.studioportal.security.PasswordHash;
import org.studioportal.security.Role;
import org.studioportal.shared.i18n.Messages;

/** Opens the demo accounts (password {@code demo}), and lets a few villagers wait for their clerks. */
@Component
@ConditionalOnProperty("portal.demo")
class DemoPeople {
    private static final int VOLUNTEERS = 20;
    private static final int VILLAGERS = 10;
    private static final int WAITING = 6;

    private final Accounts accounts;
    private final Directory directory;
    private final Volunteers volunteers;
    private final Villagers villagers;
    private final Messages messages;

    DemoPeople(Accounts accounts, Directory directory, Volunteers volunteers, Villagers villagers, Messages messages) {
        this.accounts = accounts;
        this.directory = directory;
        this.volunteers = volunteers;
        this.villagers = villagers;
        this.messages = messages;
    }

    void open(List<DemoStudios.Described> studios) {
        // One hash for all: it is made slow on purpose, and nobody guesses "demo" a second time.
        PasswordHash demo = accounts.hash("demo");
        List<UnitRef> units = directory.units();
        List<VillageRef> villages = directory.villages();
        open(demo, "admin", say("city-admin"), Grant.city(Role.CITY_ADMIN));
        numbered(1, 2).forEach(n -> open(demo, "editor" + n, say("editor", n), Grant.city(Role.EDITOR)));
        numbered(1, 5).forEach(n -> open(demo, "reviewer" + n, say("reviewer", n), Grant.city(Role.REVIEWER)));
        IntStream.range(0, units.size()).forEach(i -> {
            UnitRef unit = units.get(i);
            open(
                    demo,
                    "unit" + number(i + 1),
                    say("unit-admin", unit.name()),
                    new Grant(Role.UNIT_ADMIN, unit.id().value()));
        });
        IntStream.range(0, villages.size()).forEach(i -> {
            VillageRef village = villages.get(i);
            open(
                    demo,
                    "clerk" + number(i + 1),
                    say("clerk", village.name()),
                    new Grant(Role.CLERK, village.id().value()));
        });
        leads(demo, studios);
        volunteers(demo, studios.stream().map(DemoStudios.Described::leadCode).collect(Collectors.toSet()));
        villagers(demo, villages);
    }

    private void leads(PasswordHash demo, List<DemoStudios.Described> studios) {
        for (int i = 0; i < studios.size(); i++) {
            DemoStudios.Described studio = studios.get(i);
            VolunteerRef lead =
                    directory.volunteersByCode(Set.of(studio.leadCode())).getFirst();
            AccountId account = open(
                    demo,
                    "lead" + number(i + 1),
                    lead.name(),
                    new Grant(Role.STUDIO_LEAD, studio.id().value()),
                    new Grant(Role.VOLUNTEER, lead.unit().value()));
            volunteers.connect(lead.id(), account);
        }
    }

    /** Every sixtieth volunteer, so that they come from many units. */
    private void volunteers(PasswordHash demo, Set<String> leads) {
        Set<String> codes = IntStream.rangeClosed(1, VOLUNTEERS)
                .mapToObj(i -> "P%05d".formatted(i * 60))
                .filter(code -> !leads.contains(code))
                .collect(Collectors.toSet());
        List<VolunteerRef> chosen = directory.volunteersByCode(codes);
        for (int i = 0; i < chosen.size(); i++) {
            VolunteerRef volunteer = chosen.get(i);
            AccountId account = open(
                    demo,
                    "volunteer" + number(i + 1),
                    volunteer.name(),
                    new Grant(Role.VOLUNTEER, volunteer.unit().value()));
            volunteers.connect(volunteer.id(), account);
        }
    }

    private void villagers(PasswordHash demo, List<VillageRef> villages) {
        for (int i = 0; i < VILLAGERS; i++) {
            open(
                    demo,
                    "villager" + number(i + 1),
                    say("villager." + (i + 1)),
                    new Grant(Role.VILLAGER, villages.get(i).id().value()));
        }
        for (int i = 0; i < WAITING; i++) {
            villagers.register(new VillagerRegistration(
                    say("villager." + (VILLAGERS + i + 1)),
                    "1540022%04d".formatted(i + 1),
                    villages.get(i / 3).id(),
                    "waiting" + number(i + 1),
                    "waits-for-the-clerk",
                    Messages.CHINESE));
        }
    }

    private AccountId open(PasswordHash password, String username, String name, Grant... grants) {
        return accounts.open(NewAccount.of(username, name, grants).withPassword(password))
                .id();
    }

    private List<String> numbered(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(DemoPeople::number).toList();
    }

    private static String number(int n) {
        return "%02d".formatted(n);
    }

    private String say(String key, Object... values) {
        return messages.getTranslation("demo." + key, Messages.CHINESE, values);
    }
}
