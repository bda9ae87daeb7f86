package org.studioportal.directory.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.Supplier;
import org.studioportal.directory.ProposedWord;
import org.studioportal.directory.SpecialtyProposals;
import org.studioportal.shared.PortalException;
import org.studioportal.shared.WrongInput;
import org.studioportal.shared.ui.Notices;

/** One word that the vocabulary lacks: accepted, given a meaning, or declined with a reason. */
class ProposalCard extends Div {
    private final Div step = new Div();
    private final transient Runnable decided;

    /**
     * @param fields where the word could be a specialty
     * @param specialties what it could mean; asked when somebody wants to say so
     * @param decided runs when the city has decided
     */
    ProposalCard(
            SpecialtyProposals proposals,
            ProposedWord proposed,
            List<SpecialtyChoice> fields,
            Supplier<List<SpecialtyChoice>> specialties,
            Runnable decided) {
        this.decided = decided;
        addClassNames("panel", "proposal-card");
        String word = proposed.word();
        Paragraph use = new Paragraph(t("specialty.proposal.used-by", proposed.volunteers()));
        use.addClassName("quiet-text");
        add(new H3(word), use);
        if (proposed.reason() != null) {
            add(new Paragraph(t("specialty.proposal.reason-given", proposed.reason())));
        }
        Button accept = new Button(t("specialty.proposal.accept"), click -> {
            Select<SpecialtyChoice> field = SpecialtyChoice.picked("specialty.proposal.accept-in", fields);
            ask(field, "specialty.proposal.accept-now", () -> {
                proposals.accept(word, SpecialtyChoice.id(field.getValue()));
                Notices.done(t("specialty.proposal.accepted", word));
            });
        });
        Button map = new Button(t("specialty.proposal.map"), click -> {
            ComboBox<SpecialtyChoice> meaning = SpecialtyChoice.typed("specialty.proposal.map-to", specialties.get());
            ask(meaning, "specialty.proposal.map-now", () -> {
                int volunteers = proposals.map(word, SpecialtyChoice.id(meaning.getValue()));
                Notices.done(t("specialty.proposal.mapped", word, volunteers));
            });
        });
        Button decline = new Button(t("specialty.proposal.decline"), click -> {
            TextArea reason = new TextArea(t("specialty.proposal.reason"));
            reason.setHelperText(t("specialty.proposal.reason-hint"));
            reason.setMaxLength(200);
            reason.setValue(proposed.reason() == null ? "" : proposed.reason());
            ask(reason, "specialty.proposal.decline-now", () -> {
                proposals.decline(word, reason.getValue());
                Notices.done(t("specialty.proposal.declined", word));
            });
        });
        Div actions = new Div(accept, map, decline);
        actions.addClassName("actions");
        step.addClassName("form");
        step.setVisible(false);
        add(actions, step);
    }

    private <F extends Component & HasValidationProperties & Focusable<?>> void ask(
            F field, String verbKey, Runnable decision) {
        Button decide = new Button(t(verbKey), click -> decide(field, decision));
        decide.addThemeVariants(ButtonVariant.PRIMARY);
        step.removeAll();
        step.add(field, decide);
        step.setVisible(true);
        field.focus();
    }

    private void decide(HasValidationProperties field, Runnable decision) {
        try {
            decision.run();
        } catch (WrongInput wrong) {
            field.setErrorMessage(t(wrong.messageKey(), wrong.arguments()));
            field.setInvalid(true);
            return;
        } catch (PortalException overtaken) {
            Notices.refused(overtaken);
        }
        decided.run();
    }
}
