package org.studioportal.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.ActiveProfiles;
import org.studioportal.directory.Directory;
import org.studioportal.security.Accounts;
import org.studioportal.security.SystemWork;
import org.studioportal.studio.Studios;
import org.studioportal.testing.TestDatabase;

/** The invented city, filled once, at the start of an application of its own. */
@SpringBootTest(properties = {"portal.demo=true", "portal.data-dir=target/demo-data"})
@ActiveProfiles("test")
@ContextConfiguration(initializers = DemoCityTest.OwnDatabase.class)
class DemoCityTest {
    @Autowired
    Directory directory;

    @Autowired
    Studios studios;

    @Autowired
    Accounts accounts;

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
    }

    @Test
    void theAccountsOfTheReadmeCanSignIn() {
        SystemWork.run(() -> assertThat(new String[] {
                    "admin", "unit01", "lead01", "volunteer01", "clerk01", "villager01", "editor01", "editor02", "reviewer01"
                })
                .allSatisfy(name -> assertThat(accounts.findByUsername(name)).isPresent()));
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
    static class OwnDatabase implements org.springframework.context.ApplicationContextInitializer<org.springframework.context.ConfigurableApplicationContext> {
        @Override
        public void initialize(org.springframework.context.ConfigurableApplicationContext context) {
            org.springframework.boot.test.util.TestPropertyValues.of(TestDatabase.properties("_demo")).applyTo(context);
        }
    }
}
