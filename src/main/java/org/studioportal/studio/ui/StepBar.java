package org.studioportal.studio.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.studioportal.shared.PortalException;
import org.studioportal.shared.ui.Notices;
import org.studioportal.studio.StudioId;
import org.studioportal.studio.StudioLife;
import org.studioportal.studio.StudioStatus;
import org.studioportal.studio.StudioStep;

/** The steps that a person may take with a studio where it stands; those that need a reason ask for it. */
class StepBar extends Div {
    private static final int REASON_LENGTH = 500;

    private final transient StudioLife life;
    private final transient Consumer<StudioStep> done;

    /** @param done told after a step was taken */
    StepBar(StudioLife life, Consumer<StudioStep> done) {
        this.life = life;
        this.done = done;
        addClassName("step-bar");
    }

    /**
     * @param enough whether so many serve in it that it may be submitted
     * @param city whether the person steers the programme
     * @param answers whether the person answers for the studio's unit or the city
     */
    void show(StudioId studio, StudioStatus status, boolean enough, boolean city, boolean answers) {
        removeAll();
        for (StudioStep step : StudioStep.values()) {
            boolean allowed = switch (step) {
                case SUBMIT -> enough;
                case RECALL -> true;
                case APPROVE, SEND_BACK, SUSPEND, RESUME -> city;
                case CLOSE -> answers;
            };
            if (allowed && step.from().contains(status)) {
                add(button(studio, step));
            }
        }
    }

    private Button button(StudioId studio, StudioStep step) {
        Button button = new Button(t("studio.step", step), click -> {
            if (step.needsReason()) {
                ask(studio, step);
            } else {
                take(studio, step, null);
            }
        });
        if (step == StudioStep.SUBMIT || step == StudioStep.APPROVE) {
            button.addThemeVariants(ButtonVariant.PRIMARY);
        }
        return button;
    }

    private void ask(StudioId studio, StudioStep step) {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(t("studio.step", step));
        TextArea reason = new TextArea(t("studio.reason"));
        reason.setMaxLength(REASON_LENGTH);
        reason.setWidthFull();
        Paragraph consequence = new Paragraph(t("studio.step.consequence", step));
        dialog.add(consequence, reason);
        Button go = new Button(t("studio.step", step), click -> {
            if (reason.getValue().isBlank()) {
                reason.setErrorMessage(t("input.missing"));
                reason.setInvalid(true);
            } else if (take(studio, step, reason.getValue())) {
                dialog.close();
            }
        });
        go.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.getFooter().add(new Button(t("action.cancel"), click -> dialog.close()), go);
        dialog.open();
    }

    private boolean take(StudioId studio, StudioStep step, String reason) {
        try {
            switch (step) {
                case SUBMIT -> life.submit(studio);
                case RECALL -> life.recall(studio);
                case APPROVE -> life.approve(studio);
                case SEND_BACK -> life.sendBack(studio, reason);
                case SUSPEND -> life.suspend(studio, reason);
                case RESUME -> life.resume(studio);
                case CLOSE -> life.close(studio, reason);
            }
        } catch (PortalException refused) {
            Notices.refused(refused);
            return false;
        }
        Notices.done(t("studio.step.done", step));
        done.accept(step);
        return true;
    }
}
