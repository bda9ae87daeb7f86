package org.studioportal.notification.webhook;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.studioportal.notification.channel.Letter;
import org.studioportal.shared.PortalAddress;
import org.studioportal.shared.i18n.Messages;

/** What the receiver gets, as docs/webhook.md promises it: fields may be added, none may change or go. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record WebhookLetter(
        String id,
        String kind,
        String topic,
        String username,
        String displayName,
        String phone,
        String language,
        String subject,
        String lead,
        List<Item> items) {
    private static final String DIGEST = "DIGEST";

    record Item(Instant at, String title, String text, String action, String url) {}

    static WebhookLetter of(Letter letter, boolean withPhone, PortalAddress portal) {
        Locale language = Messages.spoken(letter.to().language());
        return new WebhookLetter(
                letter.id(),
                letter.digest() ? DIGEST : letter.kind().name(),
                letter.digest() ? null : letter.kind().topic().name(),
                letter.to().username(),
                letter.to().displayName(),
                withPhone ? letter.to().phone() : null,
                language.toLanguageTag(),
                letter.subject(),
                letter.lead(),
                letter.items().stream()
                        .map(item ->
                                new Item(item.at(), item.title(), item.text(), item.action(), portal.of(item.path())))
                        .toList());
    }
}
