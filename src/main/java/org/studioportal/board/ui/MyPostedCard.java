package org.studioportal.board.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import org.studioportal.board.ListingStatus;
import org.studioportal.board.MyListing;
import org.studioportal.shared.ui.Formats;
import org.studioportal.shared.ui.Tag;

/** Something that the person posted: where it stands, and the way to it. */
class MyPostedCard extends Article {
    MyPostedCard(MyListing listing) {
        addClassName("my-card");
        setClassName("waiting", listing.status() == ListingStatus.RETURNED);
        Div tags = new Div(PageWords.tag(listing.status()), new Tag(t("listing-page.kind", listing.kind()), "quiet"));
        tags.addClassName("my-tags");
        String title = listing.title() == null ? t("my.untitled") : listing.title();
        String path = listing.unsubmitted() ? MyLinks.edit(listing) : "board/" + listing.id();
        add(tags, new H3(new Anchor(path, title)));
        if (listing.reason() != null) {
            add(new Paragraph(t("my.reason", listing.reason())));
        }
        if (listing.places() > 0 && listing.status().live()) {
            add(new Paragraph(t("my.taken", listing.taken(), listing.places())));
        }
        Paragraph since = new Paragraph(t("my.since", Formats.moment(listing.statusSince())));
        since.addClassName("quiet-text");
        add(since);
        if (listing.unsubmitted()) {
            add(MyLinks.button(path, listing.status() == ListingStatus.RETURNED ? "my.put-right" : "my.write-on"));
        }
    }
}
