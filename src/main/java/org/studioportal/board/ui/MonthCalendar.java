package org.studioportal.board.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.studioportal.board.ClaimStatus;
import org.studioportal.board.MyClaim;
import org.studioportal.shared.time.PortalTime;
import org.studioportal.shared.ui.Formats;

/**
 * A month's appointments as one list of days: wide screens show it as a grid of weeks, narrow ones as an agenda of the
 * days that have something. Everything in it is a link.
 */
class MonthCalendar extends Div {
    @com.vaadin.flow.component.Tag("time")
    private static final class Time extends HtmlContainer {}

    MonthCalendar(YearMonth month, LocalDate today, List<MyClaim> claims) {
        addClassName("month");
        Map<LocalDate, List<MyClaim>> byDay = claims.stream()
                .collect(Collectors.groupingBy(claim -> LocalDate.ofInstant(claim.startsAt(), PortalTime.ZONE)));
        OrderedList days = new OrderedList();
        days.addClassNames("plain", "month-days");
        for (int number = 1; number <= month.lengthOfMonth(); number++) {
            LocalDate day = month.atDay(number);
            days.add(day(day, day.equals(today), byDay.getOrDefault(day, List.of())));
        }
        add(weekdays(), days);
    }

    private static Div weekdays() {
        Div names = new Div();
        names.addClassName("month-weekdays");
        // Each day says its own name to those who do not see the grid.
        names.getElement().setAttribute("aria-hidden", "true");
        for (DayOfWeek day : DayOfWeek.values()) {
            names.add(new Span(Formats.weekday(day)));
        }
        return names;
    }

    private static ListItem day(LocalDate day, boolean today, List<MyClaim> claims) {
        Span name = new Span(PageWords.day(day));
        name.addClassName("day-name");
        Span number = new Span(Integer.toString(day.getDayOfMonth()));
        number.addClassName("day-number");
        number.getElement().setAttribute("aria-hidden", "true");
        Time time = new Time();
        time.getElement().setAttribute("datetime", day.toString());
        time.add(name, number);
        ListItem item = new ListItem(time);
        item.addClassName("month-day");
        item.setClassName("today", today);
        item.setClassName("empty", claims.isEmpty());
        if (today) {
            item.getElement().setAttribute("aria-current", "date");
        }
        if (day.getDayOfMonth() == 1) {
            item.addClassName("begins-" + day.getDayOfWeek().getValue());
        }
        if (!claims.isEmpty()) {
            UnorderedList entries = new UnorderedList();
            entries.addClassName("plain");
            claims.forEach(claim -> entries.add(new ListItem(entry(claim))));
            item.add(entries);
        }
        return item;
    }

    private static Anchor entry(MyClaim claim) {
        boolean open = claim.status() == ClaimStatus.INVITED || claim.status() == ClaimStatus.PROPOSED;
        String time = Formats.time(claim.startsAt().atZone(PortalTime.ZONE).toLocalTime());
        Anchor entry = new Anchor(
                "board/" + claim.listing(),
                open ? t("my.month.unanswered", time, claim.title()) : time + " " + claim.title());
        entry.addClassName("month-entry");
        entry.setClassName("unanswered", open);
        return entry;
    }
}
