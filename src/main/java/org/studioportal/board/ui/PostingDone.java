package org.studioportal.board.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import org.studioportal.board.ListingId;
import org.studioportal.board.ListingKind;
import org.studioportal.board.ListingStatus;

/** It is handed in: what happens next, and where to follow it. */
class PostingDone extends Div {
    PostingDone(ListingId id, ListingKind kind, ListingStatus status, String again) {
        addClassNames("panel", "posting-done");
        boolean open = status != ListingStatus.SUBMITTED;
        H2 title = new H2(t(open ? "posting.done.open" : "posting.done.submitted"));
        title.getElement().setAttribute("tabindex", "-1").executeJs("this.focus(); window.scrollTo(0, 0)");
        OrderedList next = new OrderedList();
        next.addClassName("steps");
        if (!open) {
            next.add(new ListItem(t("posting.done.vetted", kind)));
        }
        next.add(new ListItem(t("posting.done.claimed", kind)), new ListItem(t("posting.done.confirmed", kind)));
        Anchor follow = new Anchor("board/" + id, t("posting.done.follow"));
        follow.addClassName("button-link");
        Anchor another = new Anchor(again, t("posting.done.again"));
        another.addClassNames("button-link", "secondary");
        Div links = new Div(follow, another);
        links.addClassName("actions");
        add(title, next, links);
    }
}
