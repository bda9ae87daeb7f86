package org.studioportal.shell.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Where this person can go. A screen enters itself with {@code @Menu(title = "message.key", order = …)}: below 100 for
 * everybody, from 100 on for those who work here. What the person may not open is not shown.
 */
class Navigation implements Serializable {
    private static final double DESKS = 100;

    private final List<Anchor> links = new ArrayList<>();

    Nav everyone() {
        return nav("shell.nav.everyone", entries(entry -> entry.order() != null && entry.order() < DESKS));
    }

    /** The second row; empty for people without a desk. */
    Optional<Div> desks() {
        List<MenuEntry> entries = entries(entry -> entry.order() != null && entry.order() >= DESKS);
        if (entries.isEmpty()) {
            return Optional.empty();
        }
        Div bar = new Div(nav("shell.nav.desks", entries));
        bar.addClassName("site-bar");
        Div row = new Div(bar);
        row.addClassName("site-desks");
        return Optional.of(row);
    }

    void mark(String path) {
        for (Anchor link : links) {
            String target = link.getHref();
            boolean here = path.equals(target) || path.startsWith(target + "/");
            if (here) {
                link.getElement().setAttribute("aria-current", "page");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        }
    }

    private static List<MenuEntry> entries(Predicate<MenuEntry> which) {
        return MenuConfiguration.getMenuEntries().stream().filter(which).toList();
    }

    private Nav nav(String label, List<MenuEntry> entries) {
        UnorderedList list = new UnorderedList();
        for (MenuEntry entry : entries) {
            Anchor link = new Anchor(entry.path().replaceFirst("^/", ""), t(entry.title()));
            links.add(link);
            list.add(new ListItem(link));
        }
        Nav nav = new Nav(list);
        nav.addClassName("site-nav");
        nav.getElement().setAttribute("aria-label", t(label));
        return nav;
    }
}
