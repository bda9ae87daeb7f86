package org.studioportal.studio.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.studioportal.shared.time.PortalTime;
import org.studioportal.shared.ui.FormattedText;
import org.studioportal.shared.ui.Section;
import org.studioportal.studio.StudioPage;
import org.studioportal.studio.Studios;

/** One studio, as visitors see it. */
@Route("studios/:slug")
@AnonymousAllowed
@StyleSheet("context://theme/studio.css")
public class StudioView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Studios studios;
    private final transient Clock clock;
    private String title = "";

    StudioView(Studios studios, Clock clock) {
        this.studios = studios;
        this.clock = clock;
        addClassNames("page", "studio-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters()
                .get("slug")
                .flatMap(studios::bySlug)
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(StudioPage studio) {
        title = studio.name() + " · " + t("shell.name");
        Instant now = clock.instant();
        removeAll();
        Anchor all = new Anchor("studios", t("studio.back"));
        all.addClassName("back-link");
        add(all, new StudioIdentity(studio, now));
        if (!studio.introduction().isEmpty()) {
            add(new FormattedText(studio.introduction()));
        }
        add(hours(studio, LocalDate.ofInstant(now, PortalTime.ZONE)));
        if (!studio.items().isEmpty()) {
            add(new Section(t("studio.items"), new ServiceItems(studio.items())));
        }
        if (!studio.steps().isEmpty()) {
            add(new Section(t("studio.steps"), steps(studio.steps())));
        }
        add(members(studio), new Section(t("studio.contact"), new StudioContact(studio)));
    }

    private static Section hours(StudioPage studio, LocalDate today) {
        Anchor calendar = new Anchor("studios/" + studio.slug() + "/hours.ics", t("studio.calendar"));
        calendar.setRouterIgnore(true);
        return new Section(t("studio.hours"), new WeekTimetable(studio.hours(), today), new Paragraph(calendar));
    }

    private static Component members(StudioPage studio) {
        return studio.members().isEmpty()
                ? new Section(t("studio.members"), new Paragraph(t("studio.members.none")))
                : new Section(t("studio.members"), new StudioMembers(studio.members()));
    }

    private static OrderedList steps(List<StudioPage.Step> steps) {
        OrderedList list = new OrderedList();
        list.addClassName("steps");
        for (StudioPage.Step step : steps) {
            ListItem item = new ListItem(new H3(step.title()));
            if (step.within() != null) {
                Span within = new Span(step.within());
                within.addClassName("step-within");
                item.add(within);
            }
            if (step.detail() != null) {
                item.add(new Paragraph(step.detail()));
            }
            list.add(item);
        }
        return list;
    }
}
