package org.studioportal.bulletin.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.studioportal.bulletin.ArticleCard;

/** An article in an issue's contents. */
class IssueEntry extends ListItem {
    IssueEntry(ArticleCard article) {
        Span kicker = new Span(t(
                "bulletin-issue.kicker",
                ArticleWords.kind(article.kind()),
                ArticleWords.column(article.column()),
                article.minutes()));
        kicker.addClassName("kicker");
        Paragraph summary = new Paragraph(article.summary());
        summary.addClassName("soft");
        add(kicker, new H2(new Anchor("bulletins/" + article.slug(), article.title())), summary);
    }
}
