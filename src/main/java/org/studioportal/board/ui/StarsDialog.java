package org.studioportal.board.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Paragraph;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.studioportal.board.ClaimSteps;
import org.studioportal.shared.WrongInput;

/** Asks once how several services were. */
class StarsDialog extends StepDialog {
    private final transient IntConsumer then;
    private final TileField<Integer> stars = new TileField<>(
            t("board.rating.stars"),
            IntStream.rangeClosed(1, ClaimSteps.MOST_STARS)
                    .mapToObj(missing -> ClaimSteps.MOST_STARS + 1 - missing)
                    .toList(),
            count -> t("board.rating.stars." + count));

    StarsDialog(int services, IntConsumer then) {
        super(t("posting.bulk.confirm"), t("posting.bulk.confirm"));
        this.then = then;
        stars.addClassNames("short", "stars");
        named("stars", stars);
        ask(new Paragraph(t("posting.bulk.stars", services)), stars);
    }

    @Override
    void step() {
        if (stars.getValue() == null) {
            throw new WrongInput("stars", "board.wrong.stars");
        }
        close();
        then.accept(stars.getValue());
    }
}
