package org.studioportal.board.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.Locale;
import org.studioportal.board.MyListing;
import org.studioportal.security.Actor;
import org.studioportal.security.Role;

/** Where somebody goes on from their own page. */
final class MyLinks {
    private MyLinks() {}

    /** What this person can begin: those in need ask for help or book it, everybody else looks where help is needed. */
    static Component toBegin(MyServices services) {
        Actor person = services.currentUser().require();
        Div links = new Div();
        links.addClassName("my-links");
        if (person.is(Role.VILLAGER) || person.is(Role.CLERK)) {
            links.add(button("board/request", "my.ask"), secondary("studios", "my.book"));
        } else {
            links.add(button("board", "my.look"));
        }
        return links;
    }

    /** Where the poster writes on. */
    static String edit(MyListing listing) {
        return "board/" + listing.kind().name().toLowerCase(Locale.ROOT) + "/" + listing.id();
    }

    static Anchor button(String path, String key) {
        Anchor anchor = new Anchor(path, t(key));
        anchor.addClassName("button-link");
        return anchor;
    }

    static Anchor secondary(String path, String key) {
        Anchor anchor = button(path, key);
        anchor.addClassName("secondary");
        return anchor;
    }
}
