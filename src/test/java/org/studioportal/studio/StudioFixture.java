package org.studioportal.studio;

import jakarta.persistence.EntityManagerFactory;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.hibernate.search.mapper.orm.Search;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.studioportal.directory.Contact;
import org.studioportal.directory.PairingData;
import org.studioportal.directory.Pairings;
import org.studioportal.directory.UnitData;
import org.studioportal.directory.UnitId;
import org.studioportal.directory.UnitKind;
import org.studioportal.directory.Units;
import org.studioportal.directory.VillageData;
import org.studioportal.directory.VillageId;
import org.studioportal.directory.Villages;
import org.studioportal.directory.VolunteerData;
import org.studioportal.directory.VolunteerId;
import org.studioportal.directory.VolunteerLevel;
import org.studioportal.directory.Volunteers;
import org.studioportal.directory.roster.RosterChange;
import org.studioportal.directory.roster.RosterProgress;
import org.studioportal.directory.roster.RosterRow;
import org.studioportal.security.AccountId;
import org.studioportal.security.Accounts;
import org.studioportal.security.Actor;
import org.studioportal.security.Grant;
import org.studioportal.security.NewAccount;
import org.studioportal.security.SystemWork;
import org.studioportal.shared.ServiceCategory;
import org.studioportal.shared.hours.WeeklyHours;
import org.studioportal.testing.CleanDatabase;

/** A small town for tests of studios: units, villages and volunteers by their codes, and studios by the roster. */
@Component
public class StudioFixture {
    private final JdbcTemplate jdbc;
    private final Units units;
    private final Villages villages;
    private final Pairings pairings;
    private final Volunteers volunteers;
    private final Map<String, UnitId> unitIds = new HashMap<>();
    private final Map<String, VillageId> villageIds = new HashMap<>();
    private final Map<String, VolunteerId> volunteerIds = new HashMap<>();
    private final TransactionTemplate transaction;
    private final StudioRosterSheet sheet;
    private final StudioDesk desk;
    private final Accounts accounts;
    private final Catalogue catalogue;
    private final EntityManagerFactory entities;

    StudioFixture(
            DataSource dataSource,
            Units units,
            Villages villages,
            Pairings pairings,
            Volunteers volunteers,
            PlatformTransactionManager transactions,
            StudioRosterSheet sheet,
            StudioDesk desk,
            Accounts accounts,
            Catalogue catalogue,
            EntityManagerFactory entities) {
        jdbc = new JdbcTemplate(dataSource);
        transaction = new TransactionTemplate(transactions);
        this.units = units;
        this.villages = villages;
        this.pairings = pairings;
        this.volunteers = volunteers;
        this.sheet = sheet;
        this.desk = desk;
        this.accounts = accounts;
        this.catalogue = catalogue;
        this.entities = entities;
    }

    @EventListener(CleanDatabase.Emptied.class)
    void forget() {
        Search.mapping(entities).scope(Studio.class).workspace().purge();
        catalogue.forget(new StudiosChanged(Set.of()));
    }

    public void unit(String code, String name) {
        UnitData unit = new UnitData(code, name, UnitKind.GOVERNMENT, Contact.NONE);
        unitIds.put(code, SystemWork.call(() -> units.register(unit)));
    }

    /** A village that the unit is paired with, for ever. */
    public void village(String code, String name, String town, String unit) {
        VillageData village = new VillageData(code, name, town, false, false, Contact.NONE);
        SystemWork.run(() -> {
            villageIds.put(code, villages.register(village));
            pairings.pair(new PairingData(unitIds.get(unit), villageIds.get(code), LocalDate.of(2020, 1, 1), null));
        });
    }

    public void volunteer(String code, String name, String unit, String... specialties) {
        SystemWork.run(() -> volunteerIds.put(code, volunteers.register(person(code, name, unit, specialties))));
    }

    /** Other specialties than before. */
    void relearn(String code, String name, String unit, String... specialties) {
        SystemWork.run(() -> volunteers.change(
                volunteerIds.get(code),
                volunteers.details(volunteerIds.get(code)).version(),
                person(code, name, unit, specialties)));
    }

    void retire(String code) {
        VolunteerId id = volunteerIds.get(code);
        SystemWork.run(() -> volunteers.retire(id, volunteers.details(id).version()));
    }

