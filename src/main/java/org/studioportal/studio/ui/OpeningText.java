package org.studioportal.studio.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.studioportal.shared.hours.Opening;
import org.studioportal.shared.ui.Formats;

/** Says whether a studio is open, and else when it opens next. */
class OpeningText extends Span {
    private static final int DAYS_BY_NAME = 7;

    /**
     * @param opening the one going on, or the next; null when none is in sight
     * @param today in Asia/Shanghai
     */
    OpeningText(Opening opening, boolean openNow, LocalDate today) {
        super(sentence(opening, openNow, today));
        addClassName("opening");
        setClassName("now", openNow);
        setClassName("none", opening == null);
    }

    private static String sentence(Opening opening, boolean openNow, LocalDate today) {
        if (opening == null) {
            return t("studio.opening.none");
        }
        if (openNow) {
            return t("studio.opening.now", opening.span().end());
        }
        String from = opening.span().start();
        long days = ChronoUnit.DAYS.between(today, opening.date());
        if (days == 0) {
            return t("studio.opening.today", from);
        }
        if (days == 1) {
            return t("studio.opening.tomorrow", from);
        }
        String weekday = Formats.weekday(opening.date().getDayOfWeek());
        return days < DAYS_BY_NAME
                ? t("studio.opening.weekday", weekday, from)
                : t("studio.opening.date", Formats.day(opening.date()), weekday, from);
    }
}
