package org.studioportal.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {
    private static final Path DATA = Path.of("target/backup-data");
    private static final Path SERVER = DATA.resolve("mariadb");
    private static EmbeddedMariaDb server;

    @TempDir
    private Path elsewhere;

    @BeforeAll
    static void start() throws Exception {
        Folders.delete(DATA);
        server = EmbeddedMariaDb.start(SERVER, List.of());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void whatWasBackedUpComesBackAndWhatCameLaterGoes() throws Exception {
        Path key = Files.writeString(DATA.resolve("encryption.key"), "secret");
        execute("create or replace table note (text varchar(20), bytes blob)");
        execute("insert into note values ('乡村振兴 \\'\\\\', 0x00ff0d0a)");

        Path file = elsewhere.resolve("portal.zip");
        BackupFile.write(file, database(), DATA);
        execute("update note set text = 'changed'");
        execute("create table later (id int)");
        Files.writeString(key, "changed");
        Files.createFile(DATA.resolve("later.txt"));
        try (BackupFile backup = BackupFile.open(file)) {
            backup.restoreTo(database(), DATA);
        }

        assertThat(single("select concat(text, hex(bytes)) from note")).isEqualTo("乡村振兴 '\\00FF0D0A");
        assertThat(single("select count(*) from information_schema.tables where table_name = 'later'"))
                .isEqualTo("0");
        assertThat(key).hasContent("secret");
        assertThat(DATA.resolve("later.txt")).doesNotExist();
    }

    @Test
    void aBackupIsForItsOwnersEyesOnlyAndAppearsWhenItIsComplete() throws Exception {
        Path file = elsewhere.resolve("portal.zip");
        BackupFile.write(file, database(), DATA);
        assertThat(Files.getPosixFilePermissions(file)).hasSize(2);

        Path never = elsewhere.resolve("never.zip");
        DumpedDatabase missing = DumpedDatabase.running(EmbeddedMariaDb.clientFile(SERVER), "portal_missing");
        assertThatThrownBy(() -> BackupFile.write(never, missing, DATA))
                .isInstanceOf(DumpedDatabase.Refused.class)
                .hasMessageContaining("portal_missing");
        assertThat(elsewhere).isDirectoryNotContaining("glob:**never*");
    }

    @Test
    void aFileThatIsDamagedOrNoBackupIsRefusedBeforeAnythingIsTouched() throws Exception {
        Path file = elsewhere.resolve("portal.zip");
        BackupFile.write(file, database(), DATA);
        byte[] whole = Files.readAllBytes(file);
        byte[] flipped = whole.clone();
        flipped[200] ^= 1;

        for (byte[] wrong : List.of(flipped, Arrays.copyOf(whole, whole.length / 2), "hello".getBytes())) {
            Path damaged = Files.write(elsewhere.resolve("damaged.zip"), wrong);
            assertThatThrownBy(() -> BackupFile.open(damaged)).isInstanceOf(BackupFile.NotABackup.class);
        }
        assertThatThrownBy(() -> BackupFile.open(elsewhere.resolve("missing.zip")))
                .isInstanceOf(BackupFile.NotABackup.class);
    }

    @Test
    void aNamedServerIsReachedWithTheSettingsOfThePortal() throws Exception {
        execute("create or replace table note (text varchar(20))");
        execute("insert into note values ('named')");
        Path file = elsewhere.resolve("named.zip");
        try (DumpedDatabase named =
                DumpedDatabase.named(server.url("portal"), server.user(), server.password(), elsewhere)) {
            BackupFile.write(file, named, DATA);
        }
        assertThat(elsewhere.resolve("backup-client.cnf")).doesNotExist();
        try (BackupFile backup = BackupFile.open(file)) {
            backup.restoreTo(database(), DATA);
        }
        assertThat(single("select text from note")).isEqualTo("named");
    }

    private static DumpedDatabase database() throws Exception {
        return DumpedDatabase.running(EmbeddedMariaDb.clientFile(SERVER), "portal");
    }

    private static void execute(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(server.url("portal"), server.user(), server.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String single(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(server.url("portal"), server.user(), server.password());
                var rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
