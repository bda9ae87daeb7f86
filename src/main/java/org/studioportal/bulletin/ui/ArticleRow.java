package org.studioportal.bulletin.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import org.studioportal.bulletin.ArticleStatus;
import org.studioportal.bulletin.DeskLine;
import org.studioportal.shared.ui.Formats;
import org.studioportal.shared.ui.Tag;

/** An article in the desk's list; all of it leads to its writing screen. */
class ArticleRow extends Anchor {
    ArticleRow(DeskLine line, DeskTools tools) {
        super("editor-desk/" + line.id());
        addClassName("article-row");
        H2 title = new H2(line.title() == null ? t("newsroom.untitled") : line.title());
        Span quiet = new Span(t(
                "newsroom.row",
                tools.owner(line.unit(), t("newsroom.city")),
                line.author(),
                Formats.moment(line.changedAt())));
        quiet.addClassName("quiet-text");
        Div words = new Div(title, quiet);
        words.addClassName("article-row-words");
        add(words, tags(line));
    }

    private static Div tags(DeskLine line) {
        Div tags = new Div(statusTag(line.status()), new Tag(ArticleWords.kind(line.kind()), "quiet"));
        tags.addClassName("article-row-tags");
        if (line.publishAt() != null) {
            tags.add(new Tag(t("newsroom.row.scheduled", Formats.moment(line.publishAt())), "quiet"));
        }
        if (line.published() && line.status() != ArticleStatus.PUBLISHED) {
            tags.add(new Tag(t("newsroom.row.online"), "quiet"));
        }
        if (line.comments() > 0) {
            tags.add(new Tag(t("newsroom.row.comments", line.comments()), "warn"));
        }
        return tags;
    }

    static Tag statusTag(ArticleStatus status) {
        return new Tag(
                ArticleWords.status(status),
                switch (status) {
                    case DRAFT -> "quiet";
                    case IN_REVIEW, SCHEDULED -> "warn";
                    case PUBLISHED -> "good";
                    case WITHDRAWN -> "bad";
                });
    }
}
