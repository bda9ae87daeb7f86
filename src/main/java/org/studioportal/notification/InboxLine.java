package org.studioportal.notification;

import java.io.Serializable;
import java.time.Instant;

/**
 * A notice in its inbox.
 *
 * @param at when it happened (UTC)
 * @param path where the next step is, without a slash in front
 * @param settled somebody has taken the step that it asks for; false where it asks for none
 */
public record InboxLine(
        NoticeId id,
        NoticeKind kind,
        NoticeFacts facts,
        Instant at,
        String path,
        boolean read,
        boolean archived,
        boolean settled)
        implements Serializable {
    /** Whether somebody waits for the person. */
    public boolean waits() {
        return kind.toDo() && !settled && !archived;
    }

    /** The same, read or unread. */
    public InboxLine read(boolean isRead) {
        return new InboxLine(id, kind, facts, at, path, isRead, archived, settled);
    }

    /** The same, in the archive or not. */
    public InboxLine archived(boolean isArchived) {
        return new InboxLine(id, kind, facts, at, path, read, isArchived, settled);
    }
}
