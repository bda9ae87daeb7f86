package org.studioportal.bulletin;

import java.time.Instant;
import java.util.List;
import org.studioportal.security.AccountId;

/**
 * An issue of the newsletter, for {@link BulletinPast}.
 *
 * @param number null for one that is being put together
 * @param cover hash of a kept picture
 * @param published null for one that is being put together
 * @param articles in its order
 */
public record PastIssue(
        Integer number,
        String title,
        String intro,
        String cover,
        Instant begun,
        Instant published,
        AccountId by,
        List<PastArticle> articles) {
    public PastIssue {
        articles = List.copyOf(articles);
    }
}
