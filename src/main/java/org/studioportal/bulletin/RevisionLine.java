package org.studioportal.bulletin;

import java.io.Serializable;
import java.time.Instant;

/**
 * A state that an article was left in.
 *
 * @param id for {@link EditorDesk#revision}
 * @param who wrote it; masked for nobody: the desk's own people see it
 * @param savedAt when it was last written to; UTC
 * @param title null while there was none
 */
public record RevisionLine(long id, int number, String who, Instant savedAt, Cause cause, String title, int characters)
        implements Serializable {
    /** Why it is there. Screens show {@code bulletin.revision.CODE}. */
    public enum Cause {
        /** Somebody wrote; one stretch of writing is one line. */
        WRITTEN,
        /** An older state was taken up again. */
        RESTORED,
        /** It was handed in for review. */
        SUBMITTED,
        /** Readers saw this. */
        PUBLISHED
    }
}
