package org.studioportal.e2e;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.studioportal.StudioPortalApplication;
import org.studioportal.testing.TestDatabase;

/**
 * The portal as people meet it, with demo data, and a browser in front of it: started once for all journeys. It wants
 * the page as it is built for production, which {@code ./portal test} makes.
 */
final class RunningPortal {
    private static final RunningPortal INSTANCE = new RunningPortal();

    private final GreenMail mail = new GreenMail(ServerSetup.SMTP.dynamicPort());
    private final String address;
    private final Browser browser;
    private final ConfigurableApplicationContext application;

    private RunningPortal() {
        if (RunningPortal.class.getResource("/META-INF/VAADIN/webapp/index.html") == null) {
            throw new IllegalStateException("The page is not built: run ./portal test, not Maven alone");
        }
        Path data = Path.of("target/e2e-data");
        emptied(data);
        Map<String, Object> settings = new HashMap<>(TestDatabase.properties("_e2e"));
        settings.put("server.port", "0");
        settings.put("management.server.port", "-1");
        settings.put("portal.demo", "true");
        settings.put("portal.data-dir", data.toString());
        settings.put("logging.level.root", "warn");
        mail.start();
        settings.put("spring.mail.host", "127.0.0.1");
        settings.put("spring.mail.port", mail.getSmtp().getPort());
        // Journeys are made at any time of the day.
        settings.put("portal.notification.quiet-from", "00:00");
        settings.put("portal.notification.quiet-until", "00:00");
        settings.put("portal.notification.clock", "* * * * * *");
        application = new SpringApplicationBuilder(StudioPortalApplication.class)
                .run(settings.entrySet().stream()
                        .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                        .toArray(String[]::new));
        address = "http://localhost:"
                + ((WebServerApplicationContext) application).getWebServer().getPort();
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium())
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
    }

    static RunningPortal get() {
        return INSTANCE;
    }

    String address() {
        return address;
    }

    Browser browser() {
        return browser;
    }

    /** Where its letters arrive; the people of the invented city are {@code <sign-in name>@example.org}. */
    GreenMail mail() {
        return mail;
    }

    ConfigurableApplicationContext application() {
        return application;
    }

    private static Path chromium() {
        return Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
                .flatMap(folder -> Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No Chromium on PATH (Debian: apt-get install chromium)"));
    }

    private static void emptied(Path folder) {
        try {
            org.springframework.util.FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
