package org.studioportal.bulletin;

import java.io.Serializable;
import java.time.Instant;

/**
 * What somebody said of a text that is being worked on.
 *
 * @param block the paragraph it is about ({@code data-block}); null for the whole article. The paragraph may be gone.
 * @param quote how that paragraph began; null for the whole article
 * @param at UTC
 * @param own whether the signed-in person said it
 * @param resolvedBy who has dealt with it; null while it is open
 */
public record ReviewComment(
        long id, String block, String quote, String text, String who, Instant at, boolean own, String resolvedBy)
        implements Serializable {
    public static final int TEXT_LENGTH = 1000;

    public boolean open() {
        return resolvedBy == null;
    }
}
