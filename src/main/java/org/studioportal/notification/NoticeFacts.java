package org.studioportal.notification;

import java.io.Serializable;
import java.time.Instant;
import org.studioportal.shared.ServiceCategory;

/**
 * What a notice says, before it is put into anybody's language. Nobody's name, phone or home is in it.
 *
 * @param about what it is about, in the words of whoever wrote it; null for nothing
 * @param category null for none
 * @param startsAt UTC; null without an agreed time
 * @param endsAt as {@code startsAt}
 * @param place as the board says it; null for none
 * @param reason in the words of whoever gave it; null for none
 */
public record NoticeFacts(
        String about, ServiceCategory category, Instant startsAt, Instant endsAt, String place, String reason)
        implements Serializable {
    /** Nothing but the kind itself. */
    public static final NoticeFacts NONE = new NoticeFacts(null, null, null, null, null, null);

    /** Something with a name and no more. */
    public static NoticeFacts about(String what, String reason) {
        return new NoticeFacts(what, null, null, null, null, reason);
    }
}
