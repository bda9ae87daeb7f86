package org.studioportal.board.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Function;
import org.studioportal.board.DeskListing;
import org.studioportal.shared.Page;
import org.studioportal.shared.ui.Formats;
import org.studioportal.shared.ui.Tag;

/** Listings line by line with how they stand; more come when they are asked for. */
@StyleSheet("context://theme/posting.css")
@StyleSheet("context://theme/listing.css")
class DeskListings extends Div {
    private static final int AT_A_TIME = 20;

    private final transient Function<Page, List<DeskListing>> read;
    private final int count;
    private final UnorderedList list = new UnorderedList();
    private final Button more = new Button(t("action.more"), click -> show());
    private int shown;

    DeskListings(int count, Function<Page, List<DeskListing>> read) {
        this.read = read;
        this.count = count;
        addClassName("pile");
        list.addClassNames("plain", "desk-listings");
        Paragraph sum = new Paragraph(t("posting.desk.count", count));
        sum.addClassName("result-count");
        add(sum, list, more);
        show();
    }

    private void show() {
        List<DeskListing> next = read.apply(new Page(shown, AT_A_TIME));
        next.forEach(one -> list.add(new ListItem(line(one))));
        shown += next.size();
        more.setVisible(!next.isEmpty() && shown < count);
    }

    private static Component line(DeskListing one) {
        Div tags = new Div(PageWords.tag(one.status()));
        tags.addClassName("tags");
        if (one.urgency() != null) {
            tags.add(PageWords.tag(one.urgency()));
        }
        tags.add(Tag.of(one.category()));
        Paragraph stands = new Paragraph(t("posting.desk.places", one.taken(), one.places()) + " · "
                + t("posting.claim.since-then", Formats.moment(one.since())));
        stands.addClassName("quiet-text");
        Div line = new Div(new H3(new Anchor("board/" + one.id(), one.title())), tags, stands);
        line.addClassName("pile-card");
        return line;
    }
}
