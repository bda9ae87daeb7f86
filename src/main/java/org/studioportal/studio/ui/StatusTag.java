package org.studioportal.studio.ui;

import static org.studioportal.shared.ui.Texts.t;

import org.studioportal.shared.ui.Tag;
import org.studioportal.studio.StudioStatus;

/** Where a studio stands. */
class StatusTag extends Tag {
    StatusTag(StudioStatus status) {
        super(t("studio.status", status), tone(status));
    }

    private static String tone(StudioStatus status) {
        return switch (status) {
            case PUBLISHED -> "good";
            case IN_REVIEW, SUSPENDED -> "warn";
            case DRAFT, CLOSED -> "quiet";
        };
    }
}
