package org.studioportal.board.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.studioportal.board.Fit;
import org.studioportal.board.ListingKind;
import org.studioportal.shared.ui.Formats;
import org.studioportal.shared.ui.Tag;

/** A need that fits, with the reasons and the way to it. */
class FitCard extends ListItem {
    FitCard(Fit fit) {
        addClassNames("panel", "fit");
        Div tags = new Div(PageWords.tag(fit.urgency()), Tag.of(fit.category()));
        tags.addClassName("tags");
        Paragraph facts = new Paragraph(Stream.of(fit.village(), Formats.moment(fit.startsAt()), free(fit))
                .filter(fact -> !fact.isEmpty())
                .collect(Collectors.joining(" · ")));
        facts.addClassName("quiet-text");
        add(tags, new H3(new Anchor("board/" + fit.listing().value(), fit.title())), facts, new Reasons(fit.reasons()));
    }

    /** The places of a post are those of its shifts: nobody is needed in all of them. */
    private static String free(Fit fit) {
        return t(fit.kind() == ListingKind.POST ? "browsing.post.free" : "matching.for-you.free", fit.free());
    }
}
