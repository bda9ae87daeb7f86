package org.studioportal.bulletin.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.studioportal.bulletin.ArticleStep;

/** Asks for the words that a step needs: why, or what was put right. */
class ReasonDialog extends AskingDialog<TextArea> {
    private final transient Consumer<String> step;
    private final TextArea words;

    /** @param taken takes the step with these words */
    ReasonDialog(ArticleStep step, int length, Consumer<String> taken) {
        this(step, new TextArea(t("newsroom.step.words", step)), length, taken);
    }

    private ReasonDialog(ArticleStep step, TextArea words, int length, Consumer<String> taken) {
        super(
                step == ArticleStep.SUBMIT ? "note" : "reason",
                t("newsroom.step", step),
                t("newsroom.step.consequence", step),
                words);
        this.step = taken;
        this.words = words;
        words.setMaxLength(length);
        words.setWidthFull();
    }

    @Override
    void take() {
        step.accept(words.getValue());
    }
}
