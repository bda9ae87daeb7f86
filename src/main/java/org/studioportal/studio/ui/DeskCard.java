package org.studioportal.studio.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Set;
import org.studioportal.shared.ui.Tag;
import org.studioportal.studio.StudioRow;
import org.studioportal.studio.StudioStandard;

/** One of the studios that somebody keeps; the whole card leads to its desk. */
class DeskCard extends Article {
    DeskCard(StudioRow row) {
        addClassName("studio-card");
        Anchor link = new Anchor("studio-desk/" + row.id().value(), row.name());
        link.addClassName("studio-link");
        Paragraph unit = new Paragraph(row.unit());
        unit.addClassName("quiet-text");
        Div words = new Div(new H2(link), unit);
        words.addClassName("studio-words");
        Div head = new Div(new EmblemPicture(row.name(), Set.of(), row.emblem()), words);
        head.addClassName("studio-head");
        Div tags = new Div(new StatusTag(row.status()));
        tags.addClassName("tags");
        if (row.understaffed()) {
            tags.add(new Tag(t("studio.understaffed"), "bad"));
        }
        if (row.asked() > 0) {
            tags.add(new Tag(t("studio.asked", row.asked()), "warn"));
        }
        Paragraph facts = new Paragraph(t("studio.members.count", row.members())
                + " · "
                + t("studio.standard.met", row.standard().met(), StudioStandard.Part.values().length));
        facts.addClassNames("studio-facts", "quiet-text");
        add(head, tags, facts);
    }
}
