package org.studioportal.bulletin;

import java.io.Serializable;
import java.util.List;

/**
 * What a search found, a stretch of it.
 *
 * @param total how many there are in all
 */
public record BulletinHits(List<Hit> hits, long total) implements Serializable {
    /**
     * One publication.
     *
     * @param title its title, in pieces
     * @param snippet where the words stand in its text, or how it begins
     */
    public record Hit(ArticleCard card, List<Piece> title, List<Piece> snippet) implements Serializable {
        public Hit {
            title = List.copyOf(title);
            snippet = List.copyOf(snippet);
        }
    }

    /** A piece of text. @param marked whether it is what was looked for */
    public record Piece(String text, boolean marked) implements Serializable {}

    public BulletinHits {
        hits = List.copyOf(hits);
    }
}
