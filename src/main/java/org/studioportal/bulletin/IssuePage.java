package org.studioportal.bulletin;

import java.io.Serializable;
import java.util.List;

/**
 * A published issue, or one that is being made.
 *
 * @param version to be handed in with a change
 * @param ownCover hash of the picture that was chosen for it while it is being made; null for none
 * @param articles in order; those that were withdrawn since are left out
 */
public record IssuePage(IssueLine issue, int version, String ownCover, List<ArticleCard> articles)
        implements Serializable {
    public IssuePage {
        articles = List.copyOf(articles);
    }
}
