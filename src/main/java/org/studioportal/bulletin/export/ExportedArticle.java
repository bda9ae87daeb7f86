package org.studioportal.bulletin.export;

import java.time.LocalDate;
import java.util.Map;
import org.studioportal.shared.html.ArticleHtml;

/**
 * An article as it leaves the portal.
 *
 * @param summary may be null or blank, as may byline and unit
 * @param kindLabel what kind of article it is, in the language of the file
 * @param date in Asia/Shanghai; null for a draft
 * @param url whole address of its page; null when it has none
 * @param coverHash of a kept picture; may be null
 * @param bodyHtml clean; what is not part of the contract of article bodies is passed by
 * @param cards what its live cards say; one that is missing is left out
 */
public record ExportedArticle(
        String title,
        String summary,
        String byline,
        String unit,
        String kindLabel,
        LocalDate date,
        String url,
        String coverHash,
        String bodyHtml,
        Map<ArticleHtml.Card, CardText> cards) {}
