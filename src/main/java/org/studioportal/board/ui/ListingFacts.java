package org.studioportal.board.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.studioportal.board.ListingContent;
import org.studioportal.board.ListingKind;
import org.studioportal.board.ListingPage;
import org.studioportal.board.ListingPages;
import org.studioportal.shared.picture.PictureSize;
import org.studioportal.shared.time.PortalTime;
import org.studioportal.shared.ui.Formats;
import org.studioportal.shared.ui.Section;
import org.studioportal.shared.ui.StoredPicture;
import org.studioportal.shared.ui.Tag;

/** What is needed or offered, where and when, and for whom. */
class ListingFacts extends Section {
    private final DescriptionList facts = new DescriptionList();

    ListingFacts(ListingPage page, ListingPages pages) {
        super(t("listing-page.about", page.kind()));
        addClassName("listing-facts");
        ListingContent said = page.content();
        if (said.description() != null) {
            Paragraph words = new Paragraph(said.description());
            words.addClassName("listing-words");
            add(words);
        }
        if (!said.photos().isEmpty()) {
            add(photos(said));
        }
        fact("listing-page.when", when(page));
        fact("listing-page.where", said.place());
        fact("listing-page.mode", said.mode() == null ? null : t("mode", said.mode()));
        fact("listing-page.people", t("listing-page.people." + page.kind().name(), said.people()));
        if (said.minutes() != null) {
            fact("listing-page.minutes", t("listing-page.minutes.each", said.minutes()));
        }
        if (said.level() != null) {
            fact("listing-page.level", t("listing-page.level.least", t("studio.level", said.level())));
        }
        if (!said.specialties().isEmpty()) {
            fact("listing-page.specialties", tags(said));
        }
        whom(page, pages);
        add(facts);
    }

    private void whom(ListingPage page, ListingPages pages) {
        ListingPage.Side side = page.side();
        if (page.requester() != null) {
            Div who = new Div(new Span(page.requester()));
            who.addClassName("listing-who");
            if (page.contact()) {
                who.add(new ContactReveal(pages, page.id()));
            }
            fact("listing-page.requester", who);
        }
        if (side.studio() != null) {
            fact(
                    "listing-page.studio",
                    new Anchor("studios/" + side.studio().slug(), side.studio().name()));
        }
        if (page.kind() != ListingKind.OFFER && side.unit() != null) {
            fact("listing-page.unit", side.unit().name());
        }
        if (page.kind() == ListingKind.OFFER && side.village() != null) {
            fact(
                    "listing-page.serves",
                    t(
                            "listing-page.of-village",
                            side.village().town(),
                            side.village().name()));
        }
        if (page.until() != null) {
            fact("listing-page.until", until(page.until()));
        }
    }

    /** People name the last day, not the midnight that ends it. */
    private static String until(Instant until) {
        LocalDateTime end = LocalDateTime.ofInstant(until, PortalTime.ZONE);
        return end.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? Formats.date(end.toLocalDate().minusDays(1))
                : Formats.moment(until);
    }

    private static String when(ListingPage page) {
        ListingContent said = page.content();
        if (said.startsAt() != null) {
            return PageWords.when(said.startsAt(), said.endsAt());
        }
        return said.weekly().isEmpty() ? t("listing-page.no-time") : Formats.week(said.weekly());
    }

    private static Component tags(ListingContent said) {
        Div tags = new Div();
        tags.addClassName("tags");
        said.specialties().forEach(word -> tags.add(new Tag(word, "quiet")));
        return tags;
    }

    private static Component photos(ListingContent said) {
        Div photos = new Div();
        photos.addClassName("listing-photos");
        int number = 1;
        for (String hash : said.photos()) {
            Anchor large = new Anchor(
                    PictureSize.LARGE.address(hash),
                    new StoredPicture(hash, PictureSize.MEDIUM, t("listing-page.photo", number++)));
            large.setRouterIgnore(true);
            large.setTarget("_blank");
            photos.add(large);
        }
        return photos;
    }

    private void fact(String labelKey, String value) {
        if (value != null) {
            fact(labelKey, new Span(value));
        }
    }

    private void fact(String labelKey, Component value) {
        facts.add(new DescriptionList.Term(t(labelKey)), new DescriptionList.Description(value));
    }
}
