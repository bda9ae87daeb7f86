package org.studioportal.board;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
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

    private final ListingRepository listings;
    private final StudioOffers studios;
    private final Directory directory;
    private final Opening opening;
    private final Settling settling;
    private final BoardLog log;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Offers(
            ListingRepository listings,
            StudioOffers studios,
            Directory directory,
            Opening opening,
            Settling settling,
            BoardLog log,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.listings = listings;
        this.studios = studios;
        this.directory = directory;
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
        try {
            transaction.executeWithoutResult(status -> follow(ids));
        } catch (DataIntegrityViolationException otherNode) {
            // Another node has made the same offer at this moment: what is left to do follows from its state.
            transaction.executeWithoutResult(status -> follow(ids));
        }
    }

    private void follow(Collection<Long> ids) {
        Instant now = clock.instant();
        Map<Long, Listing> known = new HashMap<>();
        if (!ids.isEmpty()) {
            listings.ofStudios(ids).forEach(offer -> known.put(offer.item(), offer));
        }
        for (Long id : ids) {
            for (StudioOffer item : studios.of(new StudioId(id))) {
                Listing offer = known.remove(item.item().value());
                if (offer == null) {
                    begin(item, now);
                } else {
                    describe(offer, item, now);
                }
            }
        }
        known.values().forEach(gone -> withdraw(gone, now));
    }

    private void begin(StudioOffer item, Instant now) {
        Listing offer = Listing.ofItem(item.studio(), item.item().value(), now);
        offer.belongs(item.unit(), village(item, now));
        offer.say(content(item));
        listings.save(offer);
        opening.open(offer, ITSELF, now);
    }

    private void describe(Listing known, StudioOffer item, Instant now) {
        boolean same = known.content().equals(content(item))
                && item.unit().equals(known.unit())
                && known.status() == ListingStatus.OPEN;
        if (same) {
            return;
        }
        Listing offer = listings.lock(known.getId()).orElseThrow();
        offer.say(content(item));
        offer.belongs(item.unit(), village(item, now));
        if (ListingAction.REOPEN.from(offer.status())) {
            opening.reopen(offer, now);
        }
    }

    private void withdraw(Listing known, Instant now) {
        if (known.status().ended()) {
            return;
        }
        Listing offer = listings.lock(known.getId()).orElseThrow();
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
