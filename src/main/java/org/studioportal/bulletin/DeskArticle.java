package org.studioportal.bulletin;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.studioportal.directory.UnitId;

/**
 * An article as its editors see it.
 *
 * @param unit whose article it is; null for the city
 * @param author who began it
 * @param since when it came to stand where it stands; UTC
 * @param reason why it was sent back or withdrawn; null when none was given
 * @param slug null until it has an address
 * @param revision to save on top of
 * @param savedAt when it was last saved; UTC
 * @param publishAt when it is to be published; UTC, null while that is open
 * @param publishedTimes how often its readers got it
 * @param correctionNote what readers are to be told of a correction; null for none
 * @param steps what the signed-in person can do now
 * @param writes whether they can write to it now
 * @param ownWork whether they have written to it since it was last published, and so cannot approve it
 * @param comments the oldest first
 */
public record DeskArticle(
        ArticleId id,
        UnitId unit,
        String author,
        ArticleStatus status,
        Instant since,
        String reason,
        String slug,
        int revision,
        Instant savedAt,
        Instant publishAt,
        int publishedTimes,
        String correctionNote,
        ArticleContent content,
        Set<ArticleStep> steps,
        boolean writes,
        boolean ownWork,
        List<ReviewComment> comments)
        implements Serializable {
    public DeskArticle {
        steps = Set.copyOf(steps);
        comments = List.copyOf(comments);
    }
}
