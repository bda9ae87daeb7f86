package org.studioportal.bulletin.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import org.studioportal.bulletin.IssueLine;
import org.studioportal.shared.picture.PictureSize;
import org.studioportal.shared.time.PortalTime;
import org.studioportal.shared.ui.Formats;
import org.studioportal.shared.ui.StoredPicture;

/** An issue in a list of issues, as one would see it on a rack. */
class IssueCover extends Anchor {
    /** @param path where it leads */
    IssueCover(IssueLine issue, String path) {
        setHref(path);
        addClassName("issue-cover");
        Div face = new Div();
        face.addClassName("issue-face");
        if (issue.cover() != null) {
            face.add(new StoredPicture(issue.cover(), PictureSize.MEDIUM, ""));
        }
        Span number = new Span(number(issue));
        number.addClassName("issue-number");
        Span title = new Span(issue.title() == null ? t("bulletin-issue.newsletter") : issue.title());
        title.addClassName("issue-title");
        Span facts = new Span(
                issue.publishedAt() == null
                        ? t("bulletin-issue.articles", issue.articles())
                        : t("bulletin-issue.facts", date(issue), issue.articles()));
        facts.addClassName("soft");
        add(face, number, title, facts);
    }

    static String number(IssueLine issue) {
        return issue.number() == null ? t("bulletin-issue.draft") : t("bulletin-issue.number", issue.number());
    }

    static String date(IssueLine issue) {
        return Formats.date(LocalDate.ofInstant(issue.publishedAt(), PortalTime.ZONE));
    }
}
