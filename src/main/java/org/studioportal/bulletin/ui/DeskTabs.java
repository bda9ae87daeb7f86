package org.studioportal.bulletin.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import org.studioportal.bulletin.BulletinAccess;

/** The parts of the editors' desk. */
class DeskTabs extends Nav {
    enum Tab {
        ARTICLES("editor-desk"),
        ISSUES("editor-desk/issues"),
        FIGURES("editor-desk/figures");

        private final String path;

        Tab(String path) {
            this.path = path;
        }
    }

    DeskTabs(Tab here, BulletinAccess access) {
        addClassName("desk-tabs");
        getElement().setAttribute("aria-label", t("bulletin-issue.tabs"));
        UnorderedList list = new UnorderedList();
        for (Tab tab : Tab.values()) {
            if (tab != Tab.ISSUES || access.reviews()) {
                Anchor link = new Anchor(tab.path, t("bulletin-issue.tab", tab));
                if (tab == here) {
                    link.getElement().setAttribute("aria-current", "page");
                }
                list.add(new ListItem(link));
            }
        }
        add(list);
    }
}
