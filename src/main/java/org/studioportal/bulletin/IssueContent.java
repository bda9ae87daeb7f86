package org.studioportal.bulletin;

import java.io.Serializable;
import java.util.List;

/**
 * What its makers say of an issue.
 *
 * @param title null for none but its number, as are intro and cover
 * @param cover hash of a kept picture; null for that of its first article that has one
 * @param articles in order, each once
 */
public record IssueContent(String title, String intro, String cover, List<ArticleId> articles) implements Serializable {
    public static final int TITLE_LENGTH = 60;
    public static final int INTRO_LENGTH = 500;
    public static final int MOST_ARTICLES = 40;

    public IssueContent {
        articles = List.copyOf(articles);
    }
}
