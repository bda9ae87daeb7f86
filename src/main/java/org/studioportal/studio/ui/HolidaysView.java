package org.studioportal.studio.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import org.studioportal.shared.PortalException;
import org.studioportal.shared.Versioned;
import org.studioportal.shared.ui.EmptyState;
import org.studioportal.shared.ui.Formats;
import org.studioportal.shared.ui.Notices;
import org.studioportal.shared.ui.PageHeader;
import org.studioportal.shared.ui.RecordDesk;
import org.studioportal.shared.ui.RecordList;
import org.studioportal.studio.HolidayDay;
import org.studioportal.studio.Holidays;

/** The city's holidays, a year at a time, for the city administrator; the year is in the address. */
@Route("admin/holidays")
@Menu(title = "holiday.title", order = 230)
@RolesAllowed("CITY_ADMIN")
public class HolidaysView extends Div implements HasDynamicTitle, BeforeEnterObserver {
    private static final int FIRST = 2000;
    private static final int LAST = 2099;

    private final transient Holidays holidays;
    private final transient Clock clock;
    private final RecordList<HolidayDay, LocalDate> list;
    private final H2 heading = new H2();
    private final RouterLink earlier = new RouterLink();
    private final RouterLink later = new RouterLink();
    private int year;

    HolidaysView(Holidays holidays, Clock clock) {
        this.holidays = holidays;
        this.clock = clock;
        addClassName("page");
        list = new RecordList<HolidayDay, LocalDate>(
                        HolidayDay::date,
                        page -> holidays.list(year).stream()
                                .skip(page.offset())
                                .limit(page.limit())
                                .toList(),
                        () -> holidays.list(year).size(),
                        new EmptyState(t("holiday.none"), t("holiday.none.hint")))
                .column("holiday.date", day -> Formats.date(day.date()))
                .column("holiday.weekday", day -> Formats.weekday(day.date().getDayOfWeek()))
                .column("holiday.name", HolidayDay::name);
        HolidayForm form = new HolidayForm();
        RecordDesk<LocalDate, HolidayDay> desk = new RecordDesk<>(list, form, HolidayDay::name);
        desk.keeping(this::details, holidays::add, (date, version, day) -> holidays.change(date, day), form::data);
        desk.removable(
                day -> t("holiday.remove.question", day.name(), Formats.date(day.date())),
                (date, version) -> holidays.remove(date));
        Button prefill = new Button(t("holiday.prefill"), click -> prefill());
        Button add = new Button(t("holiday.add"), click -> desk.create(t("holiday.add"), new HolidayDay(null, "")));
        add.addThemeVariants(ButtonVariant.PRIMARY);
        Paragraph notice = new Paragraph(t("holiday.notice"));
        notice.addClassName("quiet-text");
        add(new PageHeader(t("holiday.title"), t("holiday.lead"), prefill, add), notice, years(), desk);
    }

    private Nav years() {
        earlier.addClassNames("button-link", "secondary");
        later.addClassNames("button-link", "secondary");
        Nav years = new Nav(earlier, heading, later);
        years.addClassName("year-steps");
        years.getElement().setAttribute("aria-label", t("holiday.years"));
        return years;
    }

    /** A holiday has one name and no version: who saves last has named it. */
    private Versioned<LocalDate, HolidayDay> details(LocalDate date) {
        return new Versioned<>(
                date,
                0,
                holidays.list(date.getYear()).stream()
                        .filter(day -> day.date().equals(date))
                        .findFirst()
                        .orElse(new HolidayDay(date, "")));
    }

    private void prefill() {
        try {
            var missing = holidays.missing(year);
            if (missing.isEmpty()) {
                Notices.done(t("holiday.prefill.nothing", String.valueOf(year)));
            } else {
                new HolidayPrefill(year, missing, () -> {
                            int added = holidays.prefill(year).size();
                            list.refresh();
                            Notices.done(t("holiday.prefill.done", added));
                        })
                        .open();
            }
        } catch (PortalException refused) {
            Notices.refused(refused);
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent enter) {
        year = enter.getLocation()
                .getQueryParameters()
                .getSingleParameter("year")
                .filter(text -> text.matches("20\\d\\d"))
                .map(Integer::valueOf)
                .orElseGet(() -> Year.now(clock).getValue());
        heading.setText(t("holiday.year", String.valueOf(year)));
        link(earlier, year - 1, "holiday.earlier");
        link(later, year + 1, "holiday.later");
        list.refresh();
    }

    private static void link(RouterLink link, int year, String key) {
        link.setText(t(key, String.valueOf(year)));
        link.setRoute(HolidaysView.class);
        link.setQueryParameters(QueryParameters.of("year", String.valueOf(year)));
        link.setVisible(FIRST <= year && year <= LAST);
    }

    @Override
    public String getPageTitle() {
        return t("holiday.title");
    }
}
