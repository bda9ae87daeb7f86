package org.studioportal.notification;

import org.studioportal.notification.channel.Letter;
import org.studioportal.notification.channel.Recipient;

/** Letters with invented facts, for whoever wants to see what letters look like. */
public interface SampleLetters {
    /**
     * A letter as the outbox would write it.
     *
     * @param kind null for a digest
     */
    Letter sample(NoticeKind kind, Recipient to);
}
