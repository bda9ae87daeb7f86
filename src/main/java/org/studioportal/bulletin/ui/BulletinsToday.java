package org.studioportal.bulletin.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.studioportal.bulletin.Bulletins;
import org.studioportal.bulletin.FrontPage;
import org.studioportal.shared.ui.Section;

/** The lead story and the newest beside it, for the home page; not there while nothing is published. */
@StyleSheet("context://theme/bulletins.css")
public class BulletinsToday extends Section {
    private static final int NEWEST = 3;

    public BulletinsToday(Bulletins bulletins) {
        super(t("reading.today"));
        addClassName("bulletins-today");
        FrontPage front = bulletins.front();
        if (front.lead() == null) {
            setVisible(false);
            return;
        }
        UnorderedList newest = new UnorderedList();
        newest.addClassNames("plain", "headlines");
        front.newest().stream().limit(NEWEST).forEach(card -> newest.add(new ListItem(Teaser.row(card))));
        Div top = new Div(Teaser.lead(front.lead()), newest);
        top.addClassName("front-top");
        Anchor all = new Anchor("bulletins", t("reading.today.all"));
        all.addClassNames("button-link", "secondary");
        add(top, new Paragraph(all));
    }
}
