package org.studioportal.studio;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.studioportal.directory.Directory;
import org.studioportal.directory.UnitRef;
import org.studioportal.security.CurrentUser;
import org.studioportal.shared.hours.Opening;
import org.studioportal.shared.time.PortalTime;

/** What everybody may see of the studios: the published ones only. */
@Service
public class Studios {
    private static final int OTHERS = 3;

    private final StudioRepository studios;
    private final Catalogue catalogue;
    private final StudioSearch search;
    private final StudioPages pages;
    private final Directory directory;
    private final CurrentUser currentUser;
    private final Clock clock;

    Studios(
            StudioRepository studios,
            Catalogue catalogue,
            StudioSearch search,
            StudioPages pages,
            Directory directory,
            CurrentUser currentUser,
            Clock clock) {
        this.studios = studios;
        this.catalogue = catalogue;
        this.search = search;
        this.pages = pages;
        this.directory = directory;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * The studios that a filter means, a page of them. At most three statements, however many there are; none when
     * nothing has changed since the last call.
     *
     * @param offset how many to leave out at the beginning; not negative
     * @param limit at most so many cards
     */
    @PreAuthorize("permitAll()")
    @Transactional(readOnly = true)
    public StudioList page(StudioFilter filter, int offset, int limit) {
        StudioOrders all = catalogue.studios();
        List<Long> found = filter.question() == null ? null : search.find(filter.question());
        Instant now = clock.instant();
        List<CatalogueEntry> chosen = new StudioSelection(filter, directory, now).of(all, found);
        return new StudioList(
                chosen.stream()
                        .skip(offset)
                        .limit(limit)
                        .map(entry -> card(entry, all.opening(entry, now), now))
                        .toList(),
                chosen.size());
    }

    /** The studios that are open now or open later today: those open now first, then by opening. */
    @PreAuthorize("permitAll()")
    @Transactional(readOnly = true)
    public StudioList openToday(int limit) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, PortalTime.ZONE);
        StudioOrders all = catalogue.studios();
        List<CatalogueEntry> opening = all.in(StudioSort.NEXT_OPENING, now).stream()
                .takeWhile(entry -> all.opening(entry, now)
                        .filter(next -> next.date().equals(today))
                        .isPresent())
                .toList();
        return new StudioList(
                opening.stream()
                        .limit(limit)
                        .map(entry -> card(entry, all.opening(entry, now), now))
                        .toList(),
                opening.size());
    }

    /**
     * One studio. At most four statements.
     *
     * @return empty when there is none of that slug, or it is not published
     */
    @PreAuthorize("permitAll()")
    @Transactional(readOnly = true)
    public Optional<StudioPage> bySlug(String slug) {
        boolean entitled =
                currentUser.actor().filter(a -> !a.grants().isEmpty()).isPresent();
        return catalogue
                .entry(slug)
                .flatMap(entry -> studios.findPublished(slug)
                        .map(studio -> pages.published(studio, entry.hours(), entitled, others(entry))));
    }

    /** The present address of a studio whose page had this one before. */
    @PreAuthorize("permitAll()")
    @Transactional(readOnly = true)
    public Optional<String> movedTo(String formerSlug) {
        return studios.presentAddress(formerSlug);
    }

    /** Those that share a field with it, those open first. */
    private List<StudioCard> others(CatalogueEntry of) {
        Instant now = clock.instant();
        StudioOrders all = catalogue.studios();
        return all.in(StudioSort.NEXT_OPENING, now).stream()
                .filter(entry -> entry.id() != of.id() && !Collections.disjoint(entry.categories(), of.categories()))
                .limit(OTHERS)
                .map(entry -> card(entry, all.opening(entry, now), now))
                .toList();
    }

    private StudioCard card(CatalogueEntry entry, Optional<Opening> opening, Instant now) {
        return new StudioCard(
                entry.slug(),
                entry.name(),
                directory.unit(entry.unit()).map(UnitRef::name).orElse(""),
                entry.categories(),
                entry.slogan(),
                entry.emblem(),
                entry.members(),
                entry.modes(),
                opening.orElse(null),
                opening.filter(o -> !o.start().isAfter(now)).isPresent());
    }
}
