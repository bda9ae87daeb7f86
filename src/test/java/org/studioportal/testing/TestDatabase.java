package org.studioportal.testing;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.studioportal.launch.EmbeddedMariaDb;

/**
 * One MariaDB for the whole run: started at the first test that needs it, empty then. With {@code PORTAL_DB_URL} (and
 * {@code PORTAL_DB_USER}, {@code PORTAL_DB_PASSWORD}) the tests use that server instead, but never the database that the
 * address names: theirs is {@code portal_test}, dropped and made again at each run.
 */
public final class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    private static final Pattern SERVER_AND_OPTIONS = Pattern.compile("(jdbc:mariadb://[^/]+)(?:/[^?]*)?(\\?.*)?");
    private static final Set<String> EMPTIED = ConcurrentHashMap.newKeySet();

    /** The address of a database by its name, and who signs in there. */
    private record Server(UnaryOperator<String> url, String user, String password) {
        private static final Server SHARED = open();

        private static Server open() {
            String url = System.getenv("PORTAL_DB_URL");
            return url == null || url.isBlank() ? embedded() : named(url);
        }

        private static Server embedded() {
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
            return new Server(server::url, server.user(), server.password());
        }

        // Somebody who has the address of the real portal in the environment must be able to run the tests.
        private static Server named(String url) {
            Matcher parts = SERVER_AND_OPTIONS.matcher(url);
            if (!parts.matches()) {
                throw new IllegalStateException("PORTAL_DB_URL must look like jdbc:mariadb://host:3306/portal");
            }
            String options = parts.group(2) == null ? "?" : parts.group(2) + "&";
            return new Server(
                    database -> parts.group(1) + "/" + database + options + "createDatabaseIfNotExist=true",
                    Objects.requireNonNullElse(System.getenv("PORTAL_DB_USER"), ""),
                    Objects.requireNonNullElse(System.getenv("PORTAL_DB_PASSWORD"), ""));
        }

        void empty(String database) {
            try (var connection = DriverManager.getConnection(url.apply(database), user, password);
                    var statement = connection.createStatement()) {
                statement.execute("drop database `" + database + "`");
                statement.execute(
                        "create database `" + database + "` character set utf8mb4 collate utf8mb4_unicode_ci");
            } catch (SQLException e) {
                throw new IllegalStateException("The test database cannot be emptied", e);
            }
        }
    }

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
        String database = "portal_test" + suffix;
        if (EMPTIED.add(suffix)) {
            Server.SHARED.empty(database);
        }
        return Map.of(
                "spring.datasource.url", Server.SHARED.url().apply(database),
                "spring.datasource.username", Server.SHARED.user(),
                "spring.datasource.password", Server.SHARED.password());
    }
}
