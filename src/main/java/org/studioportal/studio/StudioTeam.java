package org.studioportal.studio;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.studioportal.directory.Directory;
import org.studioportal.directory.UnitRef;
import org.studioportal.directory.VolunteerId;
import org.studioportal.directory.VolunteerRef;
import org.studioportal.security.AccountId;
import org.studioportal.security.CurrentUser;
import org.studioportal.shared.Flushing;

/** Who serves in a studio: asked by those who keep it, answered by the volunteers themselves (paper 4.3). */
@Service
public class StudioTeam {
    private final StudioRepository studios;
    private final StudioKeywords keywords;
    private final StudioHistory history;
    private final Directory directory;
    private final LeadRights rights;
    private final CurrentUser currentUser;
    private final Flushing flushing;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StudioTeam(
            StudioRepository studios,
            StudioKeywords keywords,
            StudioHistory history,
            Directory directory,
            LeadRights rights,
            CurrentUser currentUser,
            Flushing flushing,
            ApplicationEventPublisher events,
            Clock clock) {
        this.studios = studios;
        this.keywords = keywords;
        this.history = history;
        this.directory = directory;
        this.rights = rights;
        this.currentUser = currentUser;
        this.flushing = flushing;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Asks a volunteer of any unit to join.
     *
     * @throws StudioRefused.AlreadyAsked when they are a member or have not answered yet
     * @throws StudioRefused.NotMember when there is no such volunteer, or they serve no more
     */
    @PreAuthorize("@studioAccess.keeps(#id)")
    @Transactional
    public void invite(StudioId id, VolunteerId volunteer) {
        Studio studio = locked(id);
        VolunteerRef asked = serving(volunteer);
        change(studio, () -> studio.invite(volunteer, clock.instant()));
        history.happened(studio, "invited", asked.name());
        events.publishEvent(new StudioEvents.Invited(id, studio.name(), volunteer, clock.instant()));
    }

    /**
     * Answers an invitation, for oneself.
     *
     * @throws StudioRefused.NotInvited when there is no open invitation
     */
    @PreAuthorize("isAuthenticated()")
    @Transactional
    public void answer(StudioId id, boolean accepts) {
        Studio studio = locked(id);
        VolunteerRef self = self();
        change(studio, () -> studio.answer(self.id(), accepts, clock.instant()));
        history.happened(studio, accepts ? "joined" : "declined", self.name());
        events.publishEvent(new StudioEvents.Answered(id, studio.name(), self.id(), accepts, clock.instant()));
    }

    /**
     * Takes a member, or an invitation, out of a studio. A published one that is left with fewer than three stays
     * published; the city is told.
     *
     * @throws StudioRefused.NotMember when they are none
     * @throws StudioRefused.LeadStays when they lead it
     */
    @PreAuthorize("@studioAccess.keeps(#id)")
    @Transactional
    public void dismiss(StudioId id, VolunteerId volunteer) {
        gone(locked(id), volunteer, "dismissed");
    }

    /**
     * Leaves a studio, oneself.
     *
     * @throws StudioRefused.NotMember when one is no member
     * @throws StudioRefused.LeadStays when one leads it
     */
    @PreAuthorize("isAuthenticated()")
    @Transactional
    public void leave(StudioId id) {
        Studio studio = locked(id);
        gone(studio, self().id(), "left");
    }

    private void gone(Studio studio, VolunteerId volunteer, String action) {
        AtomicBoolean served = new AtomicBoolean();
        change(studio, () -> served.set(studio.dismiss(volunteer, clock.instant())));
        history.happened(studio, served.get() ? action : "withdrawn", name(volunteer));
        if (!served.get()) {
            events.publishEvent(new StudioEvents.TakenBack(studio.id(), volunteer, clock.instant()));
        }
        int left = servingMembers(studio);
        if (served.get() && studio.status() == StudioStatus.PUBLISHED && left < StudioStandard.LEAST_MEMBERS) {
            history.happened(studio, "understaffed", null);
            events.publishEvent(
                    new StudioEvents.Understaffed(studio.id(), studio.name(), studio.unit(), left, clock.instant()));
        }
    }

    /**
     * Makes a member, or somebody who is asked, the studio's lead, who may keep its page from then on; the one before
     * may no more.
     *
     * @throws StudioRefused.NotMember when they are neither a member nor asked
     * @throws StudioRefused.NoAccount when they cannot sign in
     */
    @PreAuthorize("@studioAccess.answersFor(#id)")
    @Transactional
    public void appointLead(StudioId id, VolunteerId volunteer) {
        Studio studio = locked(id);
        VolunteerRef next = serving(volunteer);
        if (directory.accountOf(volunteer).isEmpty()) {
            throw new StudioRefused.NoAccount(next.name());
        }
        change(studio, () -> studio.lead(volunteer));
        history.happened(studio, "lead", next.name());
    }

    /** In how many studios each of them serves. One statement. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public Map<VolunteerId, Long> loads(Collection<VolunteerId> volunteers) {
        return volunteers.isEmpty()
                ? Map.of()
                : studios.loads(volunteers.stream().map(VolunteerId::value).toList()).stream()
                        .collect(Collectors.toMap(
                                row -> new VolunteerId((Long) row[0]), row -> ((Number) row[1]).longValue()));
    }

    /** The studios that ask the signed-in volunteer, and those in which they serve. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<OwnPlace> own() {
        return currentUser
                .actor()
                .flatMap(actor -> directory.volunteerOf(new AccountId(actor.accountId())))
                .map(self -> own(self.id()))
                .orElse(List.of());
    }

    private List<OwnPlace> own(VolunteerId volunteer) {
        return studios.places(volunteer.value()).stream()
                .map(place -> new OwnPlace(
                        new StudioId(place.id()),
                        place.name(),
                        place.slug(),
                        directory.unit(place.unit()).map(UnitRef::name).orElse(""),
                        place.status(),
                        place.state(),
                        place.lead()))
                .toList();
    }

    /** How many members of a studio serve at present. One statement. */
    int servingMembers(Studio studio) {
        return directory
                .serving(studio.members().stream().map(StudioMember::volunteer).toList())
                .size();
    }

    /** To be asked first: what is read before one waits for the lock is how things stood then. */
    private Studio locked(StudioId id) {
        return studios.lock(id.value()).orElseThrow(() -> new UnknownStudio(id.toString()));
    }

    private void change(Studio studio, Runnable work) {
        Optional<VolunteerId> lead = studio.leading();
        flushing.flushed(
                () -> {
                    work.run();
                    // Before it is flushed: the full-text index reads the keywords then.
                    keywords.refresh(List.of(studio));
                    return studio;
                },
                Map.of());
        rights.follow(studio, lead);
        events.publishEvent(new StudiosChanged(Set.of(studio.id())));
    }

    private VolunteerRef serving(VolunteerId volunteer) {
        return directory.serving(List.of(volunteer)).stream().findFirst().orElseThrow(StudioRefused.NotMember::new);
    }

    private String name(VolunteerId volunteer) {
        return directory.volunteers(List.of(volunteer)).stream()
                .map(VolunteerRef::name)
                .findFirst()
                .orElse("");
    }

    private VolunteerRef self() {
        return directory
                .volunteerOf(new AccountId(currentUser.require().accountId()))
                .orElseThrow(() -> new AccessDeniedException("Only volunteers serve in studios"));
    }
}
