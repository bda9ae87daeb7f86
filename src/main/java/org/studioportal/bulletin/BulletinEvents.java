package org.studioportal.bulletin;

import java.io.Serializable;
import java.time.Instant;
import org.studioportal.directory.UnitId;
import org.studioportal.security.AccountId;

/** What happened to bulletins, for other rooms. All moments are UTC. */
public final class BulletinEvents {
    private BulletinEvents() {}

    /**
     * An article took a step.
     *
     * @param unit whose article it is; null for the city
     * @param title as it is at that moment
     * @param author who began it
     * @param submittedBy who asked for review; null when nobody has
     * @param by who took the step; null for the portal itself
     * @param reason why; null when none was given
     * @param times how often it has been published by now
     */
    public record Stepped(
            ArticleId article,
            ArticleKind kind,
            UnitId unit,
            String title,
            String slug,
            AccountId author,
            AccountId submittedBy,
            ArticleStep step,
            AccountId by,
            String reason,
            int times,
            Instant at)
            implements Serializable {}

    /**
     * A reviewer or a writer left a comment.
     *
     * @param author who began the article
     */
    public record Commented(ArticleId article, String title, AccountId author, AccountId by, Instant at)
            implements Serializable {}

    /** An addressed unit has confirmed that it has read a circular. */
    public record Confirmed(ArticleId article, UnitId unit, Instant at) implements Serializable {}

    /** An issue of the newsletter is out. */
    public record IssuePublished(IssueId issue, int number, String title, Instant at) implements Serializable {}
}
