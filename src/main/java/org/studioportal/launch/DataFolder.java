package org.studioportal.launch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The folder that holds what a portal must not lose; one running portal has it for itself. */
final class DataFolder {
    // Held until the process ends, however it ends: the operating system lets go of it.
    private static FileLock lock;

    private DataFolder() {}

    /**
     * Takes the folder for this process, making it when it does not exist.
     *
     * @throws InUse when another process has it
     * @throws Unusable when it cannot be made or written to
     */
    static synchronized void take(Path folder) {
        try {
            Files.createDirectories(folder);
            FileChannel channel = FileChannel.open(
                    folder.resolve("portal.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            lock = channel.tryLock();
            if (lock == null) {
                channel.close();
                throw new InUse(folder);
            }
        } catch (IOException e) {
            throw new Unusable(folder, e);
        } catch (OverlappingFileLockException thisVeryProcessHasIt) {
            throw new InUse(folder);
        }
    }

    /** Another portal runs on the same data folder. */
    static final class InUse extends RuntimeException {
        private final transient Path folder;

        InUse(Path folder) {
            super("Another portal runs on " + folder);
            this.folder = folder.toAbsolutePath().normalize();
        }

        Path folder() {
            return folder;
        }
    }

    /** The data folder cannot be made or written to. */
    static final class Unusable extends RuntimeException {
        private final transient Path folder;

        Unusable(Path folder, IOException cause) {
            super("The data folder " + folder + " cannot be used", cause);
            this.folder = folder.toAbsolutePath().normalize();
        }

        Path folder() {
            return folder;
        }

        String reason() {
            return getCause().getClass().getSimpleName().replace("Exception", "");
        }
    }
}
