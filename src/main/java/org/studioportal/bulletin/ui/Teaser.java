package org.studioportal.bulletin.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import org.studioportal.bulletin.ArticleCard;
import org.studioportal.bulletin.BulletinHits;
import org.studioportal.shared.picture.PictureSize;
import org.studioportal.shared.time.PortalTime;
import org.studioportal.shared.ui.Formats;
import org.studioportal.shared.ui.StoredPicture;

/** What leads to an article: its title and as much around it as there is room for. The whole of it is the link. */
@Tag("article")
class Teaser extends HtmlContainer {
    private Teaser(String form) {
        addClassNames("teaser", form);
    }

    /** The lead story. */
    static Teaser lead(ArticleCard card) {
        Teaser teaser = new Teaser("teaser-lead");
        teaser.add(cover(card, PictureSize.LARGE), words(card, new H2(link(card)), true));
        return teaser;
    }

    /** With its cover above. */
    static Teaser card(ArticleCard card) {
        Teaser teaser = new Teaser("teaser-card");
        teaser.add(cover(card, PictureSize.MEDIUM), words(card, new H3(link(card)), true));
        return teaser;
    }

    /** Title and date. */
    static Teaser line(ArticleCard card) {
        Teaser teaser = new Teaser("teaser-line");
        teaser.add(words(card, new H3(link(card)), false));
        return teaser;
    }

    /** In a list, its cover beside it. */
    static Teaser row(ArticleCard card) {
        Teaser teaser = new Teaser("teaser-row");
        teaser.add(words(card, new H3(link(card)), true), cover(card, PictureSize.MEDIUM));
        return teaser;
    }

    /** As a row, with what was looked for marked. */
    static Teaser hit(BulletinHits.Hit hit) {
        Teaser teaser = new Teaser("teaser-row");
        Anchor title = address(hit.card());
        hit.title().forEach(piece -> title.add(piece(piece)));
        Paragraph snippet = new Paragraph();
        snippet.addClassName("teaser-summary");
        hit.snippet().forEach(piece -> snippet.add(piece(piece)));
        Div words = new Div(kicker(hit.card()), new H3(title), snippet, facts(hit.card()));
        words.addClassName("teaser-words");
        teaser.add(words, cover(hit.card(), PictureSize.MEDIUM));
        return teaser;
    }

    private static Div words(ArticleCard card, Component title, boolean whole) {
        Div words = new Div(title);
        words.addClassName("teaser-words");
        if (whole) {
            words.addComponentAsFirst(kicker(card));
            Paragraph summary = new Paragraph(card.summary());
            summary.addClassName("teaser-summary");
            words.add(summary);
        }
        words.add(facts(card));
        return words;
    }

    private static Paragraph kicker(ArticleCard card) {
        Paragraph kicker =
                new Paragraph(t("reading.kicker", ArticleWords.column(card.column()), ArticleWords.kind(card.kind())));
        kicker.addClassName("kicker");
        return kicker;
    }

    private static Paragraph facts(ArticleCard card) {
        LocalDate day = LocalDate.ofInstant(card.publishedAt(), PortalTime.ZONE);
        Paragraph facts = new Paragraph(new Span(Formats.date(day)), new Span(t("reading.minutes", card.minutes())));
        facts.addClassName("teaser-facts");
        return facts;
    }

    private static Anchor link(ArticleCard card) {
        Anchor link = address(card);
        link.setText(card.title());
        return link;
    }

    private static Anchor address(ArticleCard card) {
        Anchor link = new Anchor();
        link.setHref("bulletins/" + card.slug());
        link.addClassName("teaser-link");
        return link;
    }

    /** The words that stand there instead are said by the kicker already. */
    static Component cover(ArticleCard card, PictureSize size) {
        Div cover = new Div();
        cover.addClassName("cover");
        if (card.cover() != null) {
            cover.add(new StoredPicture(card.cover(), size, ""));
        } else {
            cover.addClassNames("cover-drawn", "column-" + card.column().name().toLowerCase());
            Span name = new Span(ArticleWords.column(card.column()));
            name.getElement().setAttribute("aria-hidden", "true");
            cover.add(name);
        }
        return cover;
    }

    private static Component piece(BulletinHits.Piece piece) {
        return piece.marked() ? new Mark(piece.text()) : new Span(piece.text());
    }

    @Tag("mark")
    private static class Mark extends HtmlContainer {
        Mark(String text) {
            setText(text);
        }
    }
}
