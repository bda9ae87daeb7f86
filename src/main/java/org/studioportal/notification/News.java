package org.studioportal.notification;

import java.time.Instant;

/**
 * Something that people are to be told.
 *
 * @param eventKey the same when the same arrives again
 * @param subject what it is about, such as {@code claim-12}
 * @param thread what letters are threaded by; null for none
 * @param path where the next thing is done, without a slash in front
 * @param at UTC
 * @param appointment null when it changes nobody's calendar
 */
record News(
        NoticeKind kind,
        String eventKey,
        String subject,
        String thread,
        String path,
        NoticeFacts facts,
        Instant at,
        Appointment appointment) {
    private static final int LONGEST_KEY = 120;

    News {
        if (eventKey.length() > LONGEST_KEY) {
            // Cut off, it could be another one's.
            throw new IllegalArgumentException("Too long for a key: " + eventKey);
        }
    }

    /**
     * It is to be in the calendar of whoever is told, or to go out of it; the notice's subject names it.
     *
     * @param sequence grows with each change
     */
    record Appointment(boolean cancelled, int sequence) {}
}
