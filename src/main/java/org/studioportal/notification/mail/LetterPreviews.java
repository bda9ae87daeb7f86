package org.studioportal.notification.mail;

import java.util.Locale;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.studioportal.notification.NoticeKind;
import org.studioportal.notification.SampleLetters;
import org.studioportal.notification.channel.Letter;
import org.studioportal.notification.channel.Recipient;
import org.studioportal.security.AccountId;
import org.studioportal.shared.i18n.Messages;

/** Letters to look at, to an invented person about invented things; nothing is sent. */
@Service
public class LetterPreviews {
    private static final String ADDRESS = "lin@example.org";

    private final SampleLetters samples;
    private final LetterPages pages;
    private final InvitationFile invitations;
    private final Messages messages;

    LetterPreviews(SampleLetters samples, LetterPages pages, InvitationFile invitations, Messages messages) {
        this.samples = samples;
        this.pages = pages;
        this.invitations = invitations;
        this.messages = messages;
    }

    /** @param kind null for a digest */
    @PreAuthorize("hasRole('CITY_ADMIN')")
    public LetterPreview preview(NoticeKind kind, Locale language) {
        String name = messages.getTranslation("mail.sample.name", language);
        Recipient to = new Recipient(new AccountId(0), "sample", name, ADDRESS, null, language);
        Letter letter = kind == null ? samples.digest(to) : samples.letter(kind, to);
        String invitation =
                letter.invitation() == null ? null : invitations.write(letter.invitation(), name, ADDRESS, language);
        return new LetterPreview(letter.subject(), pages.html(letter), pages.text(letter), invitation);
    }
}
