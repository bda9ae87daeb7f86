package org.studioportal.notification.channel;

import java.time.Instant;
import java.util.List;
import org.studioportal.notification.NoticeKind;

/**
 * What a person is told, worded in their language; every channel gives it its own form.
 *
 * @param id the same however often it is sent: whoever has it already may drop it. Letters, digits, hyphens
 * @param kind null for a digest
 * @param thread what it belongs to, such as {@code listing-12}; null when it stands alone
 * @param subject one line with nothing personal in it
 * @param lead a sentence before the items; null for none
 * @param items one; several in a digest and of an issue of the newsletter
 * @param invitation null when there is none
 * @param stop where the person stops this kind of letter, without a slash in front; null when it cannot be stopped
 */
public record Letter(
        String id,
        Recipient to,
        NoticeKind kind,
        String thread,
        String subject,
        String lead,
        List<Item> items,
        Invitation invitation,
        String stop) {
    public Letter {
        items = List.copyOf(items);
    }

    public boolean digest() {
        return kind == null;
    }

    /** Whether it tells of several things: a digest, or an issue of the newsletter with its articles. */
    public boolean several() {
        return digest() || items.size() > 1;
    }

    /**
     * One thing that happened.
     *
     * @param at UTC
     * @param title one line
     * @param text what a person needs to know; may have several lines, never null
     * @param action what the button says
     * @param path where the button leads, without a slash in front
     */
    public record Item(Instant at, String title, String text, String action, String path) {}
}
