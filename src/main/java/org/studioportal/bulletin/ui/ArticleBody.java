package org.studioportal.bulletin.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.studioportal.board.ListingBrief;
import org.studioportal.board.ListingBriefs;
import org.studioportal.board.ListingId;
import org.studioportal.directory.Directory;
import org.studioportal.directory.UnitRef;
import org.studioportal.directory.VillageRef;
import org.studioportal.shared.html.ArticleHtml;
import org.studioportal.shared.ui.Tag;
import org.studioportal.studio.StudioId;
import org.studioportal.studio.StudioOffers;
import org.studioportal.studio.StudioRef;

/** The text of an article, cleaned once more, with its live cards as things stand now. At most one statement. */
class ArticleBody extends Div {
    private final transient StudioOffers studios;
    private final transient Directory directory;
    private final transient Map<ListingId, ListingBrief> listings;

    ArticleBody(String body, StudioOffers studios, ListingBriefs listings, Directory directory) {
        this.studios = studios;
        this.directory = directory;
        List<ArticleHtml.Part> parts = ArticleHtml.parts(body);
        this.listings = listings.published(parts.stream()
                .flatMap(
                        part -> part instanceof ArticleHtml.CardPart card && card.kind() == ArticleHtml.CardKind.LISTING
                                ? Stream.of(new ListingId(card.id()))
                                : Stream.empty())
                .collect(Collectors.toSet()));
        addClassName("article-body");
        parts.forEach(part -> add(component(part)));
    }

    private Component component(ArticleHtml.Part part) {
        return switch (part) {
            case ArticleHtml.Html html -> text(html.html());
            case ArticleHtml.CardPart card
            when card.kind() == ArticleHtml.CardKind.STUDIO ->
                studios.studio(new StudioId(card.id())).map(this::studio).orElseGet(ArticleBody::gone);
            case ArticleHtml.CardPart card -> {
                ListingBrief brief = listings.get(new ListingId(card.id()));
                yield brief == null ? gone() : listing(brief);
            }
        };
    }

    private static Div text(String html) {
        Div text = new Div();
        text.addClassName("article-text");
        text.getElement().setProperty("innerHTML", html);
        return text;
    }

    private Div studio(StudioRef studio) {
        Div card = card(
                t("reading.card.studio"),
                "studios/" + studio.slug(),
                studio.name(),
                directory.unit(studio.unit()).map(UnitRef::name).orElse(""));
        Div tags = new Div();
        tags.addClassName("tags");
        studio.categories().stream().sorted().map(Tag::of).forEach(tags::add);
        card.add(tags);
        return card;
    }

    private Div listing(ListingBrief listing) {
        String village = listing.village() == null
                ? ""
                : directory.village(listing.village()).map(VillageRef::name).orElse("");
        Div card = card(t("browsing.kind", listing.kind()), "board/" + listing.id(), listing.title(), village);
        Div tags = new Div(new Tag(
                t("listing-page.status", listing.status()), listing.status().live() ? "good" : "quiet"));
        if (listing.category() != null) {
            tags.add(Tag.of(listing.category()));
        }
        tags.addClassName("tags");
        card.add(tags);
        return card;
    }

    private static Div card(String what, String address, String title, String whose) {
        Paragraph kicker = new Paragraph(what);
        kicker.addClassName("kicker");
        Anchor link = new Anchor(address, title);
        link.addClassNames("teaser-link", "live-card-title");
        Div card = new Div(kicker, link);
        if (!whose.isEmpty()) {
            Span place = new Span(whose);
            place.addClassName("quiet-text");
            card.add(place);
        }
        card.addClassName("live-card");
        return card;
    }

    private static Div gone() {
        Div gone = new Div(new Span(t("reading.card.gone")));
        gone.addClassNames("live-card", "gone");
        return gone;
    }
}
