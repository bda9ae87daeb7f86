package org.studioportal.studio;

import jakarta.persistence.EntityManagerFactory;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.hibernate.search.mapper.orm.Search;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.SimpleJdbcInsert;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.studioportal.directory.UnitKind;
import org.studioportal.directory.VolunteerId;
import org.studioportal.directory.VolunteerLevel;
import org.studioportal.directory.VolunteersChanged;
import org.studioportal.directory.roster.RosterChange;
import org.studioportal.directory.roster.RosterProgress;
import org.studioportal.directory.roster.RosterRow;
import org.studioportal.security.SystemWork;
import org.studioportal.shared.ServiceCategory;
import org.studioportal.shared.search.SearchIndex;
import org.studioportal.studio.hours.WeeklyHours;
import org.studioportal.testing.CleanDatabase;

/** A small town for tests of studios: units, villages and volunteers by their codes, and studios by the roster. */
@Component
public class StudioFixture {
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final StudioRosterSheet sheet;
    private final StudioSetup setup;
    private final Catalogue catalogue;
    private final SearchIndex index;
    private final EntityManagerFactory entities;
    private final ApplicationEventPublisher events;

    StudioFixture(
            DataSource dataSource,
            PlatformTransactionManager transactions,
            StudioRosterSheet sheet,
            StudioSetup setup,
            Catalogue catalogue,
            SearchIndex index,
            EntityManagerFactory entities,
            ApplicationEventPublisher events) {
        jdbc = new JdbcTemplate(dataSource);
        transaction = new TransactionTemplate(transactions);
        this.sheet = sheet;
        this.setup = setup;
        this.catalogue = catalogue;
        this.index = index;
        this.entities = entities;
        this.events = events;
    }

    @EventListener(CleanDatabase.Emptied.class)
    void forget() {
        index.ready().join();
        Search.mapping(entities).scope(Studio.class).workspace().purge();
        catalogue.forget(new StudiosChanged(Set.of()));
    }

    public void unit(String code, String name) {
        insert("unit", Map.of("code", code, "name", name, "kind", UnitKind.GOVERNMENT.name()));
    }

    /** A village that the unit is paired with, for ever. */
    public void village(String code, String name, String town, String unit) {
        insert("village", Map.of("code", code, "name", name, "town", town, "urban", false, "priority", false));
        insert(
                "pairing",
                Map.of(
                        "unit_id",
                        id("unit", unit),
                        "village_id",
                        id("village", code),
                        "valid_from",
                        LocalDate.of(2020, 1, 1),
                        "valid_until",
                        LocalDate.of(9999, 12, 31)));
    }

    public void volunteer(String code, String name, String unit, String... specialties) {
        insert(
                "volunteer",
                Map.of(
                        "code",
                        code,
                        "name",
                        name,
                        "unit_id",
                        id("unit", unit),
                        "phone",
                        "-",
                        "phone_fingerprint",
                        code,
                        "level",
                        VolunteerLevel.SKILLED.name(),
                        "specialties",
                        String.join("、", specialties),
                        "categories",
                        ""));
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
        SystemWork.run(() -> setup.describe(code, description));
    }

    /** An address and items, nothing else. */
    public void describe(String code, String slug, StudioPage.Item... items) {
        describe(code, new StudioDescription(slug, null, null, List.of(items), List.of(), List.of()));
    }

    /** As if the tables had been changed by another node. */
    void forgetCatalogue() {
        catalogue.forget(new StudiosChanged(Set.of()));
    }

    /** As the directory tells it. */
    void volunteersChanged(String code) {
        inTransaction(() -> events.publishEvent(new VolunteersChanged(Set.of(new VolunteerId(id("volunteer", code))))));
    }

    void inTransaction(Runnable work) {
        transaction.executeWithoutResult(status -> SystemWork.run(work));
    }

    long id(String table, String code) {
        return jdbc.queryForObject("select id from " + table + " where code = ?", Long.class, code);
    }

    JdbcTemplate jdbc() {
        return jdbc;
    }

    private void insert(String table, Map<String, ?> values) {
        Map<String, Object> row = new HashMap<>(values);
        LocalDateTime now = LocalDateTime.now();
        row.putAll(Map.of("version", 0, "created_at", now, "updated_at", now));
        new SimpleJdbcInsert(jdbc)
                .withTableName(table)
                .usingColumns(row.keySet().toArray(String[]::new))
                .execute(row);
    }
}
