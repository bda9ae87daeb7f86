package org.studioportal.testing;

import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.test.context.junit.jupiter.SpringExtension;
import org.studioportal.shared.search.SearchIndex;

/** Empties every table before each test and tells what keeps rows in memory (an {@link Emptied} event). */
public final class CleanDatabase implements BeforeEachCallback {
    /** Published when the tables have been emptied behind the application's back. */
    public record Emptied() {}

    @Override
    public void beforeEach(ExtensionContext context) {
        ApplicationContext application = SpringExtension.getApplicationContext(context);
        // A portal that has just started reads all rows for its index; it must not meet one that is going away.
        application
                .getBean(SearchIndex.class)
                .ready()
                .exceptionally(failed -> null)
                .join();
        JdbcTemplate jdbc = new JdbcTemplate(application.getBean(javax.sql.DataSource.class));
        // Nor must it take away what other rooms are still hearing of.
        awaitListeners(application.getBean("eventThread", ThreadPoolTaskExecutor.class));
        jdbc.execute((java.sql.Connection connection) -> {
            try (var statement = connection.createStatement()) {
                statement.execute("set foreign_key_checks = 0");
                for (String table : tables(jdbc)) {
                    statement.execute("delete from `" + table + "`");
                }
                statement.execute("set foreign_key_checks = 1");
            }
            return null;
        });
        application.publishEvent(new Emptied());
    }

    /** Until every room has done with what it has heard so far. */
    public static void awaitListeners(ThreadPoolTaskExecutor eventThread) {
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .pollInSameThread()
                .pollInterval(Duration.ofMillis(5))
                .until(() -> eventThread.getActiveCount() == 0 && eventThread.getQueueSize() == 0);
    }

    private static List<String> tables(JdbcTemplate jdbc) {
        return jdbc.queryForList("""
                select table_name from information_schema.tables
                where table_schema = database() and table_type = 'BASE TABLE'
                  and table_name <> 'flyway_schema_history'""", String.class);
    }
}
