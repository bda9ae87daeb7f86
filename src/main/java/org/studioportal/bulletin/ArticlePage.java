package org.studioportal.bulletin;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.studioportal.directory.UnitId;
import org.studioportal.studio.StudioId;

/**
 * A publication as its page shows it.
 *
 * @param body clean by {@link org.studioportal.shared.html.ArticleHtml}
 * @param byline null for none
 * @param corrections what was put right, the latest first
 * @param studios whom it is about
 * @param claps how many applauded (鼓掌)
 * @param clapped whether the signed-in person did
 * @param bookmarked whether the signed-in person keeps it
 * @param previous the one published before it that they may read; null for none
 * @param next the one after it; null for none
 * @param related what else they may like to read
 * @param unconfirmed the units they answer for that have still to confirm that they have read it
 * @param confirmed the units they answer for that have
 */
public record ArticlePage(
        ArticleCard card,
        String body,
        String byline,
        Audience.Kind audience,
        Instant renewedAt,
        List<Correction> corrections,
        List<String> topics,
        List<StudioId> studios,
        int claps,
        boolean clapped,
        boolean bookmarked,
        Link previous,
        Link next,
        List<ArticleCard> related,
        List<UnitId> unconfirmed,
        List<UnitId> confirmed)
        implements Serializable {
    /** What readers are told was put right; UTC. */
    public record Correction(Instant at, String note) implements Serializable {}

    /** Another article. */
    public record Link(String slug, String title) implements Serializable {}

    /**
     * What stands in the place of an article that was taken back.
     *
     * @param at UTC
     */
    public record Withdrawn(String title, Instant at, String reason) implements Serializable {}

    public ArticlePage {
        corrections = List.copyOf(corrections);
        topics = List.copyOf(topics);
        studios = List.copyOf(studios);
        related = List.copyOf(related);
        unconfirmed = List.copyOf(unconfirmed);
        confirmed = List.copyOf(confirmed);
    }
}
