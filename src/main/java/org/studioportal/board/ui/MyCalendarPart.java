package org.studioportal.board.ui;

import static org.studioportal.shared.ui.Texts.locale;
import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Location;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.studioportal.board.MyClaim;
import org.studioportal.shared.time.PortalTime;
import org.studioportal.shared.ui.Section;

/** A month of the person's appointments, and how to have them in one's own calendar. */
class MyCalendarPart extends Div {
    private static final String MONTH = "month";

    MyCalendarPart(MyServices services, Location location) {
        addClassName("my-calendar");
        LocalDate today = LocalDate.ofInstant(services.clock().instant(), PortalTime.ZONE);
        YearMonth month = month(location, YearMonth.from(today));
        List<MyClaim> claims = services.board().month(month);
        add(steps(month, today));
        if (claims.isEmpty()) {
            add(new Paragraph(t("my.month.none")));
        }
        add(
                new MonthCalendar(month, today, claims),
                new Section(t("my.subscribe"), new CalendarAddress(services.calendar())));
    }

    private static YearMonth month(Location location, YearMonth present) {
        try {
            return location.getQueryParameters()
                    .getSingleParameter(MONTH)
                    .map(YearMonth::parse)
                    .filter(asked -> Math.abs(asked.getYear() - present.getYear()) <= 10)
                    .orElse(present);
        } catch (DateTimeParseException noMonth) {
            return present;
        }
    }

    private static Nav steps(YearMonth month, LocalDate today) {
        H2 name = new H2(DateTimeFormatter.ofPattern(t("my.month"), locale()).format(month));
        Nav steps = new Nav(
                step(month.minusMonths(1), "my.month.before"),
                name,
                step(month.plusMonths(1), "my.month.next"),
                step(YearMonth.from(today), "my.month.present"));
        steps.addClassName("my-month-steps");
        steps.getElement().setAttribute("aria-label", t("my.month.choose"));
        return steps;
    }

    private static Anchor step(YearMonth month, String key) {
        return MyLinks.secondary("my/calendar?" + MONTH + "=" + month, key);
    }
}
