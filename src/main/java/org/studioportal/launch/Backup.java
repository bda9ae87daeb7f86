package org.studioportal.launch;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.core.env.Environment;

/**
 * {@code ./portal backup FILE} and {@code ./portal restore FILE}: everything that the portal must not lose in one file,
 * and back. Reads the same settings as the portal does.
 */
public final class Backup implements ApplicationRunner {
    private final Path folder;
    private final Environment settings;

    Backup(Environment settings) {
        this.settings = settings;
        this.folder = Path.of(settings.getProperty("portal.data-dir", "./data"));
    }

    public static void main(String[] arguments) {
        new SpringApplicationBuilder(Backup.class)
                .web(WebApplicationType.NONE)
                .run(arguments)
                .close();
    }

    @Override
    public void run(ApplicationArguments arguments) throws Exception {
        List<String> words = arguments.getNonOptionArgs();
        Path file = Path.of(words.get(1)).toAbsolutePath();
        switch (words.getFirst()) {
            case "backup" -> backup(file);
            case "restore" -> restore(file);
            default -> throw new IllegalArgumentException(words.getFirst());
        }
    }

    private void backup(Path file) throws Exception {
        try (DumpedDatabase database = database(true)) {
            BackupFile.write(file, database, folder);
        }
        say("backup-written", file);
    }

    private void restore(Path file) throws Exception {
        try (BackupFile backup = BackupFile.open(file)) {
            // Before anything is touched: a portal that runs keeps rows and files in memory.
            DataFolder.take(folder);
            try (DumpedDatabase database = database(false)) {
                backup.restoreTo(database, folder);
            }
        }
        say("backup-restored", file);
    }

    private DumpedDatabase database(boolean evenWhileThePortalRuns) throws Exception {
        String url = settings.getProperty("spring.datasource.url", "");
        if (!url.isBlank()) {
            return DumpedDatabase.named(
                    url,
                    settings.getProperty("spring.datasource.username", ""),
                    settings.getProperty("spring.datasource.password", ""),
                    folder);
        }
        Path server = folder.resolve("mariadb");
        String name = settings.getProperty("portal.embedded-database.name", "portal");
        if (evenWhileThePortalRuns) {
            try {
                DataFolder.take(folder);
            } catch (DataFolder.InUse running) {
                return DumpedDatabase.running(EmbeddedMariaDb.clientFile(server), name);
            }
        }
        return DumpedDatabase.started(EmbeddedMariaDb.start(server, List.of()), server, name);
    }

    private static void say(String key, Path file) {
        StartFailure.Sentence sentence = new StartFailure.Sentence(key, file);
        System.out.println(sentence.in(Locale.SIMPLIFIED_CHINESE));
        System.out.println(sentence.in(Locale.ENGLISH));
    }
}
