package org.studioportal.board;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.studioportal.shared.hours.BookableTime;
import org.studioportal.shared.hours.BookableTimes;
import org.studioportal.shared.hours.OpeningHours;
import org.studioportal.studio.ServiceItemId;
import org.studioportal.studio.StudioOffer;
import org.studioportal.studio.StudioOffers;

/** When an offer can be booked: a studio's in the published hours of its item, others in the hours they say. */
@Component
class OfferHours {
    /** Nobody asks for a time further ahead than that. */
    private static final Duration FURTHEST = Duration.ofDays(90);

    private final StudioOffers studios;
    private final Terms terms;

    OfferHours(StudioOffers studios, Terms terms) {
        this.studios = studios;
        this.terms = terms;
    }

    /**
     * A time that somebody wants.
     *
     * @param offered whether it is one of those that are offered; otherwise the other side must say yes
     */
    record Time(Instant startsAt, Instant endsAt, boolean offered) {}

    /**
     * What that time is to an offer.
     *
     * @throws BoardRefused.NoSuchTime when it is past, too far ahead, or the offer is no more
     */
    Time time(Listing offer, Instant startsAt, Instant now) {
        BookableTimes times = times(offer).orElseThrow(BoardRefused.NoSuchTime::new);
        if (!startsAt.isAfter(now) || startsAt.isAfter(now.plus(FURTHEST)) || !stands(offer, startsAt)) {
            throw new BoardRefused.NoSuchTime();
        }
        return times.from(now, terms.bookableAhead()).stream()
                .filter(time -> time.start().equals(startsAt))
                .findFirst()
                .map(time -> new Time(time.start(), time.end(), true))
                .orElseGet(() -> new Time(startsAt, startsAt.plus(Duration.ofMinutes(times.minutes())), false));
    }

    /** All that are offered from now on, taken or not. */
    List<BookableTime> offered(Listing offer, Instant now) {
        return times(offer).map(times -> times.from(now, terms.bookableAhead())).orElse(List.of()).stream()
                .filter(time -> stands(offer, time.start()))
                .toList();
    }

    private static boolean stands(Listing offer, Instant at) {
        return offer.endOfLastDay() == null || at.isBefore(offer.endOfLastDay());
    }

    private Optional<BookableTimes> times(Listing offer) {
        return offer.item() != null
                ? studios.item(new ServiceItemId(offer.item())).map(StudioOffer::times)
                : Optional.of(
                        new BookableTimes(new OpeningHours(offer.weekly(), List.of(), Map.of()), offer.minutes(), 0));
    }
}
