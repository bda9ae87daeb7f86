package org.studioportal.board.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.studioportal.board.ListingWork;
import org.studioportal.board.MyItem;
import org.studioportal.board.MyListing;
import org.studioportal.board.MyPage;
import org.studioportal.security.Role;
import org.studioportal.shared.ui.EmptyState;
import org.studioportal.shared.ui.Section;

/** What is going on: whose turn it is, this person's first. */
class MyNow extends Div {
    private static final int FITTING = 6;

    private final transient MyServices services;

    MyNow(MyServices services) {
        this.services = services;
        addClassName("my-now");
        show();
    }

    private void show() {
        removeAll();
        ListingWork work = services.board().listingWork();
        MyPage page = services.board().page();
        List<MyListing> returned =
                work.returned() == 0 ? List.of() : services.board().returned();
        if (work.village() > 0) {
            add(desk(work.village()));
        }
        boolean nothing = returned.isEmpty()
                && page.waiting().isEmpty()
                && page.coming().isEmpty()
                && page.others().isEmpty();
        if (nothing) {
            add(
                    services.currentUser().require().is(Role.VOLUNTEER)
                            ? forYou()
                            : new EmptyState(t("my.empty"), t("my.empty.hint"), MyLinks.toBegin(services)));
            return;
        }
        Div waiting = cards(page.waiting(), true);
        returned.forEach(listing -> waiting.addComponentAsFirst(new MyPostedCard(listing)));
        add(
                waiting.getComponentCount() > 0
                        ? new Section(t("my.waiting"), waiting)
                        : new Section(t("my.waiting"), new Paragraph(t("my.waiting.none"))));
        addUnlessEmpty("my.coming", page.coming());
        addUnlessEmpty("my.others", page.others());
        if (page.more()) {
            add(new Paragraph(t("my.more")));
        }
        add(forYou());
    }

    private Component forYou() {
        return new ForYou(services.matching(), services.currentUser(), FITTING);
    }

    private void addUnlessEmpty(String title, List<MyItem> items) {
        if (!items.isEmpty()) {
            add(new Section(t(title), cards(items, false)));
        }
    }

    private Div cards(List<MyItem> items, boolean waiting) {
        Div cards = new Div();
        cards.addClassName("my-cards");
        items.forEach(item -> cards.add(new MyClaimCard(item, services, waiting, this::show)));
        return cards;
    }

    private static Component desk(int count) {
        Div desk = new Div(new Paragraph(t("my.desk", count)), new Anchor("village-desk", t("my.desk.do")));
        desk.addClassName("my-desk");
        return desk;
    }
}
