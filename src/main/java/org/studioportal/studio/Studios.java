package org.studioportal.studio;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.studioportal.directory.Directory;
import org.studioportal.directory.UnitRef;
import org.studioportal.directory.VolunteerId;
import org.studioportal.directory.VolunteerRef;
import org.studioportal.security.CurrentUser;
import org.studioportal.shared.Masking;
import org.studioportal.shared.hours.Opening;
import org.studioportal.shared.time.PortalTime;

/** What everybody may see of the studios: the published ones only. */
@Service
public class Studios {
    private final StudioRepository studios;
    private final EmblemRepository emblems;
    private final Catalogue catalogue;
    private final StudioSearch search;
    private final Directory directory;
    private final CurrentUser currentUser;
    private final Clock clock;

    Studios(
            StudioRepository studios,
            EmblemRepository emblems,
            Catalogue catalogue,
            StudioSearch search,
            Directory directory,
            CurrentUser currentUser,
            Clock clock) {
        this.studios = studios;
        this.emblems = emblems;
        this.catalogue = catalogue;
        this.search = search;
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
     * One studio. Four statements.
     *
     * @return empty when there is none of that slug, or it is not published
     */
    @PreAuthorize("permitAll()")
    @Transactional(readOnly = true)
    public Optional<StudioPage> bySlug(String slug) {
        return catalogue
                .entry(slug)
                .flatMap(entry -> studios.findPublished(slug).map(studio -> page(entry, studio)));
    }

    /** A studio's picture; empty when it has none, or is not published. */
    @PreAuthorize("permitAll()")
    @Transactional(readOnly = true)
    public Optional<StudioEmblem> emblem(String slug) {
        return emblems.findPublished(slug).map(Emblem::picture);
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

    private StudioPage page(CatalogueEntry entry, Studio studio) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), PortalTime.ZONE);
        boolean entitled =
                currentUser.actor().filter(a -> !a.grants().isEmpty()).isPresent();
        String phone = studio.contactPhone();
        return new StudioPage(
                studio.id(),
                studio.slug(),
                studio.name(),
                directory.unit(studio.unit()).orElse(null),
                directory.villageOf(studio.unit(), today).orElse(null),
                entry.categories(),
                studio.slogan(),
                studio.introduction(),
                studio.place(),
                entitled || phone == null ? phone : Masking.phone(phone),
                !entitled && phone != null,
                studio.emblemHash(),
                members(studio),
                studio.items(),
                studio.steps(),
                entry.hours());
    }

    private List<StudioPage.Member> members(Studio studio) {
        List<StudioMember> members = studio.members();
        Map<VolunteerId, VolunteerRef> known = new HashMap<>();
        directory
                .serving(members.stream().map(StudioMember::volunteer).toList())
                .forEach(volunteer -> known.put(volunteer.id(), volunteer));
        return members.stream()
                .filter(member -> known.containsKey(member.volunteer()))
                .sorted(Comparator.comparing(member -> !member.lead()))
                .map(member -> {
                    VolunteerRef volunteer = known.get(member.volunteer());
                    return new StudioPage.Member(
                            volunteer.name(), member.lead(), volunteer.level(), volunteer.specialties());
                })
                .toList();
    }
}
