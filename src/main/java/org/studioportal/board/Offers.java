package org.studioportal.board;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;
import org.studioportal.directory.Directory;
import org.studioportal.directory.VillageId;
import org.studioportal.directory.VillageRef;
import org.studioportal.shared.time.PortalTime;
import org.studioportal.studio.StudioId;
import org.studioportal.studio.StudioOffer;
import org.studioportal.studio.StudioOffers;
import org.studioportal.studio.StudiosChanged;

/**
 * Every item of a published studio is an offer on the board. What a studio changes shows there at once; what it takes off
 * is withdrawn, and comes back when the studio offers it again.
 */
@Component
class Offers {
    private static final Set<Party> ITSELF = Set.of(Party.SYSTEM);
    private static final int ATTEMPTS = 4;

    private final ListingRepository listings;
    private final StudioOffers studios;
    private final Directory directory;
    private final SlotRepository slots;
    private final Opening opening;
    private final Settling settling;
    private final BoardLog log;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Offers(
            ListingRepository listings,
            StudioOffers studios,
            Directory directory,
            SlotRepository slots,
            Opening opening,
            Settling settling,
            BoardLog log,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.listings = listings;
        this.studios = studios;
        this.directory = directory;
        this.slots = slots;
        this.opening = opening;
        this.settling = settling;
        this.log = log;
        this.clock = clock;
        transaction = new TransactionTemplate(transactions);
        // The change that is told of has been committed already.
        transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** What changed while nobody listened. */
    @EventListener(ApplicationReadyEvent.class)
    void catchUp() {
        on(new StudiosChanged(Set.of()));
    }

    @TransactionalEventListener
    void on(StudiosChanged change) {
        Set<Long> ids = new HashSet<>();
        change.studios().forEach(id -> ids.add(id.value()));
        if (ids.isEmpty()) {
            studios.studios().forEach(studio -> ids.add(studio.id().value()));
            ids.addAll(listings.studios());
        }
        ids.forEach(this::follow);
    }

    /** Each studio in a transaction of its own; done again when another node, or a booking, was in between. */
    private void follow(long studio) {
        List<StudioOffer> items = studios.of(new StudioId(studio));
        // Asked before anything is locked: docs/decisions/claims.md.
        VillageId village = items.isEmpty() ? null : village(items.getFirst(), clock.instant());
        for (int attempt = 1; ; attempt++) {
            try {
                transaction.executeWithoutResult(status -> follow(studio, items, village));
                return;
            } catch (DataIntegrityViolationException | ConcurrencyFailureException otherWasQuicker) {
                if (attempt == ATTEMPTS) {
                    throw otherWasQuicker;
                }
            }
        }
    }

    private void follow(long studio, List<StudioOffer> items, VillageId village) {
        Instant now = clock.instant();
        Map<Long, Listing> known = new HashMap<>();
        for (Long id : listings.ofStudio(studio)) {
            Listing offer = listings.lock(id).orElseThrow();
            known.put(offer.item(), offer);
        }
        for (StudioOffer item : items) {
            Listing offer = known.remove(item.item().value());
            if (offer == null) {
                begin(item, village, now);
            } else {
                describe(offer, item, village, now);
            }
        }
        known.values().forEach(gone -> withdraw(gone, now));
    }

    private void begin(StudioOffer item, VillageId village, Instant now) {
        Listing offer = Listing.ofItem(item.studio(), item.item().value(), now);
        offer.belongs(item.unit(), village);
        offer.say(content(item));
        listings.save(offer);
        opening.open(offer, ITSELF, now);
    }

    private void describe(Listing offer, StudioOffer item, VillageId village, Instant now) {
        boolean same = offer.content().equals(content(item))
                && item.unit().equals(offer.unit())
                && Objects.equals(village, offer.village())
                && offer.status() == ListingStatus.OPEN;
        if (same) {
            return;
        }
        ListingContent was = offer.content();
        boolean resized = was.people() != content(item).people();
        offer.say(content(item));
        offer.belongs(item.unit(), village);
        if (ListingAction.REOPEN.from(offer.status())) {
            opening.reopen(offer, now);
        } else {
            log.reworded(offer, was, now);
        }
        if (resized) {
            List<Slot> times = slots.claimable(offer.getId(), now);
            times.forEach(time -> time.resize(offer.people()));
            settling.settle(offer, times, now);
        }
    }

    private void withdraw(Listing offer, Instant now) {
        ListingStatus from = offer.status();
        if (ListingAction.WITHDRAW.from(from)) {
            offer.act(ListingAction.WITHDRAW, ITSELF, null, now);
            log.moved(offer, ListingAction.WITHDRAW, from, null, now);
            settling.settle(offer, List.of(), now);
        }
    }

    private VillageId village(StudioOffer item, Instant now) {
        return directory
                .villageOf(item.unit(), LocalDate.ofInstant(now, PortalTime.ZONE))
                .map(VillageRef::id)
                .orElse(null);
    }

    private static ListingContent content(StudioOffer item) {
        String text = Stream.of(item.studioName(), item.notes(), item.bring())
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
        return new ListingContent(
                item.name(),
                text,
                item.category(),
                null,
                item.mode(),
                item.place(),
                Math.min(item.capacity(), ListingContent.MOST_PEOPLE),
                null,
                List.of(),
                List.of(),
                item.hours().weekly(),
                null,
                null,
                null,
                null,
                item.minutes());
    }
}
