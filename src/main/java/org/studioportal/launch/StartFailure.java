package org.studioportal.launch;

import java.net.ConnectException;
import java.net.UnknownHostException;
import java.sql.SQLException;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * Says in one sentence per language what keeps the portal from starting and what to do, instead of a stack trace. What
 * it does not know it leaves to Spring Boot's own report.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
public final class StartFailure implements SpringBootExceptionReporter {
    private static final int NO_RIGHT_TO_DATABASE = 1044;
    private static final int UNKNOWN_DATABASE = 1049;

    // Spring Boot makes reporters with the context that failed; there may be none.
    StartFailure(ConfigurableApplicationContext context) {}

    @Override
    public boolean reportException(Throwable failure) {
        Optional<Sentence> sentence = explain(failure);
        sentence.ifPresent(Sentence::print);
        return sentence.isPresent();
    }

    /** The sentence for the first known cause in the chain. */
    static Optional<Sentence> explain(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            Sentence sentence = switch (cause) {
                case PortInUseException busy ->
                    new Sentence("port-busy", String.valueOf(busy.getPort()), "PORTAL_PORT");
                case Preconditions.PortBusy busy -> new Sentence("port-busy", busy.port(), busy.variable());
                case DataFolder.InUse taken -> new Sentence("folder-in-use", taken.folder());
                case EmbeddedMariaDb.DatabaseDidNotStart database ->
                    new Sentence("database-did-not-start", database.log());
                case MariaDbPrograms.NoneForThisMachine none ->
                    new Sentence("database-not-for-machine", none.machine());
                case DataFolder.Unusable unusable ->
                    new Sentence("folder-unusable", unusable.folder(), unusable.reason());
                case BackupFile.NotABackup file -> new Sentence("backup-unusable", file.file());
                case DumpedDatabase.Refused refused -> new Sentence("backup-refused", refused.getMessage());
                case MarkedYAMLException yaml ->
                    new Sentence(
                            "bad-settings-file",
                            yaml.getProblem(),
                            yaml.getProblemMark().getLine() + 1);
                case BindException setting -> new Sentence("bad-setting", setting.getName(), valueOf(setting));
                case Preconditions.BadSetting setting ->
                    new Sentence("bad-setting", setting.setting(), setting.value());
                case Preconditions.BadKey key -> new Sentence("bad-encryption-key");
                case Preconditions.NoWebhookSecret secret -> new Sentence("no-webhook-secret");
                case SQLException sql -> ofDatabase(sql);
                case UnknownHostException host -> new Sentence("database-unreachable", host.getMessage());
                case ConnectException connection -> new Sentence("database-unreachable", connection.getMessage());
                default -> null;
            };
            if (sentence != null) {
                return Optional.of(sentence);
            }
        }
        return Optional.empty();
    }

    private static Sentence ofDatabase(SQLException failure) {
        String state = failure.getSQLState() == null ? "" : failure.getSQLState();
        if (failure.getErrorCode() == UNKNOWN_DATABASE) {
            return new Sentence("database-missing", failure.getMessage());
        }
        if (state.startsWith("28") || failure.getErrorCode() == NO_RIGHT_TO_DATABASE) {
            return new Sentence("database-refused", failure.getMessage());
        }
        return state.startsWith("08") ? new Sentence("database-unreachable", failure.getMessage()) : null;
    }

    private static Object valueOf(BindException failure) {
        return failure.getProperty() == null ? "" : failure.getProperty().getValue();
    }

    /** A sentence of the {@code launch} messages with its values. */
    record Sentence(String key, List<Object> values) {
        Sentence(String key, Object... values) {
            this(key, List.of(values));
        }

        /** To the person at the console, in both languages: nobody has chosen one yet. */
        void print() {
            System.err.println("portal: " + in(Locale.SIMPLIFIED_CHINESE));
            System.err.println("portal: " + in(Locale.ENGLISH));
        }

        String in(Locale locale) {
            return MessageFormat.format(
                    ResourceBundle.getBundle("messages.launch", locale).getString("launch." + key), values.toArray());
        }
    }
}
