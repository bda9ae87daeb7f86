package org.studioportal.board.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.studioportal.board.ClaimLine;
import org.studioportal.board.ClaimStatus;
import org.studioportal.board.MyItem;
import org.studioportal.shared.ui.Formats;
import org.studioportal.shared.ui.Tag;

/** A claim on somebody's own page: what it is about, who with, when and where, and the one step that is next. */
class MyClaimCard extends Article {
    /**
     * @param waiting whether it waits for this person
     * @param changed told after a step was taken
     */
    MyClaimCard(MyItem item, MyServices services, boolean waiting, Runnable changed) {
        ClaimLine line = item.line();
        addClassNames("my-card");
        setClassName("waiting", waiting);
        Div tags = new Div(PageWords.tag(line.status()));
        tags.addClassName("my-tags");
        if (item.times() > 1) {
            tags.add(new Tag(t("my.times", item.times()), "quiet"));
        }
        if (line.position() > 0) {
            tags.add(new Tag(t("my.position", line.position()), "quiet"));
        }
        add(tags, new H3(new Anchor("board/" + line.listing(), line.title())));
        Paragraph when = new Paragraph(PageWords.when(line.startsAt(), line.endsAt()));
        when.addClassName("my-when");
        add(when, new Paragraph(who(line)));
        if (line.message() != null && line.status() != ClaimStatus.ACCEPTED) {
            add(new Paragraph(t("my.message", line.message())));
        }
        if (waiting && line.dueAt() != null) {
            Paragraph due = new Paragraph(t("my.due", Formats.moment(line.dueAt())));
            due.addClassName("quiet-text");
            add(due);
        }
        add(new ClaimActions(services.steps(), services.pictures(), line, changed));
        if (line.status() == ClaimStatus.ACCEPTED && line.startsAt() != null) {
            add(MyLinks.file(line.id()));
        }
    }

    /** The two sides and the place, as far as they are known. */
    private static String who(ClaimLine line) {
        return Stream.of(line.otherSide(), line.claimantName(), line.place())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }
}
