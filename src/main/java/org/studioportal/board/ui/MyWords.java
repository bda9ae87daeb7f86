package org.studioportal.board.ui;

import static org.studioportal.shared.ui.Texts.locale;
import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import java.time.Instant;
import java.time.LocalDate;
import org.studioportal.board.ClaimId;
import org.studioportal.board.ClaimStatus;
import org.studioportal.board.ListingStatus;
import org.studioportal.shared.time.PortalTime;
import org.studioportal.shared.ui.Formats;
import org.studioportal.shared.ui.Tag;

/** What the parts of a person's own page say alike. */
final class MyWords {
    private MyWords() {}

    /** 11月28日 周六 09:00–10:00, or that no time is agreed. */
    static String when(Instant startsAt, Instant endsAt) {
        return startsAt == null
                ? t("my.no-time")
                : day(LocalDate.ofInstant(startsAt, PortalTime.ZONE)) + " " + clock(startsAt) + "–" + clock(endsAt);
    }

    /** 11月28日 周六. */
    static String day(LocalDate day) {
        return Formats.day(day) + " " + Formats.weekday(day.getDayOfWeek());
    }

    static String clock(Instant at) {
        return Formats.time(at.atZone(PortalTime.ZONE).toLocalTime());
    }

    static Tag tag(ClaimStatus status) {
        return new Tag(
                t("my.claim", status),
                switch (status) {
                    case ACCEPTED, STARTED, CONFIRMED -> "good";
                    case INVITED, WAITING, PROPOSED, REPORTED -> "warn";
                    case UNCONFIRMED, DECLINED, LAPSED, RELEASED, NO_SHOW -> "quiet";
                });
    }

    static Tag tag(ListingStatus status) {
        return new Tag(
                t("my.listing", status),
                switch (status) {
                    case OPEN, FULL, IN_SERVICE, CLOSED -> "good";
                    case SUBMITTED, RETURNED, DONE, IN_CONSULTATION -> "warn";
                    case DRAFT, WITHDRAWN, EXPIRED -> "quiet";
                });
    }

    /** The appointment for the person's own calendar. */
    static Anchor file(ClaimId claim) {
        Anchor file = new Anchor("my/claims/" + claim + ".ics?lang=" + locale().getLanguage(), t("my.calendar.file"));
        file.setRouterIgnore(true);
        file.addClassName("my-file");
        return file;
    }
}
