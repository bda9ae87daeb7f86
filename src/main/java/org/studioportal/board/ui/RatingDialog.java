package org.studioportal.board.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Objects;
import java.util.stream.IntStream;
import org.studioportal.board.ClaimLine;
import org.studioportal.board.ClaimSteps;
import org.studioportal.shared.ui.NativeRadios;

/** Asks the receiver whether the service was as reported, and how it was. */
class RatingDialog extends StepDialog {
    /** What is done with the answer. */
    interface Step {
        /**
         * @param stars 0 when none were chosen
         * @throws org.studioportal.shared.PortalException when it is refused
         */
        void take(int stars, String comment);
    }

    private final transient Step step;
    private final NativeRadios<Integer> stars = new NativeRadios<>(
            t("board.rating.stars"),
            IntStream.rangeClosed(1, ClaimSteps.MOST_STARS)
                    .mapToObj(missing -> ClaimSteps.MOST_STARS + 1 - missing)
                    .toList(),
            count -> t("board.rating.stars." + count));
    private final TextArea comment = new TextArea(t("board.rating.comment"));

    RatingDialog(ClaimLine claim, Step step) {
        super(t("board.rating.title", claim.title()), t("board.rating.send"));
        this.step = step;
        stars.addClassName("stars");
        comment.setMaxLength(ClaimSteps.COMMENT_LENGTH);
        named("comment", comment);
        Div told = new Div(
                new Paragraph(ReportText.hours(claim.report())),
                new Paragraph(claim.report().text()));
        told.addClassName("told");
        ask(told, stars, comment);
    }

    @Override
    void step() {
        step.take(Objects.requireNonNullElse(stars.getValue(), 0), comment.getValue());
        close();
    }
}
