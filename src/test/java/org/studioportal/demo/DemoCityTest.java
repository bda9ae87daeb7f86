package org.studioportal.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.studioportal.directory.Directory;
import org.studioportal.directory.Specialties;
import org.studioportal.directory.SpecialtyStanding;
import org.studioportal.testing.TestDatabase;

/** The invented city, filled once, at the start of an application of its own. */
@SpringBootTest(properties = {"portal.demo=true", "portal.data-dir=target/demo-data"})
@ActiveProfiles("test")
@ContextConfiguration(initializers = DemoCityTest.OwnDatabase.class)
class DemoCityTest {
    @Autowired
    Directory directory;

    @Autowired
    Specialties specialties;

    @Autowired
    DemoCity demo;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void theWholeCityIsThere() {
        assertThat(directory.units()).hasSize(93);
        assertThat(directory.villages()).hasSize(93);
        assertThat(directory.towns()).hasSize(24);
        assertThat(count("volunteer")).isBetween(1_000, 1_500);
        assertThat(count("studio")).isEqualTo(40);
        assertThat(count("studio where emblem_hash is not null")).isEqualTo(40);
        // Two years; thirteen days each, or twelve where 中秋 falls on one of 国庆.
        assertThat(count("holiday")).isBetween(24, 26);
        assertThat(jdbc.queryForObject(
                        "select min(n) from (select count(*) n from studio_member group by studio_id) m",
                        Integer.class))
                .isGreaterThanOrEqualTo(3);
    }

    @Test
    void mostOfWhatTheVolunteersCanDoIsInTheVocabulary() {
        assertThat(specialties.suggestions()).hasSizeGreaterThanOrEqualTo(120);
        assertThat(specialties.searchWords(List.of("法律援助"))).contains("法援", "法律服务");
        List<String> words =
                jdbc.queryForList("select specialties from volunteer where specialties <> ''", String.class).stream()
                        .flatMap(several -> Stream.of(several.split("、")))
                        .toList();
        long unknown = specialties.standing(words).stream()
                .filter(word -> word.state() != SpecialtyStanding.State.KNOWN)
                .count();
        assertThat(unknown).isBetween(1L, words.size() / 10L);
    }

    @Test
    void theAccountsOfTheReadmeAreThere() {
        assertThat(jdbc.queryForList("select username from account", String.class))
                .contains(
                        "admin",
                        "unit01",
                        "lead01",
                        "volunteer01",
                        "clerk01",
                        "villager01",
                        "editor01",
                        "editor02",
                        "reviewer01");
    }

    @Test
    void aSecondStartAddsNothing() {
        int before = count("audit_entry");
        demo.run(new DefaultApplicationArguments());
        assertThat(count("audit_entry")).isEqualTo(before);
    }

    private int count(String table) {
        return jdbc.queryForObject("select count(*) from " + table, Integer.class);
    }

    /** Apart from the database that other tests empty. */
    static class OwnDatabase
            implements org.springframework.context.ApplicationContextInitializer<
                    org.springframework.context.ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestPropertyValues.of(TestDatabase.properties("_demo")).applyTo(context);
        }
    }
}
