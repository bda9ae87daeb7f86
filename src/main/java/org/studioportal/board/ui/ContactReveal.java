package org.studioportal.board.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.function.Supplier;
import org.studioportal.board.ClaimId;
import org.studioportal.board.ListingContact;
import org.studioportal.board.ListingId;
import org.studioportal.board.ListingPages;
import org.studioportal.shared.PortalException;
import org.studioportal.shared.ui.Notices;

/** Shows a phone and an address when they are asked for; that is written down. */
class ContactReveal extends Div {
    /** The person in need. */
    ContactReveal(ListingPages pages, ListingId listing) {
        this("listing-page.contact", () -> pages.reveal(listing));
    }

    /** Whoever has claimed. */
    ContactReveal(ListingPages pages, ClaimId claim) {
        this("listing-page.contact.claimant", () -> pages.reveal(claim));
    }

    private ContactReveal(String key, Supplier<ListingContact> contact) {
        addClassName("contact-reveal");
        Button reveal = new Button(t(key), click -> {
            try {
                show(contact.get());
            } catch (PortalException refused) {
                Notices.refused(refused);
            }
        });
        reveal.addThemeVariants(ButtonVariant.TERTIARY);
        Span rule = new Span(t("listing-page.contact.rule"));
        rule.addClassName("quiet-text");
        add(reveal, rule);
    }

    private void show(ListingContact contact) {
        removeAll();
        if (contact.phone() != null) {
            add(new Anchor("tel:" + contact.phone().replaceAll("[^+0-9]", ""), contact.phone()));
        }
        if (contact.address() != null) {
            add(new Span(contact.address()));
        }
        if (contact.phone() == null && contact.address() == null) {
            add(new Span(t("listing-page.contact.none")));
        }
    }
}
