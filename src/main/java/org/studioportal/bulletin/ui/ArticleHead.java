package org.studioportal.bulletin.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import org.studioportal.bulletin.ArticleCard;
import org.studioportal.bulletin.ArticlePage;
import org.studioportal.directory.Directory;
import org.studioportal.directory.UnitRef;
import org.studioportal.shared.picture.PictureSize;
import org.studioportal.shared.time.PortalTime;
import org.studioportal.shared.ui.Formats;
import org.studioportal.shared.ui.StoredPicture;

/** What stands above an article's text: what it is, who wrote it and when, what was put right. */
class ArticleHead extends Header {
    ArticleHead(ArticlePage page, Directory directory) {
        addClassName("article-head");
        ArticleCard card = page.card();
        Paragraph kicker = new Paragraph(
                new Anchor(
                        "bulletins?column=" + card.column().name().toLowerCase(), ArticleWords.column(card.column())),
                new Anchor("bulletins?kind=" + card.kind().name().toLowerCase(), ArticleWords.kind(card.kind())));
        kicker.addClassName("kicker");
        Paragraph standfirst = new Paragraph(card.summary());
        standfirst.addClassName("standfirst");
        add(kicker, new H1(card.title()), standfirst, facts(page, directory));
        page.corrections().forEach(correction -> add(corrected(correction)));
        if (card.cover() != null) {
            Div cover = new Div(new StoredPicture(card.cover(), PictureSize.LARGE, ""));
            cover.addClassName("article-cover");
            add(cover);
        }
    }

    private static Paragraph facts(ArticlePage page, Directory directory) {
        ArticleCard card = page.card();
        Paragraph facts = new Paragraph();
        facts.addClassName("article-facts");
        if (page.byline() != null) {
            facts.add(new Span(page.byline()));
        }
        if (card.unit() != null) {
            facts.add(new Anchor(
                    "bulletins?unit=" + card.unit().value(),
                    directory.unit(card.unit()).map(UnitRef::name).orElse("")));
        }
        facts.add(new Span(Formats.moment(card.publishedAt())), new Span(t("reading.minutes", card.minutes())));
        return facts;
    }

    private static Paragraph corrected(ArticlePage.Correction correction) {
        Paragraph corrected = new Paragraph(t(
                "reading.corrected",
                Formats.date(LocalDate.ofInstant(correction.at(), PortalTime.ZONE)),
                correction.note()));
        corrected.addClassName("correction");
        return corrected;
    }
}
