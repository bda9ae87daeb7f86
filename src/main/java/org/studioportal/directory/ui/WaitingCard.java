package org.studioportal.directory.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Duration;
import java.time.Instant;
import org.studioportal.directory.Refused;
import org.studioportal.directory.VillagerId;
import org.studioportal.directory.Villagers;
import org.studioportal.directory.WaitingVillager;
import org.studioportal.shared.WrongInput;
import org.studioportal.shared.ui.Formats;
import org.studioportal.shared.ui.Notices;

/** One villager who waits: who they are, for how long, confirm or refuse. */
class WaitingCard extends Div {
    private final Villagers villagers;
    private final VillagerId id;
    private final Runnable decided;
    private final TextArea reason = new TextArea(t("directory.village-desk.reason"));
    private final Div refusal = new Div();

    /** @param decided runs when this one does not wait any more */
    WaitingCard(Villagers villagers, WaitingVillager villager, Instant now, Runnable decided) {
        this.villagers = villagers;
        this.decided = decided;
        id = villager.id();
        addClassNames("panel", "villager-card");
        Span phone = new Span(villager.phone());
        Button reveal = new Button(t("directory.village-desk.reveal"));
        reveal.addThemeVariants(ButtonVariant.TERTIARY);
        reveal.addClickListener(click -> {
            phone.setText(villagers.revealPhone(id));
            reveal.setVisible(false);
        });
        Button confirm = new Button(t("directory.village-desk.confirm"), click -> confirm(villager.name()));
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        Button refuse = new Button(t("directory.village-desk.refuse"), click -> askWhy());
        Div line = new Div(phone, reveal);
        line.addClassName("actions");
        Div actions = new Div(confirm, refuse);
        actions.addClassName("actions");
        Paragraph waits =
                new Paragraph(t("directory.village-desk.since", Formats.span(Duration.between(villager.since(), now))));
        waits.addClassName("quiet-text");
        add(new H3(villager.name()), line, waits, actions, refusal);
        prepareRefusal();
    }

    private void prepareRefusal() {
        reason.setMaxLength(200);
        reason.setHelperText(t("directory.village-desk.reason-hint"));
        refusal.addClassName("form");
        refusal.setVisible(false);
        refusal.add(reason, new Button(t("directory.village-desk.refuse-now"), click -> refuse()));
    }

    private void askWhy() {
        refusal.setVisible(true);
        reason.focus();
    }

    private void confirm(String name) {
        decide(() -> {
            villagers.confirm(id);
            Notices.done(t("directory.village-desk.confirmed", name));
        });
    }

    private void refuse() {
        try {
            decide(() -> {
                villagers.refuse(id, reason.getValue());
                Notices.done(t("directory.village-desk.refused"));
            });
        } catch (WrongInput wrong) {
            reason.setErrorMessage(t(wrong.messageKey(), wrong.arguments()));
            reason.setInvalid(true);
            reason.focus();
        }
    }

    private void decide(Runnable decision) {
        try {
            decision.run();
        } catch (Refused.AlreadyDecided somebodyElse) {
            Notices.refused(somebodyElse);
        }
        decided.run();
    }
}
