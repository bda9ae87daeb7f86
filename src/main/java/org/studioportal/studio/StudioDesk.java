package org.studioportal.studio;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PostAuthorize;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.studioportal.directory.Directory;
import org.studioportal.directory.VolunteerCard;
import org.studioportal.directory.VolunteerId;
import org.studioportal.security.CurrentUser;
import org.studioportal.shared.Flushing;
import org.studioportal.shared.Page;
import org.studioportal.shared.time.PortalTime;

/** A studio's page as its own people keep it: its lead, the administrator of its unit, the city. */
@Service
public class StudioDesk {
    private final StudioRepository studios;
    private final StudioDrafts drafts;
    private final StudioHistory history;
    private final StudioPages pages;
    private final Directory directory;
    private final CurrentUser currentUser;
    private final Flushing flushing;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StudioDesk(
            StudioRepository studios,
            StudioDrafts drafts,
            StudioHistory history,
            StudioPages pages,
            Directory directory,
            CurrentUser currentUser,
            Flushing flushing,
            ApplicationEventPublisher events,
            Clock clock) {
        this.studios = studios;
        this.drafts = drafts;
        this.history = history;
        this.pages = pages;
        this.directory = directory;
        this.currentUser = currentUser;
        this.flushing = flushing;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Everything of one studio. Four statements.
     *
     * @throws UnknownStudio when there is none
     */
    @PreAuthorize("isAuthenticated()")
    @PostAuthorize("@studioAccess.keeps(returnObject.id(), returnObject.unit().id())")
    @Transactional(readOnly = true)
    public DeskPage open(StudioId id) {
        Studio studio = studios.findWithPeople(id.value()).orElseThrow(() -> new UnknownStudio(id.toString()));
        LocalDate today = LocalDate.ofInstant(clock.instant(), PortalTime.ZONE);
        return new DeskPage(
                id,
                studio.getVersion(),
                studio.profile(),
                directory.unit(studio.unit()).orElseThrow(),
                directory.villageOf(studio.unit(), today).orElse(null),
                studio.status(),
                studio.statusSince(),
                studio.statusReason(),
                people(studio),
                drafts.of(id, currentUser.require().accountId()).orElse(null));
    }

    /**
     * The studio of that roster code.
     *
     * @throws UnknownStudio when there is none
     */
    @PreAuthorize("@access.city()")
    @Transactional(readOnly = true)
    public StudioId idOf(String code) {
        return studios.findByCode(code).map(Studio::id).orElseThrow(() -> new UnknownStudio(code));
    }

    private List<DeskPage.Person> people(Studio studio) {
        List<StudioMember> people = studio.people();
        Map<VolunteerId, VolunteerCard> known =
                directory
                        .volunteerCards(
                                people.stream().map(StudioMember::volunteer).toList())
                        .stream()
                        .collect(Collectors.toMap(card -> card.who().id(), Function.identity()));
        return people.stream()
                .filter(member -> known.containsKey(member.volunteer()))
                .map(member -> {
                    VolunteerCard card = known.get(member.volunteer());
                    return new DeskPage.Person(
                            card.who(), member.lead(), member.state(), member.invitedAt(), card.availability());
                })
                .toList();
    }

    /**
     * How a studio would look to visitors with what somebody is typing. No statement, but for those that read the
     * catalogue anew every ten seconds for all.
     *
     * @param page the studio as its desk shows it
     */
    @PreAuthorize("@studioAccess.keeps(#page.id(), #page.unit().id())")
    public StudioPage preview(DeskPage page, StudioProfile typed) {
        return pages.preview(page, typed);
    }

    /**
     * Saves what somebody changed, on top of what others have saved meanwhile; their draft is done with.
     *
     * @param base what the studio said when they began
     * @param version the studio's version then
     * @param mine with its emblem kept ({@link org.studioportal.studio.emblem.EmblemChoice#kept})
     * @throws org.studioportal.shared.WrongInput naming {@link ProfileField}s when something typed will not do, also
     *     when the address is another studio's
     * @throws StudioConflict when others have changed the same parts
     * @throws StudioRefused.WrongStep when the studio is closed
     */
    @PreAuthorize("@studioAccess.keeps(#id)")
    @Transactional
    public void save(StudioId id, StudioProfile base, int version, StudioProfile mine) {
        // Whoever saves at the same time waits here and then sees what this has saved.
        Studio studio = studios.lock(id.value()).orElseThrow(() -> new UnknownStudio(id.toString()));
        studio.requireAlive();
        StudioProfile theirs = studio.profile();
        Set<ProfileField> conflicting = mine.conflicting(theirs, base);
        if (!conflicting.isEmpty()) {
            throw new StudioConflict(parts(id, version, conflicting), theirs, studio.getVersion());
        }
        StudioProfile wanted = ProfileCheck.checked(mine.onTopOf(theirs, base));
        Set<ProfileField> changed = wanted.differing(theirs);
        if (!changed.isEmpty()) {
            flushing.flushed(
                    () -> {
                        studio.keep(wanted);
                        return studio;
                    },
                    Map.of(
                            "studio_address",
                            () -> Slug.takenAsInput(wanted.slug()),
                            "studio_slug",
                            () -> Slug.takenAsInput(wanted.slug())));
            history.edited(studio, theirs, wanted, changed);
            events.publishEvent(new StudiosChanged(Set.of(id)));
        }
        currentUser.actor().ifPresent(actor -> drafts.discard(id, actor.accountId()));
    }

    private List<StudioConflict.Part> parts(StudioId id, int version, Set<ProfileField> conflicting) {
        Map<ProfileField, StudioHistoryLine> since = history.since(id, version);
        return conflicting.stream()
                .map(field -> {
                    Optional<StudioHistoryLine> line = Optional.ofNullable(since.get(field));
                    return new StudioConflict.Part(
                            field,
                            line.map(StudioHistoryLine::who).orElse(""),
                            line.map(StudioHistoryLine::at).orElse(Instant.EPOCH));
                })
                .toList();
    }

    /** Keeps what somebody has typed and not saved, until they save or discard it; of a closed studio nothing. */
    @PreAuthorize("@studioAccess.keeps(#id)")
    @Transactional
    public void keepDraft(StudioId id, StudioProfile base, int version, StudioProfile mine) {
        drafts.keep(id, currentUser.require().accountId(), base, version, mine);
    }

    /** Forgets what somebody has typed and not saved. */
    @PreAuthorize("@studioAccess.keeps(#id)")
    @Transactional
    public void discardDraft(StudioId id) {
        drafts.discard(id, currentUser.require().accountId());
    }

    /** What happened to a studio, newest first. */
    @PreAuthorize("@studioAccess.keeps(#id)")
    @Transactional(readOnly = true)
    public List<StudioHistoryLine> history(StudioId id, Page page) {
        return history.newest(id, page);
    }
}
