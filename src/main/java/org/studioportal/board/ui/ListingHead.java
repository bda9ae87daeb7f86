package org.studioportal.board.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Objects;
import org.studioportal.board.ListingPage;
import org.studioportal.shared.ui.Tag;

/** What it is in one line, how much it presses and where it stands. */
class ListingHead extends Header {
    ListingHead(ListingPage page) {
        addClassName("listing-head");
        Div tags = new Div();
        tags.addClassName("tags");
        if (page.content().urgency() != null) {
            tags.add(ListingWords.tag(page.content().urgency()));
        }
        tags.add(new Tag(t("listing-page.kind", page.kind())));
        if (page.content().category() != null) {
            tags.add(Tag.of(page.content().category()));
        }
        tags.add(ListingWords.tag(page.status()));
        add(tags, new H1(Objects.requireNonNullElse(page.content().title(), t("listing-page.untitled"))));
        String belongs = belongs(page);
        if (!belongs.isEmpty()) {
            Paragraph whose = new Paragraph(belongs);
            whose.addClassName("quiet-text");
            add(whose);
        }
    }

    private static String belongs(ListingPage page) {
        ListingPage.Side side = page.side();
        if (page.kind().side() == org.studioportal.board.BoardSide.DEMAND) {
            return side.village() == null
                    ? ""
                    : t(
                            "listing-page.of-village",
                            side.village().town(),
                            side.village().name());
        }
        String unit = side.unit() == null ? "" : side.unit().name();
        if (side.name() == null) {
            return unit;
        }
        return unit.isEmpty() ? side.name() : t("listing-page.of-unit", side.name(), unit);
    }
}
