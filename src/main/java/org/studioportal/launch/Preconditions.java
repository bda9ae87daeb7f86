package org.studioportal.launch;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/**
 * What must be true before anything is started. A busy port or data folder would show by itself too, but only after the
 * database has come up, ten seconds later.
 */
public final class Preconditions implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Environment settings = context.getEnvironment();
        int port = port(settings);
        try (ServerSocket free = new ServerSocket(port)) {
            DataFolder.take(Path.of(settings.getProperty("portal.data-dir", "./data")));
        } catch (IOException e) {
            throw new PortInUseException(port, e);
        }
    }

    private static int port(Environment settings) {
        String text = settings.getProperty("server.port", "8080");
        try {
            int port = Integer.parseInt(text.strip());
            if (port >= 0 && port <= 65535) {
                return port;
            }
        } catch (NumberFormatException notANumber) {
            // Said below, together with numbers that are no port.
        }
        throw new BadSetting("server.port (PORTAL_PORT)", text);
    }

    /** A setting that nothing can be done with. */
    static final class BadSetting extends RuntimeException {
        private final String setting;
        private final String value;

        BadSetting(String setting, String value) {
            super(setting + " = " + value);
            this.setting = setting;
            this.value = value;
        }

        String setting() {
            return setting;
        }

        String value() {
            return value;
        }
    }
}
