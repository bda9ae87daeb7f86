package org.studioportal.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.studioportal.notification.channel.LetterFixture.to;

import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.studioportal.notification.channel.Channel;
import org.studioportal.notification.channel.Channel.Line;
import org.studioportal.notification.channel.ChannelDown;
import org.studioportal.notification.channel.LetterFixture;
import org.studioportal.notification.channel.LetterRefused;

/** What can go wrong between us and a mail server, and what it means for the letter. */
class MailFaultsTest {
    private static final Pattern MESSAGE_ID = Pattern.compile("(?m)^Message-ID: (\\S+)");

    private ScriptedSmtp server;
    private Channel mail;

    @BeforeEach
    void aServer() throws IOException {
        server = new ScriptedSmtp();
        mail = MailFixture.channel(server.port());
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    @Test
    void withoutAHostItIsNotConfigured() {
        assertThat(MailFixture.withServer(Optional.empty()).configured()).isFalse();
        assertThat(mail.configured()).isTrue();
    }

    @Test
    void whoHasSaidNoAddressIsNotReached() {
        assertThat(mail.reaches(to("l-1", "lin@example.org").to())).isTrue();
        assertThat(mail.reaches(to("l-1", null).to())).isFalse();
        assertThat(mail.reaches(to("l-1", " ").to())).isFalse();
    }

    @Test
    void fiftyLettersGoOverOneConnection() throws Exception {
        try (Line line = mail.open()) {
            for (int i = 0; i < 50; i++) {
                line.send(to("l-" + i, "p" + i + "@example.org"));
            }
        }

        assertThat(server.letters()).hasSize(50);
        assertThat(server.connections()).isOne();
    }

    @Test
    void aServerThatIsDownIsToldAsSuchAndServesAgainWhenItIsBack() throws Exception {
        int port = server.port();
        server.close();
        assertThatExceptionOfType(ChannelDown.class)
                .isThrownBy(mail::open)
                .withMessageContaining("refused")
                .satisfies(down -> assertThat(down.getMessage()).doesNotContain("\n"));

        server = new ScriptedSmtp(port);
        send("l-1", "lin@example.org");
        assertThat(server.letters()).hasSize(1);
    }

    @Test
    void aServerThatWantsAnotherPasswordLetsNoLetterIn() throws Exception {
        server.answer("EHLO", "250-hello\r\n250 AUTH PLAIN").answer("AUTH", "535 5.7.8 bad credentials");

        assertThatExceptionOfType(ChannelDown.class)
                .isThrownBy(MailFixture.channel(server.port(), "portal")::open)
                .withMessageContaining("535 5.7.8 bad credentials");
    }

    @ParameterizedTest
    @ValueSource(strings = {"MAIL", "RCPT", "DATA", ScriptedSmtp.END_OF_TEXT})
    void aServerThatFallsSilentIsNotWaitedForForEver(String when) {
        server.answer(when, ScriptedSmtp.SILENCE);

        assertThatExceptionOfType(ChannelDown.class).isThrownBy(() -> send("l-1", "lin@example.org"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"MAIL", "RCPT", "DATA", ScriptedSmtp.END_OF_TEXT})
    void aConnectionThatBreaksSaysNothingOfTheLetter(String when) {
        server.answer(when, ScriptedSmtp.HANG_UP);

        assertThatExceptionOfType(ChannelDown.class).isThrownBy(() -> send("l-1", "lin@example.org"));
    }

    @Test
    void aLetterWhoseFateIsUnknownIsSentAgainUnderTheSameMessageId() throws Exception {
        server.answer(ScriptedSmtp.END_OF_TEXT, ScriptedSmtp.HANG_UP);
        assertThatExceptionOfType(ChannelDown.class).isThrownBy(() -> send("l-1", "lin@example.org"));
        server.forget(ScriptedSmtp.END_OF_TEXT);
        send("l-1", "lin@example.org");

        assertThat(server.letters())
                .hasSize(2)
                .extracting(MailFaultsTest::messageId)
                .containsOnly("<l-1@portal.example.org>");
    }

    @Test
    void anUnknownAddressIsRefusedForGoodAndTheOthersStillGo() throws Exception {
        server.answer("RCPT TO:<nobody@", "550 5.1.1 <nobody@example.org> no such\tmailbox");
        try (Line line = mail.open()) {
            line.send(to("l-1", "lin@example.org"));
            assertThatExceptionOfType(LetterRefused.class)
                    .isThrownBy(() -> line.send(to("l-2", "nobody@example.org")))
                    .withMessage("550 5.1.1 <nobody@example.org> no such mailbox")
                    .matches(LetterRefused::forGood);
            line.send(to("l-3", "lin@example.org"));
        }

        assertThat(server.letters()).hasSize(2);
        assertThat(server.connections()).isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = {"RCPT", "DATA", ScriptedSmtp.END_OF_TEXT})
    void whatIsRefusedForNowMayBeTriedAgain(String when) throws Exception {
        server.answer(when, "450 4.2.0 greylisted, come back later");
        try (Line line = mail.open()) {
            assertThatExceptionOfType(LetterRefused.class)
                    .isThrownBy(() -> line.send(to("l-1", "lin@example.org")))
                    .withMessageContaining("greylisted")
                    .matches(refusal -> !refusal.forGood());
            server.forget(when);
            line.send(to("l-1", "lin@example.org"));
        }

        assertThat(server.commands()).contains("RSET");
        assertThat(server.connections()).isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = {"DATA", ScriptedSmtp.END_OF_TEXT})
    void aLetterWhoseTextIsNotLikedIsRefusedForGood(String when) {
        server.answer(when, "554 5.7.1 looks like spam");

        assertThatExceptionOfType(LetterRefused.class)
                .isThrownBy(() -> send("l-1", "lin@example.org"))
                .withMessageContaining("looks like spam")
                .matches(LetterRefused::forGood);
    }

    @ParameterizedTest
    @ValueSource(strings = {"RCPT", "DATA", ScriptedSmtp.END_OF_TEXT})
    void aServerThatGoesAwaySaysNothingOfTheLetter(String when) {
        server.answer(when, "421 4.3.2 shutting down");

        assertThatExceptionOfType(ChannelDown.class)
                .isThrownBy(() -> send("l-1", "lin@example.org"))
                .withMessageContaining("421 4.3.2 shutting down");
    }

    @ParameterizedTest
    @ValueSource(strings = {"550 5.7.1 sender not allowed", "530 5.7.0 must issue STARTTLS first", "452 too busy"})
    void aServerThatDoesNotTakeOurSenderLetsNoLetterIn(String answer) {
        server.answer("MAIL", answer);

        assertThatExceptionOfType(ChannelDown.class)
                .isThrownBy(() -> send("l-1", "lin@example.org"))
                .withMessageContaining(answer);
    }

    @Test
    void aBrokenLineStaysBroken() throws Exception {
        server.answer("DATA", ScriptedSmtp.HANG_UP);
        try (Line line = mail.open()) {
            assertThatExceptionOfType(ChannelDown.class).isThrownBy(() -> line.send(to("l-1", "lin@example.org")));
            server.forget("DATA");
            assertThatExceptionOfType(ChannelDown.class).isThrownBy(() -> line.send(to("l-2", "lin@example.org")));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nobody",
                "a b@example.org",
                "a@example.org, b@example.org",
                "林秀兰@example.org",
                "lin@exa mple.org",
                "lin@example.org\r\nBcc: all@example.org"
            })
    void whatIsNoAddressIsRefusedForGoodBeforeAnybodyIsAsked(String address) {
        assertThatExceptionOfType(LetterRefused.class)
                .isThrownBy(() -> send("l-1", address))
                .matches(LetterRefused::forGood);
        assertThat(server.commands()).noneMatch(command -> command.startsWith("RCPT"));
    }

    @Test
    void aLetterThatCannotBeWrittenDoesNotHoldUpTheNext() throws Exception {
        try (Line line = mail.open()) {
            assertThatExceptionOfType(LetterRefused.class)
                    .isThrownBy(() -> line.send(LetterFixture.broken("l-1")))
                    .matches(LetterRefused::forGood);
            line.send(to("l-2", "lin@example.org"));
        }

        assertThat(server.letters()).hasSize(1);
    }

    @Test
    void anAddressInAChineseDomainIsReachedByItsAsciiForm() throws Exception {
        send("l-1", "lin@例子.中国");

        assertThat(server.commands()).contains("RCPT TO:<lin@xn--fsqu00a.xn--fiqs8s>");
    }

    @Test
    void aLongAnswerIsCutToWhatTheOutboxKeeps() {
        server.answer("RCPT", "550 " + "x".repeat(900));

        assertThatExceptionOfType(LetterRefused.class)
                .isThrownBy(() -> send("l-1", "lin@example.org"))
                .satisfies(refusal -> assertThat(refusal.getMessage()).hasSize(500));
    }

    @Test
    void closingNeverFails() throws Exception {
        server.answer("QUIT", ScriptedSmtp.HANG_UP);

        assertThatNoException().isThrownBy(mail.open()::close);
    }

    private void send(String id, String address) throws LetterRefused, ChannelDown {
        try (Line line = mail.open()) {
            line.send(to(id, address));
        }
    }

    private static String messageId(String letter) {
        return MESSAGE_ID.matcher(letter).results().findFirst().orElseThrow().group(1);
    }
}
