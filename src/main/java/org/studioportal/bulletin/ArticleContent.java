package org.studioportal.bulletin;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.studioportal.directory.UnitId;

/**
 * All that writers keep of an article. A draft may lack anything but its kind, its column and its audience.
 *
 * @param title null while there is none, as are summary and byline
 * @param body clean by {@link org.studioportal.shared.html.ArticleHtml}; empty for none
 * @param byline who wrote it, as readers are told
 * @param cover hash of a kept picture; null for none
 * @param topics a few words that it is found by
 * @param mustConfirm whether the addressed units are to confirm that they have read it; circulars only
 * @param addressed the units that a circular is addressed to; empty for all of them
 */
public record ArticleContent(
        ArticleKind kind,
        BulletinColumn column,
        String title,
        String summary,
        String body,
        String byline,
        String cover,
        List<String> topics,
        Audience audience,
        boolean mustConfirm,
        Set<UnitId> addressed)
        implements Serializable {
    public static final int TITLE_LENGTH = 60;
    public static final int SUMMARY_LENGTH = 200;
    public static final int BYLINE_LENGTH = 60;
    public static final int MOST_TOPICS = 6;
    public static final int TOPIC_LENGTH = 12;
    /** Characters of words; a long feature has 5,000. */
    public static final int BODY_LENGTH = 50_000;

    public ArticleContent {
        topics = List.copyOf(topics);
        addressed = Set.copyOf(addressed);
    }

    /** Nothing yet, of that kind. */
    public static ArticleContent empty(ArticleKind kind) {
        return new ArticleContent(
                kind,
                kind == ArticleKind.CIRCULAR ? BulletinColumn.NOTICES : BulletinColumn.NEWS,
                null,
                null,
                "",
                null,
                null,
                List.of(),
                Audience.EVERYBODY,
                false,
                Set.of());
    }
}
