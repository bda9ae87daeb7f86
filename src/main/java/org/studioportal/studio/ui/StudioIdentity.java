package org.studioportal.studio.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.time.LocalDate;
import org.studioportal.shared.time.PortalTime;
import org.studioportal.shared.ui.Tag;
import org.studioportal.studio.StudioPage;

/** The head of a studio's page: who it is and whether it is open. */
class StudioIdentity extends Header {
    StudioIdentity(StudioPage studio, Instant now) {
        addClassName("studio-identity");
        if (studio.colours() != null) {
            addClassName("coloured");
            getStyle()
                    .set("--studio-ground", studio.colours().ground())
                    .set("--studio-ink", studio.colours().ink());
        }
        Div words = new Div(new H1(studio.name()));
        words.addClassName("studio-words");
        if (studio.slogan() != null) {
            Paragraph slogan = new Paragraph(studio.slogan());
            slogan.addClassName("studio-slogan");
            words.add(slogan);
        }
        Paragraph belongs = new Paragraph(belongs(studio));
        belongs.addClassName("quiet-text");
        Div tags = new Div();
        tags.addClassName("tags");
        studio.categories().forEach(category -> tags.add(Tag.of(category)));
        boolean open = studio.hours().openAt(now).isPresent();
        Paragraph opening = new Paragraph(new OpeningText(
                studio.hours().openOrNext(now).orElse(null), open, LocalDate.ofInstant(now, PortalTime.ZONE)));
        words.add(belongs, tags, opening);
        add(new EmblemPicture(studio.name(), studio.categories(), studio.emblem()), words);
    }

    private static String belongs(StudioPage studio) {
        String unit = studio.unit() == null ? "" : studio.unit().name();
        return studio.village() == null
                ? unit
                : t(
                        "studio.serves",
                        unit,
                        studio.village().town(),
                        studio.village().name());
    }
}
