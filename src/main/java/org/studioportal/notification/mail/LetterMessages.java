package org.studioportal.notification.mail;

import jakarta.activation.DataHandler;
import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.studioportal.notification.channel.Letter;
import org.studioportal.notification.channel.LetterRefused;
import org.studioportal.notification.channel.Recipient;
import org.studioportal.shared.PortalAddress;
import org.studioportal.shared.i18n.Messages;

/**
 * A letter as a mail: text, page and invitation as alternatives of each other, the invitation also as a file for
 * programs that only take files. The same letter always has the same Message-ID.
 */
@Component
class LetterMessages {
    private static final String UTF_8 = "UTF-8";

    private final LetterPages pages;
    private final InvitationFile invitations;
    private final PortalAddress portal;
    private final Sender sender;
    private final Clock clock;

    LetterMessages(LetterPages pages, InvitationFile invitations, PortalAddress portal, Sender sender, Clock clock) {
        this.pages = pages;
        this.invitations = invitations;
        this.portal = portal;
        this.sender = sender;
        this.clock = clock;
    }

    /** @throws LetterRefused for good, when it cannot be addressed or written at all */
    MimeMessage write(Letter letter, Session session) throws LetterRefused {
        InternetAddress to = address(letter.to());
        try {
            MimeMessage message = new Numbered(session, id(letter.id()));
            head(message, letter, to);
            message.setContent(body(letter, to));
            message.saveChanges();
            return message;
        } catch (MessagingException | UnsupportedEncodingException | RuntimeException e) {
            // Whatever is wrong with it, it must not hold up those behind it.
            throw new LetterRefused(SmtpFailure.oneLine(String.valueOf(e.getMessage())), true, e);
        }
    }

    private void head(MimeMessage message, Letter letter, InternetAddress to)
            throws MessagingException, UnsupportedEncodingException {
        Locale language = Messages.spoken(letter.to().language());
        message.setFrom(new InternetAddress(sender.address(), sender.name(language), UTF_8));
        message.setRecipient(Message.RecipientType.TO, to);
        message.setSubject(SmtpFailure.oneLine(letter.subject()), UTF_8);
        message.setSentDate(Date.from(clock.instant()));
        message.setHeader("Content-Language", language.toLanguageTag());
        // Out-of-office robots are not to answer (RFC 3834, and Exchange's own word for it).
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("X-Auto-Response-Suppress", "All");
        if (letter.thread() != null) {
            message.setHeader("In-Reply-To", id(letter.thread()));
            message.setHeader("References", id(letter.thread()));
        }
        if (letter.stop() != null) {
            message.setHeader("List-Unsubscribe", "<" + portal.of(letter.stop()) + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
    }

    private Multipart body(Letter letter, InternetAddress to) throws MessagingException {
        MimeMultipart alternatives =
                new MimeMultipart("alternative", text(pages.text(letter), "plain"), text(pages.html(letter), "html"));
        if (letter.invitation() == null) {
            return alternatives;
        }
        String file = invitations.write(
                letter.invitation(),
                letter.to().displayName(),
                to.getAddress(),
                letter.to().language());
        String method = InvitationFile.method(letter.invitation());
        alternatives.addBodyPart(file(file, "text/calendar; charset=UTF-8; method=" + method));
        MimeBodyPart attached = file(file, "application/ics; name=invite.ics");
        attached.setDisposition(Part.ATTACHMENT);
        attached.setFileName("invite.ics");
        MimeBodyPart readable = new MimeBodyPart();
        readable.setContent(alternatives);
        return new MimeMultipart(new BodyPart[] {readable, attached});
    }

    private static MimeBodyPart text(String text, String subtype) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(text, UTF_8, subtype);
        return part;
    }

    private static MimeBodyPart file(String text, String type) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(text.getBytes(StandardCharsets.UTF_8), type)));
        part.setHeader("Content-Type", type);
        // Its line ends are part of the format: no server is to touch them.
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }

    private String id(String name) {
        return "<" + name + "@" + portal.host() + ">";
    }

    private static InternetAddress address(Recipient person) throws LetterRefused {
        try {
            InternetAddress address =
                    new InternetAddress(inAscii(String.valueOf(person.email()).strip()), true);
            address.setPersonal(SmtpFailure.oneLine(person.displayName()), UTF_8);
            return address;
        } catch (AddressException | UnsupportedEncodingException e) {
            throw new LetterRefused(SmtpFailure.oneLine(e.getMessage()), true, e);
        }
    }

    /** Chinese domains have an ASCII form; a mailbox in Chinese has none, and would go to somebody else. */
    private static String inAscii(String address) throws AddressException {
        int at = address.lastIndexOf('@') + 1;
        try {
            String ascii = address.substring(0, at) + IDN.toASCII(address.substring(at));
            if (StandardCharsets.US_ASCII.newEncoder().canEncode(ascii)) {
                return ascii;
            }
        } catch (IllegalArgumentException noDomain) {
            // Said below, together with mailboxes that are not ASCII.
        }
        throw new AddressException("Not in ASCII", address);
    }

    /** Keeps its Message-ID, which a program would otherwise make up each time it is saved. */
    private static final class Numbered extends MimeMessage {
        private final String id;

        Numbered(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
