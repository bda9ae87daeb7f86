package org.studioportal.bulletin.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.studioportal.bulletin.ArticleStatus;
import org.studioportal.bulletin.ArticleStep;
import org.studioportal.bulletin.DeskArticle;
import org.studioportal.shared.ui.Formats;

/** Where an article stands, since when and why, and what that means for the person. */
class ArticleStanding extends Div {
    private final transient DeskTools tools;

    ArticleStanding(DeskTools tools) {
        this.tools = tools;
        addClassName("article-standing");
    }

    void show(DeskArticle now) {
        removeAll();
        add(
                ArticleRow.statusTag(now.status()),
                words(t(
                        "newsroom.standing",
                        tools.owner(now.unit(), t("newsroom.city")),
                        now.author(),
                        Formats.moment(now.since()))));
        if (now.publishAt() != null) {
            add(words(t("newsroom.row.scheduled", Formats.moment(now.publishAt()))));
        }
        if (now.reason() != null) {
            add(warning(t(
                    now.status() == ArticleStatus.DRAFT ? "newsroom.reason.returned" : "newsroom.reason.withdrawn",
                    now.reason())));
        }
        if (now.status() == ArticleStatus.DRAFT && now.publishedTimes() > 0) {
            add(warning(t("newsroom.correcting")));
        }
        if (now.status() == ArticleStatus.IN_REVIEW && now.correctionNote() != null) {
            add(words(t("newsroom.correction", now.correctionNote())));
        }
        if (now.status() == ArticleStatus.IN_REVIEW
                && tools.access().reviews()
                && !now.steps().contains(ArticleStep.APPROVE)) {
            add(warning(t("newsroom.four-eyes")));
        }
    }

    private static Paragraph words(String text) {
        Paragraph words = new Paragraph(text);
        words.addClassName("quiet-text");
        return words;
    }

    private static Paragraph warning(String text) {
        Paragraph words = new Paragraph(text);
        words.addClassName("article-warning");
        return words;
    }
}
