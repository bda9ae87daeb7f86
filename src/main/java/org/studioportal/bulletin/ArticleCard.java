package org.studioportal.bulletin;

import java.io.Serializable;
import java.time.Instant;
import org.studioportal.directory.UnitId;

/**
 * A publication as lists show it.
 *
 * @param unit whose article it is; null for the city
 * @param cover hash of a kept picture; null for none
 * @param characters how long it is, in characters of words
 * @param publishedAt when it first went to its readers; UTC
 */
public record ArticleCard(
        ArticleId id,
        String slug,
        ArticleKind kind,
        BulletinColumn column,
        UnitId unit,
        String title,
        String summary,
        String cover,
        int characters,
        Instant publishedAt)
        implements Serializable {
    /** Characters of Chinese that people read in a minute, on the low side. */
    private static final int A_MINUTE = 350;

    /** How long one reads, in minutes; at least one. */
    public int minutes() {
        return Math.max(1, Math.round((float) characters / A_MINUTE));
    }
}
