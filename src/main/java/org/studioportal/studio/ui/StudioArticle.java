package org.studioportal.studio.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.studioportal.shared.ui.Tag;
import org.studioportal.studio.StudioCard;
import org.studioportal.studio.emblem.EmblemChoice;

/** A studio in the list; the whole card is one link, named by the studio. */
class StudioArticle extends Article {
    StudioArticle(StudioCard card, LocalDate today) {
        addClassName("studio-card");
        Anchor link = new Anchor("studios/" + card.slug(), card.name());
        link.addClassName("studio-link");
        Paragraph unit = new Paragraph(card.unit());
        unit.addClassName("quiet-text");
        Div words = new Div(new H2(link), unit);
        words.addClassName("studio-words");
        Div head =
                new Div(new EmblemPicture(card.name(), card.categories(), EmblemChoice.uploaded(card.emblem())), words);
        head.addClassName("studio-head");
        Div tags = new Div();
        tags.addClassName("tags");
        card.categories().forEach(category -> tags.add(Tag.of(category)));
        add(head, tags);
        if (card.slogan() != null) {
            Paragraph slogan = new Paragraph(card.slogan());
            slogan.addClassName("studio-slogan");
            add(slogan);
        }
        Paragraph facts = new Paragraph(facts(card));
        facts.addClassNames("studio-facts", "quiet-text");
        add(new Paragraph(new OpeningText(card.opening(), card.openNow(), today)), facts);
    }

    private static String facts(StudioCard card) {
        String members = t("studio.members.count", card.members());
        return card.modes().isEmpty()
                ? members
                : members + " · "
                        + card.modes().stream()
                                .map(mode -> t("mode", mode))
                                .collect(Collectors.joining(t("studio.and")));
    }
}
