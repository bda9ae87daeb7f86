package org.studioportal.studio;

import java.time.LocalDate;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.studioportal.shared.audit.AuditTrail;

/** What the city arranges for studios: their pages beyond the roster, their emblems, the city's holidays. */
@Service
public class StudioSetup {
    private static final String SUBJECT = "Studio";

    private final StudioRepository studios;
    private final EmblemRepository emblems;
    private final HolidayRepository holidays;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    StudioSetup(
            StudioRepository studios,
            EmblemRepository emblems,
            HolidayRepository holidays,
            AuditTrail audit,
            ApplicationEventPublisher events) {
        this.studios = studios;
        this.emblems = emblems;
        this.holidays = holidays;
        this.audit = audit;
        this.events = events;
    }

    /**
     * Gives a studio its page: address, place, phone, items, steps and the dates on which it differs; what was there
     * before is replaced.
     *
     * @param code the studio's roster code
     * @throws UnknownStudio when there is none of that code
     * @throws SlugRefused when the address is malformed or taken
     * @throws org.studioportal.shared.hours.HoursRefused when extra openings of a date share time
     */
    @PreAuthorize("@access.city()")
    @Transactional
    public StudioId describe(String code, StudioDescription description) {
        Studio studio = known(code);
        String slug = Slug.checked(description.slug());
        if (!slug.equals(studio.slug()) && studios.existsBySlug(slug)) {
            throw new SlugRefused.Taken(slug);
        }
        studio.move(slug);
        studio.locate(description.place(), description.phone());
        studio.offer(description.items());
        studio.handle(description.steps());
        studio.differ(description.specialDays());
        audit.record("studio.described", SUBJECT, studio.getId(), slug);
        changed(studio);
        return studio.id();
    }

    /**
     * Gives a studio its picture, replacing the one before.
     *
     * @throws UnknownStudio when there is none of that code
     */
    @PreAuthorize("@access.city()")
    @Transactional
    public void emblem(String code, StudioEmblem emblem) {
        Studio studio = known(code);
        studio.wear(emblem);
        emblems.findById(studio.getId())
                .ifPresentOrElse(
                        present -> present.replace(emblem), () -> emblems.save(new Emblem(studio.id(), emblem)));
        audit.record("studio.emblem", SUBJECT, studio.getId(), emblem.hash());
        changed(studio);
    }

    /** Makes a date a holiday of the whole city, or gives the holiday another name. */
    @PreAuthorize("@access.city()")
    @Transactional
    public void holiday(LocalDate date, String name) {
        holidays.save(new Holiday(date, name));
        audit.record("holiday.set", "Holiday", date, name);
        events.publishEvent(new StudiosChanged(Set.of()));
    }

    private Studio known(String code) {
        return studios.findByCode(code).orElseThrow(() -> new UnknownStudio(code));
    }

    private void changed(Studio studio) {
        events.publishEvent(new StudiosChanged(Set.of(studio.id())));
    }
}
