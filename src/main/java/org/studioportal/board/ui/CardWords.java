package org.studioportal.board.ui;

import static org.studioportal.shared.ui.Texts.t;

import java.time.ZonedDateTime;
import org.studioportal.board.BoardCard;
import org.studioportal.board.BoardSide;
import org.studioportal.board.ListingStatus;
import org.studioportal.shared.time.PortalTime;
import org.studioportal.shared.ui.Formats;

/** When a listing is, and what places there are, as short as people say it. */
final class CardWords {
    private CardWords() {}

    static String when(BoardCard card) {
        if (card.startsAt() != null) {
            ZonedDateTime from = card.startsAt().atZone(PortalTime.ZONE);
            ZonedDateTime to = card.endsAt().atZone(PortalTime.ZONE);
            return Formats.day(from.toLocalDate()) + " " + Formats.weekday(from.getDayOfWeek()) + " "
                    + Formats.time(from.toLocalTime()) + "–" + Formats.time(to.toLocalTime());
        }
        if (!card.weekly().isEmpty()) {
            return Formats.week(card.weekly());
        }
        return card.lastDay() == null ? t("browsing.when.any") : t("browsing.when.until", Formats.day(card.lastDay()));
    }

    static String places(BoardCard card) {
        if (card.status() != ListingStatus.OPEN) {
            return card.status() == ListingStatus.FULL && card.waiting() > 0
                    ? t("browsing.full.waiting", card.waiting())
                    : t("browsing.status", card.status());
        }
        if (card.side() == BoardSide.SUPPLY) {
            return card.people() > 1 ? t("browsing.offer.people", card.people()) : t("browsing.offer");
        }
        return switch (card.kind()) {
            case POST -> t("browsing.post.free", card.free());
            default ->
                card.taken() == 0 ? t("browsing.free", card.free()) : t("browsing.free.of", card.free(), card.places());
        };
    }
}
