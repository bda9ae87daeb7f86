package org.studioportal.testing;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.studioportal.launch.EmbeddedMariaDb;

/**
 * One MariaDB for the whole run: started at the first test that needs it, empty then. With {@code PORTAL_DB_URL} (and
 * {@code PORTAL_DB_USER}, {@code PORTAL_DB_PASSWORD}) the tests use that server instead, in the database that the
 * address names, which is dropped and made again.
 */
public final class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    private record Address(String url, String user, String password) {}

    private static final class Shared {
        static final Address ADDRESS = open();

        private static Address open() {
            String url = System.getenv("PORTAL_DB_URL");
            Address address = url == null || url.isBlank()
                    ? embedded()
                    : new Address(url, System.getenv("PORTAL_DB_USER"), System.getenv("PORTAL_DB_PASSWORD"));
            return address;
        }

        private static Address embedded() {
            // Durability is not what these tests are about; a commit that waits for the disk would be most of their
            // time.
            EmbeddedMariaDb server = EmbeddedMariaDb.start(
                    Path.of("target/test-mariadb"),
                    List.of(
                            "--innodb-flush-log-at-trx-commit=0",
                            "--skip-innodb-doublewrite",
                            "--innodb-buffer-pool-size=256M",
                            "--performance-schema=off"));
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
            return new Address(server.url("portal_test"), server.user(), server.password());
        }

        static void empty(Address address) {
            try (var connection = DriverManager.getConnection(address.url(), address.user(), address.password());
                    var statement = connection.createStatement()) {
                String name = connection.getCatalog();
                statement.execute("drop database `" + name + "`");
                statement.execute("create database `" + name + "` character set utf8mb4 collate utf8mb4_unicode_ci");
            } catch (SQLException e) {
                throw new IllegalStateException("The test database cannot be emptied", e);
            }
        }
    }

    private static final Set<String> EMPTIED = ConcurrentHashMap.newKeySet();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(properties("")).applyTo(context);
    }

    /**
     * The settings of a database on the shared server, empty at its first use in this run.
     *
     * @param suffix tells databases apart; an application that a test starts by itself takes one of its own
     */
    public static Map<String, String> properties(String suffix) {
        Address server = Shared.ADDRESS;
        Address address = new Address(
                server.url().replaceFirst("(/[^/?]+)(\\?|$)", "$1" + suffix + "$2"), server.user(), server.password());
        if (EMPTIED.add(suffix)) {
            Shared.empty(address);
        }
        return Map.of(
                "spring.datasource.url", address.url(),
                "spring.datasource.username", address.user() == null ? "" : address.user(),
                "spring.datasource.password", address.password() == null ? "" : address.password());
    }
}
