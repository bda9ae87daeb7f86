package org.studioportal.studio;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.studioportal.directory.Directory;
import org.studioportal.directory.UnitId;
import org.studioportal.directory.UnitRef;
import org.studioportal.directory.VolunteerId;
import org.studioportal.shared.ChangedMeanwhile;
import org.studioportal.shared.Flushing;
import org.studioportal.shared.FormInput;
import org.studioportal.shared.ServiceCategory;

/** A studio's way from its founding to its end: those who keep it submit it, the city decides. */
@Service
public class StudioLife {
    private static final int REASON_LENGTH = 500;

    /** Codes have thirty characters. */
    private static final int LONGEST_PREFIX = 25;

    private final StudioRepository studios;
    private final StudioTeam team;
    private final StudioHistory history;
    private final StudioDrafts drafts;
    private final Directory directory;
    private final Flushing flushing;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StudioLife(
            StudioRepository studios,
            StudioTeam team,
            StudioHistory history,
            StudioDrafts drafts,
            Directory directory,
            Flushing flushing,
            ApplicationEventPublisher events,
            Clock clock) {
        this.studios = studios;
        this.team = team;
        this.history = history;
        this.drafts = drafts;
        this.directory = directory;
        this.flushing = flushing;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Founds a studio of a unit, as a draft, and asks its lead and first members to join.
     *
     * @param lead may keep its page from now on
     * @param members others to ask; the lead may be among them
     * @throws org.studioportal.shared.WrongInput if the name or the fields will not do
     * @throws StudioRefused.NoAccount when the lead cannot sign in
     * @throws ChangedMeanwhile when another studio of the unit is founded at the same moment
     */
    @PreAuthorize("@access.unit(#unit.value())")
    @Transactional
    public StudioId found(
            UnitId unit, String name, Set<ServiceCategory> categories, VolunteerId lead, List<VolunteerId> members) {
        FormInput input = new FormInput();
        String called = input.required("name", name, ProfileCheck.NAME_LENGTH);
        if (categories.isEmpty()) {
            input.problem("categories", "studio.wrong.no-category");
        }
        input.required("lead", lead);
        input.refuseIfWrong();
        String unitCode = directory.unit(unit).map(UnitRef::code).orElseThrow();
        Studio studio = flushing.flushed(
                () -> {
                    String code = freeCode(unitCode);
                    Studio founded = new Studio(code, Slug.of(code, studios::existsByAddress), clock.instant());
                    founded.present(called, unit, categories, null, null);
                    founded.tag("");
                    return studios.save(founded);
                },
                // Two of a unit at the same moment: the second tries again.
                Map.of("studio_code", ChangedMeanwhile::new, "studio_slug", ChangedMeanwhile::new));
        history.happened(studio, "founded", called);
        team.invite(studio.id(), lead);
        team.appointLead(studio.id(), lead);
        members.stream()
                .distinct()
                .filter(member -> !member.equals(lead))
                .forEach(member -> team.invite(studio.id(), member));
        return studio.id();
    }

    private String freeCode(String unit) {
        String unitCode = unit.substring(0, Math.min(unit.length(), LONGEST_PREFIX));
        Set<String> taken = new HashSet<>(studios.codesFrom(unitCode + "-"));
        int number = 1;
        while (taken.contains(unitCode + "-" + number)) {
            number++;
        }
        return unitCode + "-" + number;
    }

    /** Hands it to the city for review. */
    @PreAuthorize("@studioAccess.keeps(#id)")
    @Transactional
    public void submit(StudioId id) {
        step(id, StudioStep.SUBMIT, null);
    }

    /** Takes it back from the city's review. */
    @PreAuthorize("@studioAccess.keeps(#id)")
    @Transactional
    public void recall(StudioId id) {
        step(id, StudioStep.RECALL, null);
    }

    /** Publishes it. */
    @PreAuthorize("@access.city()")
    @Transactional
    public void approve(StudioId id) {
        step(id, StudioStep.APPROVE, null);
    }

    /** @throws org.studioportal.shared.WrongInput without a reason */
    @PreAuthorize("@access.city()")
    @Transactional
    public void sendBack(StudioId id, String reason) {
        step(id, StudioStep.SEND_BACK, reason);
    }

    /**
     * Takes it from visitors' sight for a time.
     *
     * @throws org.studioportal.shared.WrongInput without a reason
     */
    @PreAuthorize("@access.city()")
    @Transactional
    public void suspend(StudioId id, String reason) {
        step(id, StudioStep.SUSPEND, reason);
    }

    /** Shows it to visitors again. */
    @PreAuthorize("@access.city()")
    @Transactional
    public void resume(StudioId id) {
        step(id, StudioStep.RESUME, null);
    }

    /**
     * Ends it for ever; what it did stays.
     *
     * @throws org.studioportal.shared.WrongInput without a reason
     */
    @PreAuthorize("@studioAccess.answersFor(#id)")
    @Transactional
    public void close(StudioId id, String reason) {
        step(id, StudioStep.CLOSE, reason);
    }

    private void step(StudioId id, StudioStep step, String typedReason) {
        FormInput input = new FormInput();
        String reason = input.text("reason", typedReason, REASON_LENGTH);
        if (step.needsReason()) {
            input.required("reason", reason);
        }
        input.refuseIfWrong();
        Studio studio = studios.lock(id.value()).orElseThrow(() -> new UnknownStudio(id.toString()));
        int members = step.needsTeam() ? team.servingMembers(studio) : 0;
        flushing.flushed(
                () -> {
                    studio.step(step, members, reason, clock.instant());
                    return studio;
                },
                Map.of());
        if (step == StudioStep.CLOSE) {
            drafts.discardAll(id);
        }
        history.happened(studio, step.name().toLowerCase(Locale.ROOT), reason);
        events.publishEvent(new StudioEvents.Stepped(id, studio.name(), studio.unit(), step, reason, clock.instant()));
        events.publishEvent(new StudiosChanged(Set.of(id)));
    }
}
