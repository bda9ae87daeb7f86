package org.studioportal.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.mock.env.MockEnvironment;

class StartFailureTest {
    @Test
    void aBusyPortIsNamedWithWhatToDo() {
        assertThat(english(new IllegalStateException(new PortInUseException(8080))))
                .contains("Port 8080 is in use")
                .contains("PORTAL_PORT");
    }

    @Test
    void aDatabaseThatIsNotThereAndOneThatRefusesAreToldApart() {
        assertThat(english(new RuntimeException(new SQLException("Connection refused", "08000"))))
                .contains("cannot be reached")
                .contains("PORTAL_DB_URL");
        assertThat(english(new SQLException("Access denied", "28000")))
                .contains("refuses the sign-in")
                .contains("PORTAL_DB_PASSWORD");
    }

    @Test
    void whatIsNotKnownIsLeftToTheOrdinaryReport() {
        assertThat(StartFailure.explain(new IllegalStateException("a bug"))).isEmpty();
    }

    @Test
    void aPortThatIsTakenStopsTheStartBeforeAnythingElse(@TempDir Path data) throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName("0.0.0.0"))) {
            assertThatThrownBy(() -> start(String.valueOf(other.getLocalPort()), data))
                    .isInstanceOf(Preconditions.PortBusy.class)
                    .satisfies(failure -> assertThat(english(failure)).contains("PORTAL_PORT"));
        }
    }

    @Test
    void aPortThatIsNoNumberIsABadSetting(@TempDir Path data) {
        assertThatThrownBy(() -> start("abc", data))
                .isInstanceOf(Preconditions.BadSetting.class)
                .satisfies(failure ->
                        assertThat(english(failure)).contains("PORTAL_PORT").contains("abc"));
        assertThatThrownBy(() -> start("70000", data)).isInstanceOf(Preconditions.BadSetting.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"no base64!", "c2VjcmV0", "VGhpcyBpcyBtdWNoIHRvbyBsb25nIGZvciBhIGtleSBvZiBBRVM="})
    void aKeyThatIsNoneIsToldWithoutQuotingIt(String key, @TempDir Path data) {
        assertThatThrownBy(() -> start("portal.encryption-key", key, data))
                .isInstanceOf(Preconditions.BadKey.class)
                .hasNoCause()
                .satisfies(failure -> assertThat(english(failure))
                        .contains("PORTAL_ENCRYPTION_KEY")
                        .doesNotContain(key))
                .hasMessageNotContaining(key);
    }

    @Test
    void aKeyOf32BytesIsOne(@TempDir Path data) {
        start("portal.encryption-key", " MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY= ", data);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "1", ""})
    void aDemoThatIsNeitherTrueNorFalseIsABadSetting(String demo, @TempDir Path data) {
        assertThatThrownBy(() -> start("portal.demo", demo, data))
                .isInstanceOf(Preconditions.BadSetting.class)
                .satisfies(failure -> assertThat(english(failure)).contains("PORTAL_DEMO"));
    }

    @ParameterizedTest
    @CsvSource({
        "portal.address, portal.example, PORTAL_ADDRESS",
        "portal.address, ftp://portal.example, PORTAL_ADDRESS",
        "portal.address, https://, PORTAL_ADDRESS",
        "portal.notification.from, the portal, PORTAL_MAIL_FROM",
        "portal.notification.webhook.url, gateway:8000/letters, PORTAL_WEBHOOK_URL"
    })
    void anAddressThatIsNoneIsABadSetting(String setting, String value, String variable, @TempDir Path data) {
        assertThatThrownBy(() -> start(setting, value, data))
                .isInstanceOf(Preconditions.BadSetting.class)
                .satisfies(failure ->
                        assertThat(english(failure)).contains(variable).contains(value));
    }

    @Test
    void aWebhookWithoutASecretStopsTheStart(@TempDir Path data) {
        assertThatThrownBy(() -> start("portal.notification.webhook.url", "https://gateway.example/letters", data))
                .satisfies(failure -> assertThat(english(failure)).contains("PORTAL_WEBHOOK_SECRET"));
    }

    @Test
    void aDatabaseThatIsMissingOrNotOursIsToldApartFromAWrongPassword() {
        assertThat(english(new SQLException("Unknown database 'x'", "42000", 1049)))
                .contains("does not exist");
        assertThat(english(new SQLException("Access denied", "42000", 1044))).contains("refuses");
    }

    @Test
    void anAddressThatIsNoMariaDbIsABadSetting(@TempDir Path data) {
        GenericApplicationContext context = new GenericApplicationContext();
        context.setEnvironment(new MockEnvironment()
                .withProperty("spring.datasource.url", "jdbc:oracle:thin:@somewhere")
                .withProperty("portal.data-dir", data.toString()));
        assertThatThrownBy(() -> new Preconditions().initialize(context))
                .isInstanceOf(Preconditions.BadSetting.class)
                .satisfies(failure -> assertThat(english(failure)).contains("PORTAL_DB_URL"));
    }

    @Test
    void aSecondPortalOnTheSameFolderIsTurnedAway(@TempDir Path data) {
        DataFolder.take(data);
        assertThatThrownBy(() -> start("0", data))
                .isInstanceOf(DataFolder.InUse.class)
                .satisfies(failure -> assertThat(english(failure)).contains("Another portal runs"));
    }

    @Test
    void aFolderThatCannotBeMadeIsNamed(@TempDir Path data) throws IOException {
        Path file = Files.createFile(data.resolve("file"));
        assertThatThrownBy(() -> start("0", file))
                .isInstanceOf(DataFolder.Unusable.class)
                .satisfies(failure -> assertThat(english(failure)).contains(file.toString()));
    }

    private static void start(String port, Path data) {
        start("server.port", port, data);
    }

    private static void start(String setting, String value, Path data) {
        GenericApplicationContext context = new GenericApplicationContext();
        context.setEnvironment(
                new MockEnvironment().withProperty(setting, value).withProperty("portal.data-dir", data.toString()));
        new Preconditions().initialize(context);
    }

    private static String english(Throwable failure) {
        return StartFailure.explain(failure).orElseThrow().in(Locale.ENGLISH);
    }
}
