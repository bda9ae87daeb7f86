package org.studioportal.board;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.studioportal.shared.hours.TimeSpan;
import org.studioportal.shared.time.PortalTime;

/** Puts a listing on the board, with the times at which it can be claimed. */
@Component
class Opening {
    private final SlotRepository slots;
    private final Settling settling;
    private final BoardLog log;
    private final Terms terms;

    Opening(SlotRepository slots, Settling settling, BoardLog log, Terms terms) {
        this.slots = slots;
        this.settling = settling;
        this.log = log;
        this.terms = terms;
    }

    /**
     * @throws BoardRefused.ListingStands when it is neither a draft nor submitted
     * @throws BoardRefused.NotYours when none of these parties may
     */
    void open(Listing listing, Set<Party> by, Instant now) {
        step(listing, ListingAction.OPEN_IT, by, now);
        LocalDate today = LocalDate.ofInstant(now, PortalTime.ZONE);
        switch (listing.kind()) {
            case REQUEST -> {
                listing.standsAtMostUntil(today.plusDays(terms.standsFor()));
                ListingContent said = listing.content();
                Instant until = said.endsAt() == null ? listing.endOfLastDay() : said.endsAt();
                listing.opened(now, until);
                slots.save(new Slot(listing.id(), said.startsAt(), said.endsAt(), until, said.people()));
            }
            case POST -> {
                listing.opened(now, listing.endOfLastDay());
                addShifts(listing, now);
            }
            case OFFER -> listing.opened(now, listing.endOfLastDay());
        }
        settling.settle(listing, List.of(), now);
    }

    /** An offer that had been taken off is offered again. */
    void reopen(Listing offer, Instant now) {
        step(offer, ListingAction.REOPEN, Set.of(Party.SYSTEM), now);
        offer.opened(now, null);
    }

    private void step(Listing listing, ListingAction action, Set<Party> by, Instant now) {
        ListingStatus from = listing.status();
        listing.act(action, by, null, now);
        log.moved(listing, action, from, null, now);
    }

    /**
     * Makes the shifts that are missing, as far ahead as the settings say.
     *
     * @return the new ones, in order
     */
    List<Slot> addShifts(Listing post, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, PortalTime.ZONE);
        LocalDate from = latest(
                today,
                post.firstDay(),
                post.slotsUntil() == null ? null : post.slotsUntil().plusDays(1));
        LocalDate last = today.plusDays(terms.shiftsAhead());
        if (post.lastDay() != null && post.lastDay().isBefore(last)) {
            last = post.lastDay();
        }
        List<Slot> shifts = new ArrayList<>();
        for (LocalDate day = from; !day.isAfter(last); day = day.plusDays(1)) {
            for (TimeSpan span : post.weekly().on(day.getDayOfWeek())) {
                Instant startsAt = at(day, span.from());
                if (startsAt.isAfter(now)) {
                    shifts.add(new Slot(post.id(), startsAt, at(day, span.to()), startsAt, post.people()));
                }
            }
        }
        post.shiftsMadeUntil(last);
        return slots.saveAll(shifts);
    }

    private static LocalDate latest(LocalDate first, LocalDate... others) {
        LocalDate latest = first;
        for (LocalDate other : others) {
            latest = other != null && other.isAfter(latest) ? other : latest;
        }
        return latest;
    }

    private static Instant at(LocalDate day, int minute) {
        return day.atStartOfDay(PortalTime.ZONE).plusMinutes(minute).toInstant();
    }
}
