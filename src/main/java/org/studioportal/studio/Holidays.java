package org.studioportal.studio;

import java.time.LocalDate;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.studioportal.shared.audit.AuditTrail;

/** The days on which the whole city rests. */
@Service
public class Holidays {
    private final HolidayRepository holidays;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    Holidays(HolidayRepository holidays, AuditTrail audit, ApplicationEventPublisher events) {
        this.holidays = holidays;
        this.audit = audit;
        this.events = events;
    }

    /** Makes a date a holiday of the whole city, or gives the holiday another name. */
    @PreAuthorize("@access.city()")
    @Transactional
    public void set(LocalDate date, String name) {
        holidays.save(new Holiday(date, name));
        audit.record("holiday.set", "Holiday", date, name);
        events.publishEvent(new StudiosChanged(Set.of()));
    }
}
