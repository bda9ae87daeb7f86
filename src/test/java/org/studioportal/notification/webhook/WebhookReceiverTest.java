package org.studioportal.notification.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.studioportal.notification.channel.LetterFixture.letter;
import static org.studioportal.notification.channel.LetterFixture.lin;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.studioportal.notification.channel.Channel.Line;
import org.studioportal.notification.channel.ChannelDown;
import org.studioportal.notification.channel.LetterFixture;
import org.studioportal.notification.channel.LetterRefused;
import org.studioportal.shared.PortalAddress;
import org.studioportal.shared.i18n.Messages;

/** The receiver in docs/webhook.md, as it is printed there; needs Python. */
class WebhookReceiverTest {
    private static final Pattern PROGRAM = Pattern.compile("(?s)```python\n(.*?)```");
    private static final String SECRET = "known to both";

    private Process receiver;
    private BufferedReader said;
    private String address;

    @BeforeEach
    void start(@TempDir Path folder) throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/python3")));
        Matcher program = PROGRAM.matcher(Files.readString(Path.of("docs/webhook.md")));
        assertThat(program.find()).isTrue();
        Path file = Files.writeString(folder.resolve("receiver.py"), program.group(1));
        ProcessBuilder command = new ProcessBuilder("/usr/bin/python3", file.toString(), "0");
        command.environment().put("PORTAL_WEBHOOK_SECRET", SECRET);
        command.environment().put("PYTHONIOENCODING", "utf-8");
        receiver = command.redirectError(ProcessBuilder.Redirect.DISCARD).start();
        said = receiver.inputReader(StandardCharsets.UTF_8);
        address = "http://127.0.0.1:" + said.readLine().replaceAll("\\D", "") + "/";
    }

    @AfterEach
    void stop() {
        if (receiver != null) {
            receiver.destroy();
        }
    }

    @Test
    void itTakesEachLetterOnceAndKnowsWhoseItIs() throws Exception {
        send("l-1", "first", SECRET);
        send("l-1", "first again", SECRET);
        assertThatExceptionOfType(ChannelDown.class)
                .isThrownBy(() -> send("l-2", "forged", "somebody else's"))
                .withMessageStartingWith("HTTP 401");
        send("l-3", "第三封", SECRET);

        assertThat(said.readLine()).isEqualTo("first");
        assertThat(said.readLine()).isEqualTo("第三封");
    }

    private void send(String id, String subject, String secret) throws LetterRefused, ChannelDown {
        WebhookChannel channel = new WebhookChannel(
                new WebhookSettings(address, secret, false),
                new PortalAddress("https://portal.example.org"),
                Clock.systemUTC());
        try (Line line = channel.open()) {
            line.send(LetterFixture.saying(letter(id, lin(Messages.CHINESE)), subject, "t", ""));
        }
    }
}
