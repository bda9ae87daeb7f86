package org.studioportal.studio;

import java.text.Collator;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.studioportal.directory.Directory;
import org.studioportal.directory.VillageRef;
import org.studioportal.shared.time.PortalTime;
import org.studioportal.studio.hours.Opening;
import org.studioportal.studio.hours.TimeSpan;

/** Which studios a filter means at a moment, and in which order. */
final class StudioSelection {
    private static final int DAYS_AHEAD = 7;

    private final StudioFilter filter;
    private final Directory directory;
    private final Instant now;
    private final ZonedDateTime local;
    private final Map<Long, Optional<Opening>> openings = new HashMap<>();

    StudioSelection(StudioFilter filter, Directory directory, Instant now) {
        this.filter = filter;
        this.directory = directory;
        this.now = now;
        this.local = now.atZone(PortalTime.ZONE);
    }

    /**
     * @param found the ids that hold the question's words, best first; null when there is no question
     */
    List<CatalogueEntry> of(List<CatalogueEntry> all, List<Long> found) {
        Map<Long, Integer> rank = new HashMap<>();
        if (found != null) {
            found.forEach(id -> rank.put(id, rank.size()));
        }
        return all.stream()
                .filter(entry -> found == null || rank.containsKey(entry.id()))
                .filter(fits())
                .sorted(order(rank))
                .toList();
    }

    /** The opening going on, or else the next. */
    Optional<Opening> opening(CatalogueEntry entry) {
        return openings.computeIfAbsent(entry.id(), id -> entry.hours().openOrNext(now));
    }

    private Predicate<CatalogueEntry> fits() {
        return entry -> (filter.category() == null || entry.categories().contains(filter.category()))
                && (filter.mode() == null || entry.modes().contains(filter.mode()))
                && servesThere(entry)
                && (!filter.openNow() || entry.hours().openAt(now).isPresent())
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

    private Comparator<CatalogueEntry> order(Map<Long, Integer> rank) {
        Collator chinese = Collator.getInstance(Locale.SIMPLIFIED_CHINESE);
        Comparator<CatalogueEntry> byName =
                Comparator.comparing(CatalogueEntry::name, chinese::compare).thenComparing(CatalogueEntry::slug);
        return switch (filter.order()) {
            case RELEVANCE -> Comparator.comparing(entry -> rank.get(entry.id()));
            case NEXT_OPENING ->
                Comparator.<CatalogueEntry, Opening>comparing(
                                entry -> opening(entry).orElse(null), Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(byName);
            case NAME -> byName;
            case NEWEST -> Comparator.comparing(CatalogueEntry::age);
        };
    }
}
