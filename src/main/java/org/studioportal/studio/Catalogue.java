package org.studioportal.studio;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.studioportal.directory.UnitId;
import org.studioportal.shared.ServiceCategory;
import org.studioportal.shared.ServiceMode;
import org.studioportal.shared.hours.OpeningHours;
import org.studioportal.shared.hours.WeeklyHours;

/**
 * The published studios, kept in memory: when one opens next depends on the minute and on exceptions, which no SQL says
 * well, and two thousand of them are a few megabytes. Loaded by two statements when something has changed on this
 * node, and at the latest ten seconds after it changed on another.
 */
@Component
class Catalogue {
    private static final JsonList.SpecialDays SPECIAL_DAYS = new JsonList.SpecialDays();

    private static final Duration FRESH = Duration.ofSeconds(10);

    private record Content(
            Map<String, CatalogueEntry> bySlug,
            StudioOrders orders,
            Map<LocalDate, String> holidays,
            long generation,
            Instant loadedAt) {}

    private final EntityManager entities;
    private final HolidayRepository holidays;
    private final Clock clock;
    private final AtomicLong generation = new AtomicLong();
    private volatile Content content = new Content(Map.of(), new StudioOrders(List.of()), Map.of(), -1, Instant.EPOCH);

    Catalogue(EntityManager entities, HolidayRepository holidays, Clock clock) {
        this.entities = entities;
        this.holidays = holidays;
        this.clock = clock;
    }

    /** The published studios. To be asked first in a transaction: what it sees must be of now. */
    StudioOrders studios() {
        return current().orders();
    }

    Optional<CatalogueEntry> entry(String slug) {
        return Optional.ofNullable(current().bySlug().get(slug));
    }

    /** The city's holidays by date, with their names. */
    Map<LocalDate, String> holidays() {
        return current().holidays();
    }

    /** What is kept is no longer right; to be known before others who listen ask for what is. */
    @Order(Ordered.HIGHEST_PRECEDENCE)
    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    public void forget(StudiosChanged change) {
        generation.incrementAndGet();
    }

    private Content current() {
        Content now = content;
        Instant moment = clock.instant();
        // A clock that was set back must not freeze the catalogue.
        boolean fresh = Duration.between(now.loadedAt(), moment).abs().compareTo(FRESH) < 0;
        if (fresh && now.generation() == generation.get()) {
            return now;
        }
        long seen = generation.get();
        Map<LocalDate, String> rest =
                holidays.findAll().stream().collect(Collectors.toUnmodifiableMap(Holiday::date, Holiday::name));
        Map<String, CatalogueEntry> bySlug = load(rest);
        Content loaded = new Content(bySlug, new StudioOrders(bySlug.values()), rest, seen, moment);
        content = loaded;
        return loaded;
    }

    private Map<String, CatalogueEntry> load(Map<LocalDate, String> rest) {
        Map<String, CatalogueEntry> bySlug = new LinkedHashMap<>();
        for (Tuple row : rows()) {
            long id = row.get("id", Number.class).longValue();
            String slug = row.get("slug", String.class);
            bySlug.put(
                    slug,
                    new CatalogueEntry(
                            id,
                            slug,
                            row.get("name", String.class),
                            new UnitId(row.get("unit_id", Number.class).longValue()),
                            row.get("slogan", String.class),
                            row.get("emblem_hash", String.class),
                            row.get("members", Number.class).intValue(),
                            codes(ServiceCategory.class, row.get("categories", String.class)),
                            codes(ServiceMode.class, row.get("modes", String.class)),
                            new OpeningHours(
                                    WeeklyHours.parse(row.get("weekly", String.class)),
                                    SPECIAL_DAYS.convertToEntityAttribute(row.get("special_days", String.class)),
                                    rest),
                            Objects.requireNonNullElse(row.get("keywords", String.class), "")));
        }
        return Collections.unmodifiableMap(bySlug);
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> rows() {
        return entities.createNativeQuery("""
                        select s.id, s.slug, s.name, s.unit_id, s.slogan, s.emblem_hash, s.weekly, s.special_days, s.keywords,
                          (select count(*) from studio_member m join volunteer v on v.id = m.volunteer_id
                            where m.studio_id = s.id and m.state = 'ACCEPTED' and v.retired_on is null) members,
                          (select group_concat(c.category) from studio_category c where c.studio_id = s.id) categories,
                          (select group_concat(distinct i.mode) from service_item i where i.studio_id = s.id) modes
                        from studio s where s.status = 'PUBLISHED'
                        order by s.published_at desc, s.id desc""", Tuple.class).getResultList();
    }

    private static <E extends Enum<E>> Set<E> codes(Class<E> type, String listed) {
        EnumSet<E> codes = EnumSet.noneOf(type);
        if (listed != null) {
            Arrays.stream(listed.split(","))
                    .map(code -> Enum.valueOf(type, code))
                    .forEach(codes::add);
        }
        return Collections.unmodifiableSet(codes);
    }
}