    void reinstate(String code) {
        VolunteerId id = volunteerIds.get(code);
        SystemWork.run(() -> volunteers.reinstate(id, volunteers.details(id).version()));
    }

    private VolunteerData person(String code, String name, String unit, String... specialties) {
        // No such number is in use.
        String phone = "1990000" + String.format("%04d", Math.floorMod(code.hashCode(), 10_000));
        return new VolunteerData(
                code,
                name,
                null,
                unitIds.get(unit),
                phone,
                null,
                VolunteerLevel.SKILLED,
                List.of(specialties),
                Set.of());
    }

    /** A studio as the roster brings it, published. */
    public void studio(
            String code, String name, String unit, Set<ServiceCategory> categories, String hours, String... members) {
        roster(code, name, unit, categories, null, null, hours, members);
    }

    void roster(
            String code,
            String name,
            String unit,
            Set<ServiceCategory> categories,
            String slogan,
            String introduction,
            String hours,
            String... members) {
        RosterRow row = RosterRow.stored()
                .with(StudioRosterSheet.CODE, code)
                .with(StudioRosterSheet.NAME, name)
                .with(StudioRosterSheet.UNIT, unit)
                .with(StudioRosterSheet.CATEGORIES, categories)
                .with(StudioRosterSheet.SLOGAN, slogan)
                .with(StudioRosterSheet.INTRODUCTION, introduction)
                .with(StudioRosterSheet.HOURS, WeeklyHours.parse(hours))
                .with(StudioRosterSheet.MEMBERS, Arrays.asList(members));
        RosterRow before = sheetRow(code);
        inTransaction(() -> sheet.write(List.of(new RosterChange(before, row)), RosterProgress.NONE));
    }

    RosterRow sheetRow(String code) {
        return transaction.execute(status -> sheet.stored().stream()
                .filter(row -> code.equals(row.get(StudioRosterSheet.CODE)))
                .findFirst()
                .orElse(null));
    }

    /** Gives the studio its page. */
    public void describe(String code, StudioDescription description) {
        change(
                code,
                was -> Profiles.with(
                        Profiles.with(
                                Profiles.with(was, ProfileField.PLACE, description.place()),
                                ProfileField.PHONE,
                                description.phone()),
                        Map.of(
                                ProfileField.SLUG,
                                description.slug(),
                                ProfileField.ITEMS,
                                description.items(),
                                ProfileField.STEPS,
                                description.steps(),
                                ProfileField.SPECIAL_DAYS,
                                description.specialDays())));
    }

    /** Changes the studio's page, as the city. */
    public void change(String code, UnaryOperator<StudioProfile> change) {
        SystemWork.run(() -> {
            DeskPage page = desk.open(desk.idOf(code));
            desk.save(page.id(), page.profile(), page.version(), change.apply(page.profile()));
        });
    }

    public StudioId id(String code) {
        return SystemWork.call(() -> desk.idOf(code));
    }

    public UnitId unitId(String code) {
        return unitIds.get(code);
    }

    public VillageId villageId(String code) {
        return villageIds.get(code);
    }

    public VolunteerId volunteerId(String code) {
        return volunteerIds.get(code);
    }

    /** Opens an account for a volunteer, with the rights given; signs nobody in. */
    public Actor account(String volunteerCode, Grant... grants) {
        String username = volunteerCode.toLowerCase(Locale.ROOT);
        return transaction.execute(status -> SystemWork.call(() -> {
            AccountId account =
                    accounts.open(NewAccount.of(username, username, grants)).id();
            volunteers.connect(volunteerIds.get(volunteerCode), account);
            return new Actor(account.value(), username, username, Set.of(grants));
        }));
    }

    /** An address and items, nothing else. */
    public void describe(String code, String slug, StudioPage.Item... items) {
        describe(code, new StudioDescription(slug, null, null, List.of(items), List.of(), List.of()));
    }

    /** As if the tables had been changed by another node. */
    void forgetCatalogue() {
        catalogue.forget(new StudiosChanged(Set.of()));
    }

    void inTransaction(Runnable work) {
        transaction.executeWithoutResult(status -> SystemWork.run(work));
    }

    JdbcTemplate jdbc() {
        return jdbc;
    }
}
