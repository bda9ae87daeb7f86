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
    /** Units whose editors write as {@code editor03} and so on; the two before write for the city. */
    private static final List<String> EDITED = List.of("U001", "U059", "U028");

    private final Accounts accounts;
    private final Directory directory;
    private final Volunteers volunteers;
    private final Villagers villagers;
    private final Messages messages;
    // One hash for all: it is made slow on purpose, and nobody guesses "demo" a second time.
    private PasswordHash password;

    DemoPeople(Accounts accounts, Directory directory, Volunteers volunteers, Villagers villagers, Messages messages) {
        this.accounts = accounts;
        this.directory = directory;
        this.volunteers = volunteers;
        this.villagers = villagers;
        this.messages = messages;
    }

    void open(List<DemoStudios.Led> studios) {
        password = accounts.hash("demo");
        List<UnitRef> units = directory.units();
        List<VillageRef> villages = directory.villages();
        open("admin", say("city-admin"), Grant.city(Role.CITY_ADMIN));
        numbered(1, 2).forEach(n -> open("editor" + n, say("editor", n), Grant.city(Role.EDITOR)));
        for (String code : EDITED) {
            units.stream()
                    .filter(unit -> unit.code().equals(code))
                    .findFirst()
                    .ifPresent(unit -> open(
                            "editor" + number(EDITED.indexOf(code) + 3),
                            say("unit-editor", unit.name()),
                            new Grant(Role.EDITOR, unit.id().value())));
        }
        numbered(1, 5).forEach(n -> open("reviewer" + n, say("reviewer", n), Grant.city(Role.REVIEWER)));
        IntStream.range(0, units.size()).forEach(i -> {
            UnitRef unit = units.get(i);
            open(
                    administrator(unit),
                    say("unit-admin", unit.name()),
                    new Grant(Role.UNIT_ADMIN, unit.id().value()));
        });
        IntStream.range(0, villages.size()).forEach(i -> {
            VillageRef village = villages.get(i);
            open(
                    clerk(i + 1),
                    say("clerk", village.name()),
                    new Grant(Role.CLERK, village.id().value()));
        });
        leads(studios);
        volunteers(studios.stream().map(studio -> studio.lead().code()).collect(Collectors.toSet()));
        villagers(villages);
    }

    /** The name that the unit's administrator signs in by: the units are numbered without gaps. */
    static String administrator(UnitRef unit) {
        return "unit" + number(Integer.parseInt(unit.code().substring(1)));
    }

    static String clerk(int number) {
        return "clerk" + number(number);
    }

    static String villager(int number) {
        return "villager" + number(number);
    }

    static String lead(int number) {
        return "lead" + number(number);
    }

    /** Lets a volunteer sign in by their number, unless they can already. */
    void open(VolunteerRef volunteer) {
        open(volunteer, volunteer.code());
    }

    /** Lets a volunteer sign in by that name, unless they can already. */
    void open(VolunteerRef volunteer, String username) {
        if (directory.accountOf(volunteer.id()).isEmpty()) {
            connected(
                    volunteer,
                    open(
                            username,
                            volunteer.name(),
                            new Grant(Role.VOLUNTEER, volunteer.unit().value())));
        }
    }

    private void leads(List<DemoStudios.Led> studios) {
        for (int i = 0; i < studios.size(); i++) {
            VolunteerRef lead = studios.get(i).lead();
            connected(
                    lead,
                    open(
                            lead(i + 1),
                            lead.name(),
                            new Grant(Role.STUDIO_LEAD, studios.get(i).id().value()),
                            new Grant(Role.VOLUNTEER, lead.unit().value())));
        }
    }

    private void connected(VolunteerRef volunteer, AccountId account) {
        volunteers.connect(volunteer.id(), account);
    }

    /** Every sixtieth volunteer, so that they come from many units. */
    private void volunteers(Set<String> leads) {
        Set<String> codes = IntStream.rangeClosed(1, VOLUNTEERS)
                .mapToObj(i -> "P%05d".formatted(i * 60))
                .filter(code -> !leads.contains(code))
                .collect(Collectors.toSet());
        List<VolunteerRef> chosen = directory.volunteersByCode(codes);
        for (int i = 0; i < chosen.size(); i++) {
            open(chosen.get(i), "volunteer" + number(i + 1));
        }
    }

    private void villagers(List<VillageRef> villages) {
        for (int i = 0; i < VILLAGERS; i++) {
            open(
                    villager(i + 1),
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

    private AccountId open(String username, String name, Grant... grants) {
        return accounts.open(NewAccount.of(username, name, grants)
                        .reachedAt(null, username + "@example.org")
                        .withPassword(password))
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
