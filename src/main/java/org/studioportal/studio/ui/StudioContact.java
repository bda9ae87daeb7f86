package org.studioportal.studio.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.studioportal.studio.StudioPage;

/** Where a studio is and how it is reached; says who sees the whole number. */
class StudioContact extends Div {
    StudioContact(StudioPage studio) {
        addClassName("studio-contact");
        DescriptionList facts = new DescriptionList();
        if (studio.place() != null) {
            add(facts, "studio.place", new Span(studio.place()));
        }
        if (studio.phone() != null) {
            add(facts, "studio.phone", phone(studio));
        }
        if (facts.getChildren().findAny().isPresent()) {
            add(facts);
        } else {
            add(new Paragraph(t("studio.contact.none")));
        }
        if (studio.phoneMasked()) {
            Paragraph rule = new Paragraph(t("studio.phone.rule"));
            rule.addClassName("quiet-text");
            add(rule);
        }
    }

    private static void add(DescriptionList facts, String label, Component value) {
        facts.add(new DescriptionList.Term(t(label)), new DescriptionList.Description(value));
    }

    private static Component phone(StudioPage studio) {
        return studio.phoneMasked()
                ? new Span(studio.phone())
                : new Anchor("tel:" + studio.phone().replaceAll("[^+0-9]", ""), studio.phone());
    }
}
