package org.studioportal.bulletin;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * What one sees first of the bulletins.
 *
 * @param lead the lead story; null while nothing is published
 * @param newest without the lead, the newest first
 * @param kinds of each kind the newest, without the lead
 * @param topics those of the last months, the most used first
 * @param years in which something was published, the latest first
 */
public record FrontPage(
        ArticleCard lead,
        List<ArticleCard> newest,
        Map<ArticleKind, List<ArticleCard>> kinds,
        List<String> topics,
        List<Integer> years)
        implements Serializable {
    public FrontPage {
        newest = List.copyOf(newest);
        kinds = Map.copyOf(kinds);
        topics = List.copyOf(topics);
        years = List.copyOf(years);
    }
}
