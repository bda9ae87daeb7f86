package org.studioportal.board.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.studioportal.board.MyListing;
import org.studioportal.shared.ui.EmptyState;

/** All that the person posted, the newest first. */
class MyPosted extends Div {
    private static final int STRETCH = 20;

    private final transient MyServices services;
    private final Div cards = new Div();
    private final Button more = new Button(t("action.more"), click -> next());
    private long before = Long.MAX_VALUE;

    MyPosted(MyServices services) {
        this.services = services;
        addClassName("page-section");
        cards.addClassName("my-cards");
        more.setVisible(false);
        next();
        if (cards.getComponentCount() == 0) {
            add(new EmptyState(t("my.posted.none"), t("my.posted.none.hint"), MyLinks.toBegin(services)));
        } else {
            add(MyLinks.toBegin(services), cards, more);
        }
    }

    private void next() {
        List<MyListing> stretch = services.board().posted(before, STRETCH);
        for (MyListing listing : stretch) {
            cards.add(new MyPostedCard(listing));
            before = listing.id().value();
        }
        more.setVisible(stretch.size() == STRETCH);
    }
}
