package org.studioportal.board.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.studioportal.board.Vetting;
import org.studioportal.shared.ui.NativeRadios;

/** Asks why, and where a series is concerned whether all of it is meant. */
class ReasonDialog extends StepDialog {
    /** What is done with the answer. */
    interface Step {
        /**
         * @param series whether the whole series is meant
         * @throws org.studioportal.shared.PortalException when it is refused
         */
        void take(boolean series, String reason);
    }

    private final transient Step step;
    private final TextArea reason = new TextArea(t("board.reason"));
    private final NativeRadios<Boolean> series = new NativeRadios<>(
            t("board.series"), List.of(false, true), all -> t(all ? "board.series.all" : "board.series.one"));

    /**
     * @param title translated
     * @param consequence translated: what it means
     * @param verb translated
     */
    ReasonDialog(String title, String consequence, String verb, Step step) {
        super(title, verb);
        this.step = step;
        reason.setMaxLength(Vetting.REASON_LENGTH);
        named("reason", reason);
        series.setValue(false);
        series.setVisible(false);
        ask(new Paragraph(consequence), series, reason);
    }

    /** The reason is read by others and has to be given. */
    ReasonDialog required() {
        reason.setRequiredIndicatorVisible(true);
        return this;
    }

    /** Asks whether this one or the whole series is meant. */
    ReasonDialog ofSeries(boolean all) {
        series.setVisible(true);
        series.setValue(all);
        return this;
    }

    @Override
    void step() {
        step.take(Boolean.TRUE.equals(series.getValue()), reason.getValue());
        close();
    }
}
