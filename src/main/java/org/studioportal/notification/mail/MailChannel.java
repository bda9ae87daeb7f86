package org.studioportal.notification.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.util.Optional;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;
import org.studioportal.notification.channel.Channel;
import org.studioportal.notification.channel.ChannelDown;
import org.studioportal.notification.channel.Letter;
import org.studioportal.notification.channel.LetterRefused;
import org.studioportal.notification.channel.Recipient;

/** Mail to whoever has said an address, by the server of {@code spring.mail}. */
@Component
class MailChannel implements Channel {
    private final Optional<JavaMailSenderImpl> server;
    private final LetterMessages messages;

    /** @param server Spring Boot's; only its settings are used. It is there with an empty host as well */
    MailChannel(Optional<JavaMailSenderImpl> server, LetterMessages messages) {
        this.server = server.filter(named -> !isBlank(named.getHost()));
        this.messages = messages;
    }

    @Override
    public String name() {
        return "mail";
    }

    @Override
    public boolean configured() {
        return server.isPresent();
    }

    @Override
    public boolean reaches(Recipient person) {
        return !isBlank(person.email());
    }

    @Override
    public Line open() throws ChannelDown {
        JavaMailSenderImpl there = server.orElseThrow();
        Session session = there.getSession();
        try {
            Transport transport = session.getTransport(there.getProtocol());
            boolean signIn = !isBlank(there.getUsername());
            transport.connect(
                    there.getHost(),
                    there.getPort(),
                    signIn ? there.getUsername() : null,
                    signIn ? there.getPassword() : null);
            return new SmtpLine(transport, session);
        } catch (MessagingException e) {
            throw SmtpFailure.down(e);
        }
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    private final class SmtpLine implements Line {
        private final Transport transport;
        private final Session session;

        SmtpLine(Transport transport, Session session) {
            this.transport = transport;
            this.session = session;
        }

        @Override
        public void send(Letter letter) throws LetterRefused, ChannelDown {
            MimeMessage message = messages.write(letter, session);
            try {
                transport.sendMessage(message, message.getAllRecipients());
            } catch (MessagingException e) {
                LetterRefused refusal = SmtpFailure.refusal(e);
                startAnew();
                throw refusal;
            } catch (IllegalStateException e) {
                // The transport's way to say that an earlier failure has already cost us the connection.
                throw new ChannelDown(SmtpFailure.oneLine(e.getMessage()), e);
            }
        }

        @Override
        public void close() {
            try {
                transport.close();
            } catch (MessagingException e) {
                // What was sent has been taken over; how the server says goodbye changes nothing.
            }
        }

        /** A server that refused the letter's text may still be waiting for another text to the same address. */
        private void startAnew() {
            if (transport instanceof SMTPTransport smtp && smtp.isConnected()) {
                try {
                    smtp.issueCommand("RSET", 250);
                } catch (MessagingException e) {
                    // The next letter will find the line broken.
                }
            }
        }
    }
}
