package org.studioportal.bulletin.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import org.studioportal.bulletin.ArticlePage;
import org.studioportal.bulletin.Bulletins;
import org.studioportal.directory.Directory;
import org.studioportal.directory.UnitId;
import org.studioportal.directory.UnitRef;
import org.studioportal.shared.PortalException;
import org.studioportal.shared.ui.Notices;

/** What the units that the person answers for have still to confirm, and what they have. */
class CircularBar extends Div {
    private final transient Bulletins bulletins;
    private final transient Directory directory;

    CircularBar(Bulletins bulletins, ArticlePage page, Directory directory) {
        this.bulletins = bulletins;
        this.directory = directory;
        addClassName("circular-bar");
        setVisible(!page.unconfirmed().isEmpty() || !page.confirmed().isEmpty());
        page.unconfirmed().forEach(unit -> add(asked(page, unit)));
        page.confirmed().forEach(unit -> add(confirmed(unit)));
    }

    private Div asked(ArticlePage page, UnitId unit) {
        Div asked = new Div(new Paragraph(t("reading.circular.asked", name(unit))));
        NativeButton confirm = new NativeButton(t("reading.circular.confirm"), click -> {
            try {
                bulletins.confirm(page.card().id(), unit);
                confirm(asked, unit);
            } catch (PortalException refused) {
                Notices.refused(refused);
            }
        });
        confirm.addClassName("button-link");
        asked.addClassName("asked");
        asked.add(confirm);
        return asked;
    }

    /** The button is gone: what took its place is read out, and the keyboard goes on from there. */
    private void confirm(Div asked, UnitId unit) {
        Paragraph confirmed = confirmed(unit);
        confirmed.getElement().setAttribute("role", "status").setAttribute("tabindex", "-1");
        replace(asked, confirmed);
        confirmed.getElement().callJsFunction("focus");
    }

    private Paragraph confirmed(UnitId unit) {
        Paragraph confirmed = new Paragraph(t("reading.circular.confirmed", name(unit)));
        confirmed.addClassName("confirmed");
        return confirmed;
    }

    private String name(UnitId unit) {
        return directory.unit(unit).map(UnitRef::name).orElse("");
    }
}
