package org.studioportal.board.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.studioportal.board.ListingPage;
import org.studioportal.shared.ui.Formats;
import org.studioportal.shared.ui.Section;

/** What happened, the newest first. */
class TimelinePanel extends Section {
    TimelinePanel(List<ListingPage.Event> events) {
        super(t("listing-page.timeline"));
        OrderedList list = new OrderedList();
        list.addClassNames("plain", "timeline");
        events.forEach(event -> list.add(item(event)));
        add(list);
    }

    private static ListItem item(ListingPage.Event event) {
        Span when = new Span(Formats.moment(event.at()));
        when.addClassName("timeline-when");
        // What followed by itself is nobody's deed.
        boolean itself = event.who() == null || event.what().equals("listing.SETTLE");
        Paragraph what = new Paragraph(itself ? says(event) : t("listing-page.did", event.who(), says(event)));
        ListItem item = new ListItem(when, what);
        if (event.note() != null) {
            Paragraph note = new Paragraph(event.note());
            note.addClassName("timeline-note");
            item.add(note);
        }
        return item;
    }

    /** How a claim began, and what followed by itself, is told by where it led. */
    private static String says(ListingPage.Event event) {
        return switch (event.what()) {
            case "claim.MADE" -> t("listing-page.made." + event.status());
            case "listing.SETTLE" -> t("listing-page.settled." + event.status());
            default -> t("listing-page.event." + event.what());
        };
    }
}
