package org.studioportal.studio;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.studioportal.directory.Directory;
import org.studioportal.directory.VillageRef;
import org.studioportal.shared.hours.TimeSpan;
import org.studioportal.shared.time.PortalTime;

/** Which studios a filter means at a moment, and in which order. */
final class StudioSelection {
    private static final int DAYS_AHEAD = 7;

    private final StudioFilter filter;
    private final Directory directory;
    private final Instant now;
    private final ZonedDateTime local;

    StudioSelection(StudioFilter filter, Directory directory, Instant now) {
        this.filter = filter;
        this.directory = directory;
        this.now = now;
        this.local = now.atZone(PortalTime.ZONE);
    }

    /**
     * @param found the ids that hold the question's words, best first; null when there is no question
     */
    List<CatalogueEntry> of(StudioOrders studios, List<Long> found) {
        Predicate<CatalogueEntry> fits = fits(studios);
        if (filter.order() == StudioSort.RELEVANCE) {
            return found.stream()
                    .map(studios::byId)
                    .flatMap(Optional::stream)
                    .filter(fits)
                    .toList();
        }
        Set<Long> holding = found == null ? null : Set.copyOf(found);
        return studios.in(filter.order(), now).stream()
                .filter(entry -> holding == null || holding.contains(entry.id()))
                .filter(fits)
                .toList();
    }

    private Predicate<CatalogueEntry> fits(StudioOrders studios) {
        return entry -> (filter.category() == null || entry.categories().contains(filter.category()))
                && (filter.mode() == null || entry.modes().contains(filter.mode()))
                && servesThere(entry)
                && (!filter.openNow()
                        || studios.opening(entry, now)
                                .filter(opening -> !opening.start().isAfter(now))
                                .isPresent())
                && (filter.day() == null && filter.time() == null || opensThen(entry));
    }

    private boolean servesThere(CatalogueEntry entry) {
        if (filter.town() == null && filter.village() == null) {
            return true;
        }
        Optional<VillageRef> village = directory.villageOf(entry.unit(), local.toLocalDate());
        return village.filter(v -> filter.town() == null || filter.town().equals(v.town()))
                .filter(v -> filter.village() == null || filter.village().equals(v.code()))
                .isPresent();
    }

    private boolean opensThen(CatalogueEntry entry) {
        Integer minute = filter.time() == null
                ? null
                : TimeSpan.minute(filter.time().getHour(), filter.time().getMinute());
        LocalDate first = local.toLocalDate();
        if (minute != null && minute < TimeSpan.minute(local.getHour(), local.getMinute())) {
            first = first.plusDays(1);
        }
        if (filter.day() != null) {
            return entry.hours().openOn(first.with(TemporalAdjusters.nextOrSame(filter.day())), minute);
        }
        return first.datesUntil(first.plusDays(DAYS_AHEAD))
                .anyMatch(day -> entry.hours().openOn(day, minute));
    }
}
