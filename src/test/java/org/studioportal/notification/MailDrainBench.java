package org.studioportal.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.studioportal.notification.channel.Channel;
import org.studioportal.notification.channel.Letter;
import org.studioportal.notification.channel.LetterFixture;
import org.studioportal.notification.mail.MailFixture;
import org.studioportal.security.AccountFixture;
import org.studioportal.security.Actor;
import org.studioportal.testing.PortalTest;

/**
 * How fast the outbox empties, beside a loop that does nothing but send the like letters over one connection:
 * {@code ./portal bench mail}.
 */
@PortalTest
@Tag("bench")
class MailDrainBench {
    private static final int LETTERS = 5_000;
    private static final int WARM_UP = 500;
    /** Empties a little slower than a loop that reads and writes no database; not by orders of magnitude. */
    private static final double ALLOWED = 0.5;

    @Autowired
    NotificationFixture notices;

    @Autowired
    AccountFixture accounts;

    @Autowired
    Deliveries deliveries;

    @Autowired
    NotificationTerms terms;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Test
    void fiveThousandLettersLeaveAsFastAsTheServerTakesThem() throws Exception {
        GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());
        server.start();
        try {
            Channel mail = MailFixture.channel(server.getSmtp().getPort());
            write(1, WARM_UP);
            bareLoop(mail, WARM_UP);
            drain(mail, WARM_UP);
            server.purgeEmailFromAllMailboxes();
            double bare = bareLoop(mail, LETTERS);
            server.purgeEmailFromAllMailboxes();
            write(2, LETTERS);
            double portal = drain(mail, LETTERS);
            assertThat(server.getReceivedMessages()).hasSize(LETTERS);
            double ratio = portal / bare;
            print(bare, portal, ratio);
            assertThat(ratio).as("letters per second to a bare loop").isGreaterThanOrEqualTo(ALLOWED);
        } finally {
            server.stop();
        }
    }

    private void write(int round, int letters) {
        Actor[] people = new Actor[letters];
        for (int i = 0; i < letters; i++) {
            people[i] = accounts.open("p" + round + "-" + i, "某" + i);
        }
        jdbc.sql("update account set email = ?")
                .param(accounts.encrypted("p@example.org"))
                .update();
        notices.tell(NoticeKind.PASSWORD_CHANGED, round, people);
        jdbc.sql("update delivery set state = 'PENDING' where state = 'HELD'").update();
    }

    /** @return letters per second */
    private double drain(Channel mail, int letters) {
        Dispatcher dispatcher = new Dispatcher(List.of(mail), deliveries, terms, clock);
        long begun = System.nanoTime();
        dispatcher.tick();
        double seconds = (System.nanoTime() - begun) / 1e9;
        assertThat(notices.letters()).containsOnly(DeliveryState.SENT);
        return letters / seconds;
    }

    /** @return letters per second */
    private static double bareLoop(Channel mail, int letters) throws Exception {
        Letter letter = LetterFixture.to("bare", "p@example.org");
        long begun = System.nanoTime();
        try (Channel.Line line = mail.open()) {
            for (int i = 0; i < letters; i++) {
                line.send(letter);
            }
        }
        return letters / ((System.nanoTime() - begun) / 1e9);
    }

    private static void print(double bare, double portal, double ratio) throws IOException {
        String table = String.format(
                Locale.ROOT,
                "%n%-56s %12s  ratio%n%-56s %12.0f%n%-56s %12.0f  %.2f × the bare loop%n",
                LETTERS + " letters to a mail server on this machine",
                "per second",
                "a loop over one connection, no database",
                bare,
                "the outbox",
                portal,
                ratio);
        Path folder = Files.createDirectories(Path.of("target/bench"));
        Files.writeString(folder.resolve("Mail.txt"), table);
    }
}
