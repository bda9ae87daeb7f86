package org.studioportal.board.ui;

import static org.studioportal.shared.ui.Texts.t;

import org.studioportal.board.Urgency;
import org.studioportal.shared.ui.Tag;

/** How much it presses, in one word. */
class UrgencyTag extends Tag {
    UrgencyTag(Urgency urgency) {
        super(t("posting.urgency", urgency), tone(urgency));
    }

    private static String tone(Urgency urgency) {
        return switch (urgency) {
            case URGENT -> "bad";
            case HARD -> "warn";
            case WORRY, HOPE -> "quiet";
        };
    }
}
