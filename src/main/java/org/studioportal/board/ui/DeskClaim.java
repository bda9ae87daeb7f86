package org.studioportal.board.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.studioportal.board.ClaimLine;
import org.studioportal.shared.ui.Formats;

/** A claim on a desk: who and what for, when, what was said, and what can be done with it. */
class DeskClaim extends Div {
    DeskClaim(ClaimServices services, ClaimLine line, Runnable changed) {
        addClassName("pile-card");
        H3 title = new H3(new Anchor("board/" + line.listing(), line.title()));
        add(title, new Paragraph(who(line)));
        Paragraph since = new Paragraph(
                facts(line, Duration.between(line.since(), services.clock().instant())));
        since.addClassName("quiet-text");
        add(since);
        if (line.message() != null) {
            add(words(line.message()));
        }
        if (line.report() != null) {
            add(
                    new Paragraph(ReportText.hours(line.report())),
                    words(line.report().text()));
            if (!line.report().photos().isEmpty()) {
                add(new PilePhotos(line.report().photos()));
            }
        }
        add(new ClaimActions(services.steps(), services.pictures(), line, changed));
    }

    private static String who(ClaimLine line) {
        return t("posting.claim." + line.status().name(), line.claimantName() == null ? "" : line.claimantName());
    }

    private static String facts(ClaimLine line, Duration since) {
        List<String> facts = new ArrayList<>();
        if (line.series()) {
            facts.add(t("posting.claim.series"));
        }
        if (line.startsAt() != null) {
            facts.add(PageWords.when(line.startsAt(), line.endsAt()));
        }
        facts.add(t("posting.claim.since", Formats.span(since)));
        return String.join(" · ", facts);
    }

    private static Paragraph words(String said) {
        Paragraph words = new Paragraph(said);
        words.addClassName("pile-words");
        return words;
    }
}
