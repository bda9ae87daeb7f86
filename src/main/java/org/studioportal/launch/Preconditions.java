package org.studioportal.launch;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Base64;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.studioportal.shared.crypto.FieldCipher;

/**
 * What must be true before anything is started. A busy port or data folder would show by itself too, but only after the
 * database has come up, ten seconds later.
 */
public final class Preconditions implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    private static final int SWITCHED_OFF = -1;

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Environment settings = context.getEnvironment();
        int port = port("server.port", "PORTAL_PORT", settings);
        int managementPort = port("management.server.port", "PORTAL_MANAGEMENT_PORT", settings);
        String database = settings.getProperty("spring.datasource.url", "");
        if (!database.isBlank() && !database.startsWith("jdbc:mariadb://")) {
            throw new BadSetting("spring.datasource.url (PORTAL_DB_URL)", database);
        }
        requireDemo(settings.getProperty("portal.demo", "false"));
        requireWebAddress("portal.address (PORTAL_ADDRESS)", settings.getProperty("portal.address", ""));
        requireSender(settings.getProperty("portal.notification.from", ""));
        requireWebhook(settings);
        requireKey(settings.getProperty("portal.encryption-key", ""));
        DataFolder.take(Path.of(settings.getProperty("portal.data-dir", "./data")));
        mustBeFree(port, "PORTAL_PORT");
        mustBeFree(managementPort, "PORTAL_MANAGEMENT_PORT");
    }

    private static void requireDemo(String demo) {
        if (!demo.equalsIgnoreCase("true") && !demo.equalsIgnoreCase("false")) {
            throw new BadSetting("portal.demo (PORTAL_DEMO)", demo);
        }
    }

    private static void requireWebAddress(String setting, String address) {
        if (address.isBlank()) {
            return;
        }
        try {
            URI uri = new URI(address.strip());
            boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            if (web && uri.getHost() != null && uri.getFragment() == null) {
                return;
            }
        } catch (URISyntaxException noAddress) {
            // Said below, together with addresses of something else.
        }
        throw new BadSetting(setting, address);
    }

    private static void requireSender(String from) {
        if (from.isBlank()) {
            return;
        }
        try {
            new InternetAddress(from, true);
        } catch (AddressException noAddress) {
            throw new BadSetting("portal.notification.from (PORTAL_MAIL_FROM)", from);
        }
    }

    /** Without a secret whoever receives could not know that it was the portal who told them. */
    private static void requireWebhook(Environment settings) {
        String url = settings.getProperty("portal.notification.webhook.url", "");
        requireWebAddress("portal.notification.webhook.url (PORTAL_WEBHOOK_URL)", url);
        if (!url.isBlank()
                && settings.getProperty("portal.notification.webhook.secret", "")
                        .isBlank()) {
            throw new NoWebhookSecret();
        }
    }

    private static void requireKey(String key) {
        if (key.isBlank()) {
            return;
        }
        try {
            if (Base64.getDecoder().decode(key.strip()).length == FieldCipher.KEY_BYTES) {
                return;
            }
        } catch (IllegalArgumentException notBase64) {
            // Said below. Not as the cause: it quotes from the key.
        }
        throw new BadKey();
    }

    private static void mustBeFree(int port, String variable) {
        if (port == SWITCHED_OFF) {
            return;
        }
        try (ServerSocket free = new ServerSocket(port)) {
            // Free: closed again at once for the server that will open it.
        } catch (IOException e) {
            throw new PortBusy(port, variable, e);
        }
    }

    private static int port(String setting, String variable, Environment settings) {
        String text = settings.getProperty(setting, "0");
        try {
            int port = Integer.parseInt(text.strip());
            if (port >= SWITCHED_OFF && port <= 65535) {
                return port;
            }
        } catch (NumberFormatException notANumber) {
            // Said below, together with numbers that are no port.
        }
        throw new BadSetting(setting + " (" + variable + ")", text);
    }

    /** Another program has the port. */
    static final class PortBusy extends RuntimeException {
        private final int port;
        private final String variable;

        PortBusy(int port, String variable, IOException cause) {
            super("Port " + port + " is in use", cause);
            this.port = port;
            this.variable = variable;
        }

        String port() {
            return String.valueOf(port);
        }

        String variable() {
            return variable;
        }
    }

    /** The encryption key is none; what was given instead is nobody's business. */
    static final class BadKey extends RuntimeException {
        BadKey() {
            super("portal.encryption-key is not 32 bytes in base64");
        }
    }

    /** There is a webhook, but nothing to sign with. */
    static final class NoWebhookSecret extends RuntimeException {
        NoWebhookSecret() {
            super("portal.notification.webhook.secret is empty");
        }
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
