package org.studioportal.launch;

import java.io.BufferedOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * A backup: a zip file with the database as SQL and the files of the data folder, the key of the encrypted fields among
 * them, so it is to be kept as safe as the portal itself.
 */
final class BackupFile implements AutoCloseable {
    private static final String DATABASE = "database.sql";
    private static final String FILES = "files/";
    // The server's own files, what belongs to the process that runs, and the index, which is made again from the rows.
    private static final Set<String> LEFT_OUT =
            Set.of("mariadb", "portal.lock", "index", "backup-client.cnf", "backup.log");

    private final Path file;
    private final ZipFile zip;

    private BackupFile(Path file, ZipFile zip) {
        this.file = file;
        this.zip = zip;
    }

    /** Writes a backup; the file appears under its name only when it is complete. */
    static void write(Path file, DumpedDatabase database, Path folder) throws IOException {
        Files.createDirectories(file.getParent());
        Path part = file.resolveSibling(file.getFileName() + ".part");
        Folders.writePrivate(part, "");
        try (ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(part)))) {
            zip.putNextEntry(new ZipEntry(DATABASE));
            database.dump(zip);
            zip.closeEntry();
            // After the rows: a file too many does no harm, a row without its file would.
            for (Path one : files(folder)) {
                zip.putNextEntry(
                        new ZipEntry(FILES + folder.relativize(one).toString().replace('\\', '/')));
                Files.copy(one, zip);
                zip.closeEntry();
            }
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(part);
            throw e;
        }
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }

    /**
     * Opens a backup and reads it once from beginning to end, so that nothing is replaced by half a backup.
     *
     * @throws NotABackup when it is none, or damaged
     */
    static BackupFile open(Path file) throws IOException {
        if (Files.notExists(file)) {
            throw new NotABackup(file);
        }
        try {
            BackupFile backup = new BackupFile(file, new ZipFile(file.toFile()));
            backup.check();
            return backup;
        } catch (ZipException | EOFException damaged) {
            throw new NotABackup(file);
        }
    }

    /** Puts the backup in the place of the database and of the data folder's files. */
    void restoreTo(DumpedDatabase database, Path folder) throws IOException {
        try (InputStream sql = zip.getInputStream(zip.getEntry(DATABASE))) {
            database.restore(sql);
        }
        for (Path old : files(folder)) {
            Files.delete(old);
        }
        Folders.delete(folder.resolve("index"));
        for (ZipEntry entry : entries()) {
            if (entry.getName().startsWith(FILES) && !entry.isDirectory()) {
                restore(entry, folder);
            }
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private void restore(ZipEntry entry, Path folder) throws IOException {
        Path target = folder.resolve(entry.getName().substring(FILES.length())).normalize();
        if (!target.startsWith(folder.normalize())) {
            throw new NotABackup(file);
        }
        Folders.createPrivate(target.getParent());
        Folders.writePrivate(target, "");
        try (InputStream in = zip.getInputStream(entry);
                OutputStream out = Files.newOutputStream(target)) {
            in.transferTo(out);
        }
    }

    private void check() throws IOException {
        if (zip.getEntry(DATABASE) == null) {
            throw new NotABackup(file);
        }
        byte[] tail = new byte[0];
        for (ZipEntry entry : entries()) {
            try (CheckedInputStream in = new CheckedInputStream(zip.getInputStream(entry), new CRC32())) {
                byte[] buffer = new byte[1 << 16];
                for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
                    if (entry.getName().equals(DATABASE)) {
                        tail = joined(tail, buffer, length);
                    }
                }
                if (in.getChecksum().getValue() != entry.getCrc()) {
                    throw new NotABackup(file);
                }
            }
        }
        if (!new String(tail, StandardCharsets.UTF_8).contains("-- Dump completed")) {
            throw new NotABackup(file);
        }
    }

    private static byte[] joined(byte[] tail, byte[] more, int length) {
        byte[] all = Arrays.copyOf(tail, tail.length + length);
        System.arraycopy(more, 0, all, tail.length, length);
        return all.length <= 200 ? all : Arrays.copyOfRange(all, all.length - 200, all.length);
    }

    private List<? extends ZipEntry> entries() {
        return zip.stream().toList();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(one ->
                            !LEFT_OUT.contains(folder.relativize(one).getName(0).toString()))
                    .toList();
        }
    }

    /** Not there, not a backup of a portal, or damaged. */
    static final class NotABackup extends RuntimeException {
        private final transient Path file;

        NotABackup(Path file) {
            super("Not a backup: " + file);
            this.file = file;
        }

        Path file() {
            return file;
        }
    }
}
