package org.studioportal.board.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Says that the draft was changed in another window, and lets the person choose what counts; nothing is lost until then. */
class StaleDraft extends Div {
    /**
     * @param mine goes on with what stands here
     * @param theirs goes on with what was written there
     */
    StaleDraft(Runnable mine, Runnable theirs) {
        addClassName("posting-word");
        getElement().setAttribute("role", "alert");
        Div buttons = new Div(
                new Button(t("posting.stale.mine"), click -> mine.run()),
                new Button(t("posting.stale.theirs"), click -> theirs.run()));
        buttons.addClassName("actions");
        add(new Paragraph(t("posting.stale")), buttons);
        setVisible(false);
    }
}
