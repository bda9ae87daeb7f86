package org.studioportal.board.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.studioportal.board.ListingContent;
import org.studioportal.board.SimilarListing;
import org.studioportal.board.WaitingListing;
import org.studioportal.shared.PortalException;
import org.studioportal.shared.ui.ConfirmStep;
import org.studioportal.shared.ui.Formats;
import org.studioportal.shared.ui.Notices;
import org.studioportal.shared.ui.Tag;

/** Shows a request beside those on the board that may ask for the same, and merges it into one of them. */
class SimilarDialog extends Dialog {
    private final transient PostingServices services;
    private final transient WaitingListing waiting;
    private final transient Runnable changed;

    SimilarDialog(PostingServices services, WaitingListing waiting, Runnable changed) {
        this.services = services;
        this.waiting = waiting;
        this.changed = changed;
        addClassName("posting-dialog");
        setHeaderTitle(t("posting.similar.title"));
        List<SimilarListing> similar = services.queue().similar(waiting.id());
        Div sides = new Div(own());
        sides.addClassName("similar-sides");
        similar.forEach(other -> sides.add(other(other)));
        add(new Paragraph(t(similar.isEmpty() ? "posting.similar.none" : "posting.similar.lead")), sides);
        getFooter().add(new Button(t("action.cancel"), click -> close()));
    }

    private Component own() {
        ListingContent said = waiting.posting().content();
        Div own = side(t("posting.similar.this"), said.title(), said.description());
        own.addComponentAtIndex(2, Tag.of(said.category()));
        return own;
    }

    private Component other(SimilarListing other) {
        Div side = side(
                t("posting.similar.on-board", Formats.moment(other.openedAt())), other.title(), other.description());
        side.addComponentAtIndex(2, Tag.of(other.category()));
        Paragraph places = new Paragraph(t("posting.desk.places", other.taken(), other.places()));
        places.addClassName("quiet-text");
        side.add(places, new Button(t("posting.similar.merge"), click -> ask(other)));
        return side;
    }

    private static Div side(String where, String title, String words) {
        Paragraph label = new Paragraph(where);
        label.addClassName("quiet-text");
        Paragraph said = new Paragraph(words);
        said.addClassName("pile-words");
        Div side = new Div(label, new H3(title), said);
        side.addClassNames("similar-side");
        return side;
    }

    private void ask(SimilarListing other) {
        ConfirmStep.ask(
                t("posting.similar.ask", other.title()),
                t("posting.similar.consequence"),
                t("posting.similar.merge"),
                () -> merge(other));
    }

    private void merge(SimilarListing other) {
        try {
            services.vetting().merge(waiting.id(), other.id());
            Notices.done(t("posting.similar.merged"));
        } catch (PortalException refused) {
            Notices.refused(refused);
        }
        close();
        changed.run();
    }
}
