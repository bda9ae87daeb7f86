package org.studioportal.directory.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import org.studioportal.directory.EvidenceRow;
import org.studioportal.directory.LevelEvidence;
import org.studioportal.shared.PortalException;
import org.studioportal.shared.WrongInput;
import org.studioportal.shared.ui.Notices;

/** Confirms a certificate, or declines it with a reason. */
class EvidenceDecision extends Div {
    private final LevelEvidence evidence;
    private final EvidenceRow row;
    private final transient Runnable decided;
    private final TextArea reason = new TextArea(t("evidence.reason"));
    private final Div refusal = new Div();
    private final Button confirm;

    /** @param decided runs when this one does not wait any more */
    EvidenceDecision(LevelEvidence evidence, EvidenceRow row, Runnable decided) {
        this.evidence = evidence;
        this.row = row;
        this.decided = decided;
        addClassName("evidence-decision");
        confirm = new Button(t("evidence.confirm", t("directory.level", row.level())), click -> decide(this::confirm));
        Div actions = new Div(confirm, new Button(t("evidence.decline"), click -> askWhy()));
        actions.addClassName("actions");
        reason.setMaxLength(200);
        reason.setHelperText(t("evidence.reason-hint"));
        refusal.addClassName("form");
        refusal.setVisible(false);
        refusal.add(reason, new Button(t("evidence.decline-now"), click -> decide(this::decline)));
        add(actions, refusal);
    }

    /** Where deciding is what one has come for. */
    EvidenceDecision first() {
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        return this;
    }

    private void askWhy() {
        refusal.setVisible(true);
        reason.focus();
    }

    private void confirm() {
        evidence.confirm(row.id());
        Notices.done(t("evidence.confirmed", row.name(), t("directory.level", row.level())));
    }

    private void decline() {
        evidence.decline(row.id(), reason.getValue());
        Notices.done(t("evidence.declined"));
    }

    private void decide(Runnable decision) {
        try {
            decision.run();
        } catch (WrongInput wrong) {
            reason.setErrorMessage(t(wrong.messageKey(), wrong.arguments()));
            reason.setInvalid(true);
            reason.focus();
            return;
        } catch (PortalException overtaken) {
            Notices.refused(overtaken);
        }
        decided.run();
    }
}
