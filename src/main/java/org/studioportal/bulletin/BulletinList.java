package org.studioportal.bulletin;

import java.io.Serializable;
import java.util.List;

/**
 * A stretch of a list of publications.
 *
 * @param total how many there are in all
 */
public record BulletinList(List<ArticleCard> cards, long total) implements Serializable {
    public BulletinList {
        cards = List.copyOf(cards);
    }
}
