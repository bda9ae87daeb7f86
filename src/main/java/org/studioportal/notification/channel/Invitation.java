package org.studioportal.notification.channel;

import java.time.Instant;

/**
 * What goes into the recipient's calendar (RFC 5546), or out of it.
 *
 * @param uid the same for the same appointment for ever; without the part after the @
 * @param sequence grows with each change
 * @param startsAt UTC
 * @param summary what it is about
 * @param place null when none is said
 * @param path of its page in the portal, without a slash in front
 */
public record Invitation(
        boolean cancelled,
        String uid,
        int sequence,
        Instant startsAt,
        Instant endsAt,
        String summary,
        String place,
        String path) {}
