package org.studioportal.board.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.studioportal.board.BoardCard;
import org.studioportal.board.ListingId;
import org.studioportal.board.ListingStatus;
import org.studioportal.shared.picture.PictureSize;
import org.studioportal.shared.ui.StoredPicture;
import org.studioportal.shared.ui.Tag;

/** A listing on the board, in what a person needs to decide; the whole card is one link, named by the title. */
class BoardArticle extends Article {
    private final ListingId id;
    private final Anchor link = new Anchor();
    private final Span press = new Span();
    private final Paragraph facts = new Paragraph();
    private final Span places = new Span();
    private final Div tags = new Div();
    private final Div picture = new Div();

    BoardArticle(BoardCard card) {
        id = card.id();
        addClassNames("studio-card", "listing-card");
        link.setHref("board/" + id.value());
        link.addClassName("studio-link");
        press.addClassName("listing-press");
        facts.addClassName("listing-line");
        places.addClassName("listing-places");
        tags.addClassName("tags");
        picture.addClassName("listing-picture");
        Div words = new Div(new Div(press, new H2(link)), facts, tags);
        words.addClassName("listing-text");
        add(words, picture);
        show(card);
    }

    ListingId id() {
        return id;
    }

    /** Shows what it is now; what has not changed stays untouched in the browser. */
    final void show(BoardCard card) {
        link.setText(card.title());
        press.removeAll();
        if (card.urgency() != null) {
            press.add(PageWords.tag(card.urgency()));
        }
        facts.removeAll();
        facts.add(
                new Span(Stream.of(who(card), CardWords.when(card))
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining("\u00a0· ", "", "\u00a0· "))),
                places);
        places.setText(CardWords.places(card));
        places.setClassName("free", card.status() == ListingStatus.OPEN);
        tags.removeAll();
        tags.add(Tag.of(card.category()), Tag.of(card.mode()));
        if (card.level() != null) {
            tags.add(new Tag(t("browsing.level", card.level()), "quiet"));
        }
        card.specialties().stream().limit(3).forEach(word -> tags.add(new Tag(word, "quiet")));
        picture.removeAll();
        picture.setVisible(card.photo() != null);
        if (card.photo() != null) {
            picture.add(new StoredPicture(card.photo(), PictureSize.SMALL, ""));
        }
        setClassName("over", !card.current());
    }

    /** It is not for everybody to see any more. */
    void gone() {
        places.setText(t("browsing.gone"));
        addClassName("over");
    }

    private static String who(BoardCard card) {
        return Stream.of(
                        card.provider(),
                        Objects.equals(card.unit(), card.provider()) ? null : card.unit(),
                        card.villageName().isEmpty() ? null : card.villageName(),
                        card.provider() == null ? card.place() : null)
                .filter(text -> text != null && !text.isEmpty())
                .limit(2)
                .collect(Collectors.joining(t("browsing.and")));
    }
}
