package org.studioportal.studio.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.studioportal.shared.hours.DayHours;
import org.studioportal.shared.hours.DaySlot;
import org.studioportal.shared.hours.OpeningHours;
import org.studioportal.shared.hours.TimeSpan;
import org.studioportal.shared.ui.Formats;
import org.studioportal.studio.HoursCalendar;

/**
 * A week of openings, one column a day and one row each for morning, afternoon and evening; on a phone one line a day.
 * From this week on, as far as the calendar file goes.
 */
class WeekTimetable extends Div {
    private static final int NOON = TimeSpan.minute(12, 0);
    private static final int DUSK = TimeSpan.minute(18, 0);

    private final OpeningHours hours;
    private final LocalDate today;
    private final LocalDate thisWeek;
    private final Span title = new Span();
    private final OrderedList days = new OrderedList();
    private final NativeButton earlier = new NativeButton("←", click -> show(-1));
    private final NativeButton later = new NativeButton("→", click -> show(1));
    private LocalDate monday;

    WeekTimetable(OpeningHours hours, LocalDate today) {
        this.hours = hours;
        this.today = today;
        thisWeek = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        monday = thisWeek;
        addClassName("timetable");
        title.getElement().setAttribute("aria-live", "polite");
        days.addClassNames("plain", "week");
        Div steps = new Div(named(earlier, "studio.week.earlier"), title, named(later, "studio.week.later"));
        steps.addClassName("week-steps");
        add(steps, days);
        show(0);
    }

    private static NativeButton named(NativeButton button, String key) {
        button.addClassName("week-step");
        button.setAriaLabel(t(key));
        return button;
    }

    private void show(int weeks) {
        monday = monday.plusWeeks(weeks);
        List<DayHours> week = hours.week(monday);
        String dates = Formats.day(monday) + " – " + Formats.day(monday.plusDays(6));
        title.setText(monday.equals(thisWeek) ? t("studio.week.this", dates) : dates);
        earlier.setEnabled(monday.isAfter(thisWeek));
        later.setEnabled(monday.isBefore(thisWeek.plusWeeks(HoursCalendar.WEEKS - 1)));
        days.removeAll();
        week.forEach(day -> days.add(day(day)));
    }

    private ListItem day(DayHours day) {
        boolean isToday = day.date().equals(today);
        Span weekday = new Span(Formats.weekday(day.date().getDayOfWeek()));
        weekday.addClassName("weekday");
        Div head = new Div(weekday, new Span(Formats.day(day.date())));
        head.addClassName("day-head");
        if (isToday) {
            head.add(mark(t("studio.week.today"), "today-mark"));
        }
        if (day.holiday() != null) {
            head.add(mark(day.holiday(), "holiday-mark"));
        }
        ListItem item = new ListItem(
                head,
                part(day, "morning", 0, NOON),
                part(day, "afternoon", NOON, DUSK),
                part(day, "evening", DUSK, TimeSpan.MIDNIGHT));
        item.addClassName("day");
        item.setClassName("today", isToday);
        item.setClassName("past", day.date().isBefore(today));
        if (day.slots().isEmpty()) {
            Span none = new Span(t("studio.week.none"));
            none.addClassName("day-free");
            item.add(none);
        }
        return item;
    }

    private static Span mark(String text, String kind) {
        Span mark = new Span(text);
        mark.addClassNames("day-mark", kind);
        return mark;
    }

    private static Div part(DayHours day, String name, int from, int until) {
        Div part = new Div();
        part.addClassNames("day-part", name);
        day.slots().stream()
                .filter(slot -> from <= slot.span().from() && slot.span().from() < until)
                .map(WeekTimetable::block)
                .forEach(part::add);
        return part;
    }

    private static Paragraph block(DaySlot slot) {
        Span time = new Span(slot.span().start() + "–" + slot.span().end());
        time.addClassName("block-time");
        Paragraph block = new Paragraph(time);
        block.addClassNames("block", slot.kind().name().toLowerCase());
        if (slot.kind() != DaySlot.Kind.REGULAR) {
            String kind = t("studio.slot", slot.kind());
            block.add(new Span(slot.reason() == null ? kind : t("studio.slot.because", kind, slot.reason())));
        }
        return block;
    }
}
