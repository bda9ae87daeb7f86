package org.studioportal.notification;

import java.io.Serializable;
import java.time.Instant;

/**
 * A letter of the outbox, as the administrator sees it.
 *
 * @param kind a {@link NoticeKind}, or {@link #DIGEST}
 * @param messageId what its copies have in common; also at the other end
 * @param displayName of the one it is for; empty when the account is gone
 * @param notBefore UTC; when it may leave at the earliest
 * @param nextTry UTC
 * @param lastError as the other end said it; null for none
 * @param endedAt UTC; null while it is under way
 */
public record Delivery(
        long id,
        String channel,
        String kind,
        String messageId,
        String username,
        String displayName,
        DeliveryState state,
        int attempts,
        String lastError,
        Instant createdAt,
        Instant notBefore,
        Instant nextTry,
        Instant endedAt)
        implements Serializable {
    public static final String DIGEST = "DIGEST";

    /** The same with whom it is for. */
    Delivery to(String itsUsername, String itsDisplayName) {
        return new Delivery(
                id,
                channel,
                kind,
                messageId,
                itsUsername,
                itsDisplayName,
                state,
                attempts,
                lastError,
                createdAt,
                notBefore,
                nextTry,
                endedAt);
    }
}
