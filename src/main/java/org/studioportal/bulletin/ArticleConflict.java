package org.studioportal.bulletin;

import java.time.Instant;
import org.studioportal.shared.PortalException;

/** Somebody else saved since; nothing was overwritten, and a person must say which text counts. */
public final class ArticleConflict extends PortalException {
    private final transient ArticleContent theirs;
    private final int revision;
    private final String who;
    private final Instant at;

    ArticleConflict(ArticleContent theirs, int revision, String who, Instant at) {
        super("bulletin.conflict", who);
        this.theirs = theirs;
        this.revision = revision;
        this.who = who;
        this.at = at;
    }

    /** The article as it is stored now. */
    public ArticleContent theirs() {
        return theirs;
    }

    /** To save on top of theirs. */
    public int revision() {
        return revision;
    }

    public String who() {
        return who;
    }

    /** When they saved; UTC. */
    public Instant at() {
        return at;
    }
}
