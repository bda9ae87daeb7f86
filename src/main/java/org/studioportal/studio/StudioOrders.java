package org.studioportal.studio;

import java.text.Collator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.studioportal.shared.hours.Opening;
import org.studioportal.shared.time.PortalTime;

/**
 * The published studios, ready in each order, so that a page of two thousand costs no more than one of forty. Which
 * opens next changes when an opening ends and when a day does: then, and only then, that order is made anew.
 */
final class StudioOrders {
    /** What opens next, true from one moment (included) to another. */
    private record Openings(List<CatalogueEntry> order, Map<Long, Opening> openings, Instant from, Instant until) {
        boolean holdsAt(Instant moment) {
            return !moment.isBefore(from) && moment.isBefore(until);
        }
    }

    private final Comparator<CatalogueEntry> byName = Comparator.comparing(
                    CatalogueEntry::name, Collator.getInstance(Locale.SIMPLIFIED_CHINESE)::compare)
            .thenComparing(CatalogueEntry::slug);
    private final List<CatalogueEntry> newest;
    private final List<CatalogueEntry> named;
    private final Map<Long, CatalogueEntry> byId;
    private volatile Openings openings;

    /** @param newest in the order of publication, the newest first */
    StudioOrders(Collection<CatalogueEntry> newest) {
        this.newest = List.copyOf(newest);
        named = newest.stream().sorted(byName).toList();
        byId = newest.stream().collect(Collectors.toUnmodifiableMap(CatalogueEntry::id, Function.identity()));
        openings = openings(Instant.EPOCH);
    }

    /** All of them, in an order that needs no question. */
    List<CatalogueEntry> in(StudioSort order, Instant now) {
        return switch (order) {
            case RELEVANCE -> throw new IllegalArgumentException("Relevance is a question's");
            case NEXT_OPENING -> openingsAt(now).order();
            case NAME -> named;
            case NEWEST -> newest;
        };
    }

    /** All of them, the newest first. */
    List<CatalogueEntry> newest() {
        return newest;
    }

    /** Empty when it is not, or not any more, a published one. */
    Optional<CatalogueEntry> byId(long id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The opening going on, or else the next. */
    Optional<Opening> opening(CatalogueEntry entry, Instant now) {
        return Optional.ofNullable(openingsAt(now).openings().get(entry.id()));
    }

    private Openings openingsAt(Instant now) {
        Openings known = openings;
        if (!known.holdsAt(now)) {
            known = openings(now);
            openings = known;
        }
        return known;
    }

    private Openings openings(Instant now) {
        Map<Long, Opening> found = new HashMap<>();
        newest.forEach(entry -> entry.hours().openOrNext(now).ifPresent(opening -> found.put(entry.id(), opening)));
        List<CatalogueEntry> order = newest.stream()
                .sorted(Comparator.<CatalogueEntry, Opening>comparing(
                                entry -> found.get(entry.id()), Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(byName))
                .toList();
        Instant tomorrow = LocalDate.ofInstant(now, PortalTime.ZONE)
                .plusDays(1)
                .atStartOfDay(PortalTime.ZONE)
                .toInstant();
        Instant until = found.values().stream()
                .map(Opening::end)
                .filter(end -> end.isBefore(tomorrow))
                .min(Comparator.naturalOrder())
                .orElse(tomorrow);
        return new Openings(order, Map.copyOf(found), now, until);
    }
}
