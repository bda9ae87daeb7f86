package org.studioportal.studio;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.studioportal.shared.WrongInput;
import org.studioportal.shared.audit.AuditTrail;
import org.studioportal.shared.i18n.Messages;
import org.studioportal.shared.text.Typed;

/**
 * The city's holidays: they close every studio but for its extra openings. What the State Council announces for a year
 * (days added to a rest) is entered by hand; that a weekend is worked instead opens no studio, so nothing keeps that.
 */
@Service
@PreAuthorize("@access.city()")
public class Holidays {
    private static final String SUBJECT = "Holiday";
    private static final int NAME_LENGTH = 40;

    private final HolidayRepository holidays;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Messages messages;

    Holidays(HolidayRepository holidays, AuditTrail audit, ApplicationEventPublisher events, Messages messages) {
        this.holidays = holidays;
        this.audit = audit;
        this.events = events;
        this.messages = messages;
    }

    /** Those of a calendar year, in order. */
    @Transactional(readOnly = true)
    public List<HolidayDay> list(int year) {
        return holidays.findByDateBetweenOrderByDate(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)).stream()
                .map(holiday -> new HolidayDay(holiday.date(), holiday.name()))
                .toList();
    }

    /** Whether that date is one. For other rooms' use cases. */
    @PreAuthorize("permitAll()")
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public boolean on(LocalDate date) {
        return holidays.findById(date).isPresent();
    }

    /**
     * Makes a date a holiday, or gives the holiday on it another name.
     *
     * @throws WrongInput when the date is missing, or the name is missing or too long
     */
    @Transactional
    public void set(LocalDate date, String name) {
        keep(checked(new HolidayDay(date, name)));
        changed();
    }

    /**
     * Makes a date a holiday that is none yet.
     *
     * @throws WrongInput when something is missing, the name is too long, or the date is a holiday already
     */
    @Transactional
    public void add(HolidayDay typed) {
        HolidayDay day = checked(typed);
        requireFree(day.date());
        keep(day);
        changed();
    }

    /**
     * Gives a holiday another date, another name or both.
     *
     * @throws WrongInput when something is missing, the name is too long, or another holiday is on the new date
     */
    @Transactional
    public void change(LocalDate date, HolidayDay typed) {
        HolidayDay day = checked(typed);
        if (!date.equals(day.date())) {
            requireFree(day.date());
            drop(date);
        }
        keep(day);
        changed();
    }

    /** Makes the date an ordinary one; nothing happens when it is. */
    @Transactional
    public void remove(LocalDate date) {
        if (drop(date)) {
            changed();
        }
    }

    /**
     * The public holidays of a year that are not entered yet, which {@link #prefill} would add.
     *
     * @throws WrongInput for a year whose holidays are not known
     */
    @Transactional(readOnly = true)
    public List<HolidayDay> missing(int year) {
        if (year < PublicHoliday.FIRST_YEAR || year > PublicHoliday.LAST_YEAR) {
            throw new WrongInput(
                    "year",
                    "holiday.wrong.year",
                    String.valueOf(PublicHoliday.FIRST_YEAR),
                    String.valueOf(PublicHoliday.LAST_YEAR));
        }
        Set<LocalDate> present = list(year).stream().map(HolidayDay::date).collect(Collectors.toSet());
        List<HolidayDay> missing = new ArrayList<>();
        PublicHoliday.of(year).forEach((date, called) -> {
            if (!present.contains(date)) {
                missing.add(new HolidayDay(date, name(called)));
            }
        });
        return missing;
    }

    /**
     * Adds the public holidays of a year where nothing is entered; what is stays as it is called.
     *
     * @return those that were added
     * @throws WrongInput for a year whose holidays are not known
     */
    @Transactional
    public List<HolidayDay> prefill(int year) {
        List<HolidayDay> added = missing(year);
        added.forEach(this::keep);
        if (!added.isEmpty()) {
            changed();
        }
        return added;
    }

    /** In Chinese, as everything the city enters: pages show it as it is. */
    private String name(Set<PublicHoliday> called) {
        return called.stream()
                .map(holiday -> messages.getTranslation("holiday.public." + holiday, Messages.CHINESE))
                .collect(Collectors.joining(messages.getTranslation("holiday.and", Messages.CHINESE)));
    }

    private static HolidayDay checked(HolidayDay typed) {
        List<WrongInput.Problem> problems = new ArrayList<>();
        String name = Typed.tidy(typed.name());
        if (typed.date() == null) {
            problems.add(new WrongInput.Problem("date", "holiday.wrong.date", List.of()));
        }
        if (name.isEmpty()) {
            problems.add(new WrongInput.Problem("name", "holiday.wrong.name", List.of()));
        } else if (name.length() > NAME_LENGTH) {
            problems.add(new WrongInput.Problem("name", "holiday.wrong.long", List.of(NAME_LENGTH, name.length())));
        }
        if (!problems.isEmpty()) {
            throw new WrongInput(problems);
        }
        return new HolidayDay(typed.date(), name);
    }

    private void requireFree(LocalDate date) {
        holidays.findById(date).ifPresent(present -> {
            throw new WrongInput("date", "holiday.wrong.taken", present.name());
        });
    }

    private void keep(HolidayDay day) {
        holidays.save(new Holiday(day.date(), day.name()));
        audit.record("holiday.set", SUBJECT, day.date(), day.name());
    }

    private boolean drop(LocalDate date) {
        return holidays.findById(date)
                .map(holiday -> {
                    holidays.delete(holiday);
                    audit.record("holiday.removed", SUBJECT, date, holiday.name());
                    return true;
                })
                .orElse(false);
    }

    private void changed() {
        events.publishEvent(new StudiosChanged(Set.of()));
    }
}
