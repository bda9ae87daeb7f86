package org.studioportal.board.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Duration;
import org.studioportal.board.ListingContent;
import org.studioportal.board.ListingKind;
import org.studioportal.board.WaitingListing;
import org.studioportal.shared.PortalException;
import org.studioportal.shared.ui.Formats;
import org.studioportal.shared.ui.Notices;
import org.studioportal.shared.ui.Tag;

/** Something that waits to be let on the board: what it says, for how long it has waited, and what can be done with it. */
@StyleSheet("context://theme/listing.css")
class VettingCard extends Div {
    private final transient PostingServices services;
    private final transient WaitingListing waiting;
    private final transient Runnable changed;

    /** @param changed told when it does not wait any more, or is not what is shown */
    VettingCard(PostingServices services, WaitingListing waiting, Runnable changed) {
        this.services = services;
        this.waiting = waiting;
        this.changed = changed;
        ListingContent said = waiting.posting().content();
        addClassName("pile-card");
        Div tags = new Div();
        tags.addClassName("tags");
        if (said.urgency() != null) {
            tags.add(PageWords.tag(said.urgency()));
        }
        tags.add(Tag.of(said.category()), Tag.of(said.mode()));
        Paragraph words = new Paragraph(said.description());
        words.addClassName("pile-words");
        add(new H3(said.title()), tags, quiet(who()), words, quiet(PostingText.facts(waiting.posting())));
        if (!said.photos().isEmpty()) {
            add(new PilePhotos(said.photos()));
        }
        if (waiting.alike() > 0) {
            Paragraph alike = new Paragraph(t("posting.desk.alike", waiting.alike()));
            alike.addClassName("posting-word");
            add(alike);
        }
        add(actions());
    }

    private String who() {
        Duration since = Duration.between(waiting.since(), services.clock().instant());
        return t("posting.desk.since", waiting.who(), Formats.span(since));
    }

    private static Paragraph quiet(String text) {
        Paragraph line = new Paragraph(text);
        line.addClassName("quiet-text");
        return line;
    }

    private Div actions() {
        Button open = new Button(t("posting.desk.open"), click -> open());
        open.addThemeVariants(ButtonVariant.PRIMARY);
        open.setDisableOnClick(true);
        Button edit = new Button(
                t("posting.desk.edit"),
                click -> VettingDialog.open(services, waiting.id(), changed).open());
        Button giveBack = new Button(t("posting.desk.return"), click -> giveBack());
        Div actions = new Div(open, edit, giveBack);
        if (waiting.posting().kind() == ListingKind.REQUEST) {
            actions.add(
                    new Button(t("posting.desk.merge"), click -> new SimilarDialog(services, waiting, changed).open()));
        }
        actions.addClassName("actions");
        return actions;
    }

    private void open() {
        try {
            services.vetting().open(waiting.id(), waiting.version(), waiting.posting());
            Notices.done(t("posting.desk.opened"));
        } catch (PortalException refused) {
            Notices.refused(refused);
        }
        changed.run();
    }

    private void giveBack() {
        new ReasonDialog(
                        t("posting.desk.return"),
                        t("posting.desk.return.consequence"),
                        t("posting.desk.return.do"),
                        (series, why) -> {
                            services.vetting().giveBack(waiting.id(), why);
                            Notices.done(t("posting.desk.returned"));
                            changed.run();
                        })
                .required()
                .open();
    }
}
