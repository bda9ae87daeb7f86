package org.studioportal.board.ui;

import static org.studioportal.shared.ui.Texts.t;

import java.time.Instant;
import java.time.LocalDate;
import org.studioportal.board.ClaimStatus;
import org.studioportal.board.ListingKind;
import org.studioportal.board.ListingPage;
import org.studioportal.board.ListingStatus;
import org.studioportal.board.Urgency;
import org.studioportal.shared.time.PortalTime;
import org.studioportal.shared.ui.Formats;
import org.studioportal.shared.ui.Tag;

/** What the parts of a listing's page say alike. */
final class PageWords {
    private PageWords() {}

    /** 11月28日 周六 09:00–10:00; a time without an agreement says so. */
    static String when(Instant startsAt, Instant endsAt) {
        return startsAt == null
                ? t("listing-page.no-time")
                : day(LocalDate.ofInstant(startsAt, PortalTime.ZONE)) + " " + clock(startsAt, endsAt);
    }

    /** 11月28日 周六. */
    static String day(LocalDate day) {
        return Formats.day(day) + " " + Formats.weekday(day.getDayOfWeek());
    }

    /** 09:00–10:00. */
    static String clock(Instant startsAt, Instant endsAt) {
        return Formats.time(startsAt.atZone(PortalTime.ZONE).toLocalTime()) + "–"
                + Formats.time(endsAt.atZone(PortalTime.ZONE).toLocalTime());
    }

    /** How many places are left there. */
    static String free(ListingPage.Time time) {
        if (time.own()) {
            return t("listing-page.time.own");
        }
        return time.free() > 0 ? t("listing-page.time.free", time.free()) : t("listing-page.time.full");
    }

    static Tag tag(Urgency urgency) {
        return new Tag(
                t("listing-page.urgency", urgency),
                "urgency",
                "urgency-" + urgency.name().toLowerCase());
    }

    /** An open offer is booked rather than claimed. */
    static Tag tag(ListingPage page) {
        return page.kind() == ListingKind.OFFER && page.status() == ListingStatus.OPEN
                ? new Tag(t("listing-page.status.bookable"), "good")
                : tag(page.status());
    }

    static Tag tag(ListingStatus status) {
        String tone = switch (status) {
            case OPEN, CLOSED -> "good";
            case RETURNED, SUBMITTED, IN_CONSULTATION -> "warn";
            case WITHDRAWN, EXPIRED -> "bad";
            case DRAFT, FULL, IN_SERVICE, DONE -> "quiet";
        };
        return new Tag(t("listing-page.status", status), tone);
    }

    static Tag tag(ClaimStatus status) {
        String tone = switch (status) {
            case ACCEPTED, STARTED, CONFIRMED -> "good";
            case INVITED, PROPOSED, REPORTED, WAITING -> "warn";
            case DECLINED, LAPSED, RELEASED, NO_SHOW, UNCONFIRMED -> "quiet";
        };
        return new Tag(t("listing-page.claim", status), tone);
    }
}
