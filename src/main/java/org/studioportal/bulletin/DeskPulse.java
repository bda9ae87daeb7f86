package org.studioportal.bulletin;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * What an open page hears of its article every few seconds, without the text: enough to know whether to ask for all.
 *
 * @param others the names of those who have it open too, one's own for one's other pages
 * @param since when it came to stand where it stands; UTC
 * @param revision counts what was saved
 * @param openComments how many comments wait to be resolved
 * @param resolvedComments how many do not any more
 */
public record DeskPulse(
        List<String> others, ArticleStatus status, Instant since, int revision, int openComments, int resolvedComments)
        implements Serializable {
    public DeskPulse {
        others = List.copyOf(others);
    }

    DeskPulse with(List<String> present) {
        return new DeskPulse(present, status, since, revision, openComments, resolvedComments);
    }
}
