package org.studioportal.board.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Objects;
import org.studioportal.board.ClaimLine;
import org.studioportal.board.ClaimStatus;
import org.studioportal.shared.picture.PictureSize;
import org.studioportal.shared.ui.Formats;
import org.studioportal.shared.ui.StoredPicture;
import org.studioportal.shared.ui.Tag;

/** A claim, or a series that stands alike: who, when, where it stands, and what can be done. */
class ClaimCard extends Div {
    private final transient ListingServices services;
    private final transient Runnable changed;

    /** @param owner whether it is shown to those who answer for the listing */
    ClaimCard(ClaimGroup group, boolean owner, ListingServices services, Runnable changed) {
        this.services = services;
        this.changed = changed;
        ClaimLine line = group.first();
        addClassName("claim-card");
        Div tags = new Div(PageWords.tag(line.status()));
        tags.addClassName("tags");
        if (line.series()) {
            tags.add(new Tag(t("listing-page.series", group.lines().size()), "quiet"));
        }
        if (line.position() > 0) {
            tags.add(new Tag(t("listing-page.position", line.position()), "quiet"));
        }
        Div head = new Div(new H3(Objects.requireNonNullElse(line.claimantName(), t("listing-page.somebody"))), tags);
        head.addClassName("claim-head");
        add(head);
        if (line.startsAt() != null) {
            add(new Paragraph(PageWords.when(line.startsAt(), line.endsAt())));
        }
        say("listing-page.claim.message", line.message());
        say("listing-page.claim.reason", line.status().open() ? null : line.reason());
        due(line);
        if (line.report() != null) {
            add(report(line));
        }
        if (line.stars() != null) {
            say("listing-page.claim.stars", t("board.rating.stars." + line.stars()));
            say("listing-page.claim.comment", line.comment());
        }
        if (owner && line.reachable()) {
            add(new ContactReveal(services.pages(), line.id()));
        }
        if (!line.actions().isEmpty()) {
            add(new ClaimActions(services.steps(), services.pictures(), line, changed));
        }
        if (group.lines().size() > 1) {
            add(others(group));
        }
    }

    private Details others(ClaimGroup group) {
        Div shifts = new Div();
        shifts.addClassName("claim-shifts");
        for (ClaimLine line : group.lines().subList(1, group.lines().size())) {
            Div shift = new Div(new Paragraph(PageWords.when(line.startsAt(), line.endsAt())));
            shift.addClassName("list-line");
            if (!line.actions().isEmpty() && line.status() != ClaimStatus.PROPOSED) {
                shift.add(new ClaimActions(services.steps(), services.pictures(), line, changed));
            }
            shifts.add(shift);
        }
        return new Details(t("listing-page.series.others", group.lines().size() - 1), shifts);
    }

    /** What time alone will do. */
    private void due(ClaimLine line) {
        boolean told = switch (line.status()) {
            case INVITED, PROPOSED, STARTED, REPORTED -> true;
            case ACCEPTED -> line.startsAt() == null;
            default -> false;
        };
        if (told && line.dueAt() != null) {
            Paragraph due = new Paragraph(t("listing-page.due." + line.status().name(), Formats.moment(line.dueAt())));
            due.addClassName("quiet-text");
            add(due);
        }
    }

    private void say(String key, String words) {
        if (words != null) {
            Paragraph said = new Paragraph(t(key, words));
            said.addClassName("claim-said");
            add(said);
        }
    }

    private static Component report(ClaimLine line) {
        Div report = new Div(
                new Paragraph(ReportText.hours(line.report())),
                new Paragraph(line.report().text()));
        report.addClassName("told");
        if (!line.report().photos().isEmpty()) {
            Div photos = new Div();
            photos.addClassName("listing-photos");
            int number = 1;
            for (String hash : line.report().photos()) {
                photos.add(new StoredPicture(hash, PictureSize.SMALL, t("listing-page.photo", number++)));
            }
            report.add(photos);
        }
        return report;
    }
}
