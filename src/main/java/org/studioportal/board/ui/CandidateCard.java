package org.studioportal.board.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Consumer;
import org.studioportal.board.Candidate;
import org.studioportal.board.ClaimantKind;
import org.studioportal.shared.ui.Tag;

/** One who could help: why, and the step to ask them. */
class CandidateCard extends ListItem {
    private final Candidate candidate;
    private final Checkbox pick = new Checkbox();
    private final Div step = new Div();

    /**
     * @param picked runs when they are picked or not any more
     * @param invite asks them
     */
    CandidateCard(Candidate candidate, Runnable picked, Consumer<CandidateCard> invite) {
        this.candidate = candidate;
        addClassNames("panel", "candidate");
        pick.setAriaLabel(t("matching.candidates.pick", candidate.name()));
        pick.addValueChangeListener(change -> picked.run());
        H3 name = new H3(candidate.name());
        Div head = new Div(pick, name, tag());
        head.addClassName("candidate-head");
        Paragraph facts = new Paragraph(facts());
        facts.addClassName("quiet-text");
        Button ask = new Button(t("matching.candidates.invite"), click -> invite.accept(this));
        ask.setAriaLabel(t("matching.candidates.invite-whom", candidate.name()));
        step.add(ask);
        add(head, facts, new Reasons(candidate.reasons()), step);
        if (candidate.invited()) {
            markInvited();
        }
    }

    Candidate candidate() {
        return candidate;
    }

    boolean isPicked() {
        return pick.getValue();
    }

    void markInvited() {
        pick.setValue(false);
        pick.setVisible(false);
        step.removeAll();
        step.add(new Tag(t("matching.candidates.invited"), "good"));
    }

    private Tag tag() {
        return candidate.level() == null
                ? new Tag(t("matching.kind", candidate.who().kind()))
                : new Tag(t("directory.level", candidate.level()), "quiet");
    }

    private String facts() {
        String load = candidate.load() == 0
                ? t("matching.candidates.load-none")
                : t("matching.candidates.load", candidate.load());
        return candidate.who().kind() == ClaimantKind.UNIT ? load : String.join(" · ", List.of(candidate.unit(), load));
    }
}
