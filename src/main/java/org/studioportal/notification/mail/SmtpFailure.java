package org.studioportal.notification.mail;

import jakarta.mail.MessagingException;
import java.util.Set;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.studioportal.notification.channel.ChannelDown;
import org.studioportal.notification.channel.LetterRefused;

/** Tells apart what a mail server says of one letter and what it says of all (RFC 5321, 4.2). */
final class SmtpFailure {
    private static final int LONGEST = 500;
    private static final int OF_SENDER = -1;
    /** The server goes away, or wants a sign-in or TLS first: no letter can help it. */
    private static final Set<Integer> OF_ALL = Set.of(421, 530, 534, 535, 538);

    private SmtpFailure() {}

    /** What a failed sending means for the letter. */
    static LetterRefused refusal(MessagingException failure) throws ChannelDown {
        for (Exception one = failure; one instanceof MessagingException said; one = said.getNextException()) {
            int code = code(said);
            if (code >= 400 && code < 600 && !OF_ALL.contains(code)) {
                return new LetterRefused(oneLine(said.getMessage()), code >= 500, failure);
            }
            if (code != 0) {
                break;
            }
        }
        throw down(failure);
    }

    static ChannelDown down(MessagingException failure) {
        Exception inner = failure.getNextException();
        String reason = inner == null ? failure.getMessage() : failure.getMessage() + " (" + inner.getMessage() + ")";
        return new ChannelDown(oneLine(reason), failure);
    }

    /** Whatever it says, in one line that fits into the outbox; nothing in it can become a header of its own. */
    static String oneLine(String text) {
        String line = text.replaceAll("[\\p{Cntrl}\\u0085\\u2028\\u2029]+", " ").strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST);
    }

    /** 0 when it is no answer to a letter. A sender that is turned down is ours, so it is not the letter's fault. */
    private static int code(MessagingException failure) {
        return switch (failure) {
            case SMTPAddressFailedException address -> address.getReturnCode();
            case SMTPSendFailedException sender when sender.getCommand().startsWith("MAIL") -> OF_SENDER;
            case SMTPSendFailedException letter -> letter.getReturnCode();
            default -> 0;
        };
    }
}
