package org.studioportal.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The database survives what happens to laptops. One test, because each start costs seconds. */
class EmbeddedMariaDbTest {
    private static final Path FOLDER = Path.of("target/launch-mariadb");

    @Test
    void whatWasCommittedSurvivesTheDeathOfEitherSideAndNobodyElseGetsIn() throws Exception {
        CountDownLatch noticed = new CountDownLatch(1);
        EmbeddedMariaDb first = EmbeddedMariaDb.start(FOLDER, List.of());
        first.onCrash(noticed::countDown);
        execute(first, "create or replace table note (text varchar(20))");
        execute(first, "insert into note values ('written')");

        assertThatThrownBy(() -> DriverManager.getConnection(first.url("portal"), "root", ""))
                .isInstanceOf(SQLException.class);
        assertThatThrownBy(() -> DriverManager.getConnection(first.url("portal"), first.user(), "guess"))
                .isInstanceOf(SQLException.class);
        assertThat(boundTo(first)).isEqualTo("127.0.0.1");

        server().destroyForcibly();
        assertThat(noticed.await(30, TimeUnit.SECONDS)).isTrue();

        EmbeddedMariaDb second = EmbeddedMariaDb.start(FOLDER, List.of());
        assertThat(read(second)).isEqualTo("written");
        ProcessHandle orphan = server();

        // As after kill -9 of the application: nobody has closed the second one when the third starts.
        try (EmbeddedMariaDb third = EmbeddedMariaDb.start(FOLDER, List.of())) {
            assertThat(orphan.isAlive()).isFalse();
            assertThat(read(third)).isEqualTo("written");
        }
        assertThat(FOLDER.resolve("init.sql")).doesNotExist();
    }

    private static ProcessHandle server() throws Exception {
        String pid = Files.readString(FOLDER.resolve("server.pid")).strip();
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }

    private static Connection connect(EmbeddedMariaDb db) throws SQLException {
        return DriverManager.getConnection(db.url("portal"), db.user(), db.password());
    }

    private static void execute(EmbeddedMariaDb db, String sql) throws SQLException {
        try (var connection = connect(db);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String read(EmbeddedMariaDb db) throws SQLException {
        return single(db, "select text from note");
    }

    private static String boundTo(EmbeddedMariaDb db) throws SQLException {
        return single(db, "select @@bind_address");
    }

    private static String single(EmbeddedMariaDb db, String sql) throws SQLException {
        try (var connection = connect(db);
                var rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
