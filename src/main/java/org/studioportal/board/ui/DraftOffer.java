package org.studioportal.board.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import org.studioportal.board.ListingContent;
import org.studioportal.shared.ui.ConfirmStep;

/** Something was left unfinished: go on with it, or begin anew. */
class DraftOffer extends Div {
    DraftOffer(ListingContent said, Runnable goOn, Runnable anew) {
        addClassNames("panel", "posting-done");
        String words = said.title() == null ? said.description() : said.title();
        Button on = new Button(t("posting.draft.go-on"), click -> goOn.run());
        on.addThemeVariants(ButtonVariant.PRIMARY);
        Button fresh = new Button(
                t("posting.draft.anew"),
                click -> ConfirmStep.ask(
                        t("posting.draft.anew.ask"),
                        t("posting.draft.anew.consequence"),
                        t("posting.draft.anew.do"),
                        anew));
        Div buttons = new Div(on, fresh);
        buttons.addClassName("actions");
        Paragraph quote = new Paragraph(words == null ? t("posting.draft.without-words") : words);
        quote.addClassName("posting-quote");
        add(new H2(t("posting.draft.title")), quote, buttons);
    }
}
