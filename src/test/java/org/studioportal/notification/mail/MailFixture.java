package org.studioportal.notification.mail;

import jakarta.mail.internet.AddressException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Properties;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.studioportal.notification.channel.Channel;
import org.studioportal.notification.channel.LetterFixture;
import org.studioportal.shared.PortalAddress;
import org.studioportal.shared.i18n.Messages;

/** The mail channel, without the rest of the portal. */
public final class MailFixture {
    public static final String PORTAL = "https://portal.example.org";

    private static final Messages MESSAGES = new Messages();
    private static final PortalAddress ADDRESS = new PortalAddress(PORTAL);
    private static final Clock CLOCK = Clock.fixed(LetterFixture.AT, ZoneOffset.UTC);

    private MailFixture() {}

    /** Mail by a server on this machine that has a second for each answer. */
    public static Channel channel(int port) {
        return channel(port, null);
    }

    /** The same, for which one signs in with any password. */
    static Channel channel(int port, String user) {
        JavaMailSenderImpl server = new JavaMailSenderImpl();
        server.setProtocol("smtp");
        server.setHost("127.0.0.1");
        server.setPort(port);
        server.setUsername(user);
        server.setPassword(user == null ? null : "secret");
        Properties terms = server.getJavaMailProperties();
        terms.put("mail.smtp.connectiontimeout", "1000");
        terms.put("mail.smtp.timeout", "1000");
        return withServer(Optional.of(server));
    }

    static Channel withServer(Optional<JavaMailSenderImpl> server) {
        return new MailChannel(server, messages());
    }

    static LetterMessages messages() {
        Sender sender = sender();
        return new LetterMessages(pages(), new InvitationFile(ADDRESS, sender, CLOCK), ADDRESS, sender, CLOCK);
    }

    static LetterPages pages() {
        return new LetterPages(ADDRESS, MESSAGES);
    }

    private static Sender sender() {
        try {
            return new Sender("", ADDRESS, MESSAGES);
        } catch (AddressException e) {
            throw new AssertionError(e);
        }
    }
}
