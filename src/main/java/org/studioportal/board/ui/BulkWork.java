package org.studioportal.board.ui;

import static org.studioportal.shared.ui.Texts.t;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.studioportal.shared.PortalException;
import org.studioportal.shared.ui.Notices;

/** The same step for several at once: each on its own, so that one that is refused does not keep the others. */
final class BulkWork {
    private BulkWork() {}

    /** Takes the step for each, and says how many went and why the others did not. */
    static <T> void each(List<T> chosen, Function<T, String> name, Consumer<T> step) {
        List<String> refused = new ArrayList<>();
        for (T one : chosen) {
            try {
                step.accept(one);
            } catch (PortalException why) {
                refused.add(t("posting.bulk.why", name.apply(one), t(why.messageKey(), why.arguments())));
            }
        }
        if (refused.isEmpty()) {
            Notices.done(t("posting.bulk.done", chosen.size()));
        } else {
            Notices.problem(t("posting.bulk.some", chosen.size() - refused.size(), refused.size()) + "\n"
                    + String.join("\n", refused));
        }
    }
}
