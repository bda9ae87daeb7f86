package org.studioportal.studio;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.studioportal.shared.ServiceCategory;
import org.studioportal.shared.ServiceMode;
import org.studioportal.shared.hours.OpeningHours;
import org.studioportal.shared.hours.WeeklyHours;

/**
 * What other rooms may know of the published studios: who they are and what they offer. Answered from memory; when
 * something has changed, three statements bring it up to date, however many studios there are. A change is seen at once
 * on the node that made it and within ten seconds on others. To be asked before anything else in a transaction: one that
 * has read already sees, and would keep for as long, what held when it began.
 */
@Service
@PreAuthorize("permitAll()")
public class StudioOffers {
    /** @param published what the rest was made of: when the catalogue has another, the rest is old */
    private record Content(
            StudioOrders published,
            List<StudioRef> studios,
            Map<StudioId, StudioRef> byId,
            List<StudioOffer> offers,
            Map<ServiceItemId, StudioOffer> byItem,
            Map<StudioId, List<StudioOffer>> byStudio) {}

    private final EntityManager entities;
    private final Catalogue catalogue;
    private volatile Content content = new Content(null, List.of(), Map.of(), List.of(), Map.of(), Map.of());

    StudioOffers(EntityManager entities, Catalogue catalogue) {
        this.entities = entities;
        this.catalogue = catalogue;
    }

    /** Everything that is offered, studio by studio, the newest studio first; each studio's own in its order. */
    @Transactional(readOnly = true)
    public List<StudioOffer> all() {
        return current().offers();
    }

    /** Empty when it is offered no more, or its studio is not published. */
    @Transactional(readOnly = true)
    public Optional<StudioOffer> item(ServiceItemId id) {
        return Optional.ofNullable(current().byItem().get(id));
    }

    /** What a studio offers, the most important first; nothing when it is not published. */
    @Transactional(readOnly = true)
    public List<StudioOffer> of(StudioId studio) {
        return current().byStudio().getOrDefault(studio, List.of());
    }

    /** The published studios, the newest first. */
    @Transactional(readOnly = true)
    public List<StudioRef> studios() {
        return current().studios();
    }

    /** Empty when it is not published. */
    @Transactional(readOnly = true)
    public Optional<StudioRef> studio(StudioId id) {
        return Optional.ofNullable(current().byId().get(id));
    }

    private Content current() {
        StudioOrders published = catalogue.studios();
        Content known = content;
        if (known.published() != published) {
            known = load(published);
            content = known;
        }
        return known;
    }

    private Content load(StudioOrders published) {
        List<StudioRef> studios =
                published.newest().stream().map(StudioOffers::ref).toList();
        Map<Long, List<Tuple>> rows = rows().stream()
                .collect(Collectors.groupingBy(
                        row -> row.get("studio_id", Number.class).longValue()));
        List<StudioOffer> offers = new ArrayList<>();
        Map<StudioId, List<StudioOffer>> byStudio = new HashMap<>();
        for (CatalogueEntry entry : published.newest()) {
            List<StudioOffer> own = rows.getOrDefault(entry.id(), List.of()).stream()
                    .map(row -> offer(entry, row))
                    .toList();
            offers.addAll(own);
            byStudio.put(new StudioId(entry.id()), own);
        }
        return new Content(
                published,
                studios,
                studios.stream().collect(Collectors.toUnmodifiableMap(StudioRef::id, Function.identity())),
                List.copyOf(offers),
                offers.stream().collect(Collectors.toUnmodifiableMap(StudioOffer::item, Function.identity())),
                Map.copyOf(byStudio));
    }

    private static StudioRef ref(CatalogueEntry entry) {
        return new StudioRef(
                new StudioId(entry.id()),
                entry.name(),
                entry.slug(),
                entry.unit(),
                entry.categories(),
                entry.members(),
                entry.keywords().isEmpty()
                        ? List.of()
                        : List.of(entry.keywords().split(" ")));
    }

    private static StudioOffer offer(CatalogueEntry studio, Tuple row) {
        WeeklyHours own = WeeklyHours.parse(row.get("weekly", String.class));
        OpeningHours hours = own.isEmpty() ? studio.hours() : studio.hours().withWeekly(own);
        return new StudioOffer(
                new StudioId(studio.id()),
                studio.name(),
                studio.slug(),
                studio.unit(),
                new ServiceItemId(row.get("id", Number.class).longValue()),
                row.get("name", String.class),
                ServiceMode.valueOf(row.get("mode", String.class)),
                ServiceCategory.valueOf(row.get("category", String.class)),
                Objects.requireNonNullElse(row.get("minutes", Integer.class), StudioOffer.USUAL_MINUTES),
                Objects.requireNonNullElse(row.get("capacity", Integer.class), 1),
                Objects.requireNonNullElse(row.get("notice_days", Integer.class), 0),
                row.get("place", String.class),
                row.get("bring", String.class),
                row.get("notes", String.class),
                hours);
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> rows() {
        return entities.createNativeQuery("""
                        select i.id, i.studio_id, i.name, i.mode, i.category, i.minutes, i.capacity, i.notice_days,
                          coalesce(i.place, s.place) place, i.bring, i.notes, i.weekly
                        from service_item i join studio s on s.id = i.studio_id
                        where s.status = 'PUBLISHED'
                        order by i.studio_id, i.position""", Tuple.class).getResultList();
    }
}
