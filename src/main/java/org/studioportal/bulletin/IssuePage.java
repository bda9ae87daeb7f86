package org.studioportal.bulletin;

import java.io.Serializable;
import java.util.List;

/**
 * A published issue, or one that is being made.
 *
 * @param version to be handed in with a change
 * @param articles in order; those that were withdrawn since are left out
 */
public record IssuePage(IssueLine issue, int version, List<ArticleCard> articles) implements Serializable {
    public IssuePage {
        articles = List.copyOf(articles);
    }
}
