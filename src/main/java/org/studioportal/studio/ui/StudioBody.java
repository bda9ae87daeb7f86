package org.studioportal.studio.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.studioportal.shared.time.PortalTime;
import org.studioportal.shared.ui.FormattedText;
import org.studioportal.shared.ui.Section;
import org.studioportal.shared.ui.SubscribeLink;
import org.studioportal.studio.StudioPage;

/** A studio's page without what surrounds it: as visitors see it, and as its people preview it. */
@StyleSheet("context://theme/studio.css")
class StudioBody extends Div {
    StudioBody(StudioPage studio, Instant now) {
        addClassName("studio-body");
        LocalDate today = LocalDate.ofInstant(now, PortalTime.ZONE);
        add(new StudioIdentity(studio, now));
        if (!studio.introduction().isEmpty()) {
            add(new FormattedText(studio.introduction()));
        }
        if (!studio.items().isEmpty()) {
            add(new Section(t("studio.items"), new ServiceItems(studio.items())));
        }
        add(new Section(t("studio.hours"), new WeekTimetable(studio.hours(), today), files(studio)));
        if (!studio.steps().isEmpty()) {
            add(new Section(t("studio.steps"), steps(studio.steps())));
        }
        add(members(studio));
        if (!studio.photos().isEmpty()) {
            add(new Section(t("studio.photos"), new StudioPhotos(studio.photos())));
        }
        if (!studio.rules().isEmpty()) {
            add(rules(studio.rules()));
        }
        add(new Section(t("studio.contact"), new StudioContact(studio)));
        if (!studio.others().isEmpty()) {
            Div others = new Div();
            others.addClassName("studio-list");
            studio.others().forEach(card -> others.add(new StudioArticle(card, today)));
            add(new Section(t("studio.others"), others));
        }
    }

    private static Component files(StudioPage studio) {
        String path = "studios/" + studio.slug();
        Anchor calendar = new Anchor(path + "/hours.ics", t("studio.calendar"));
        calendar.setRouterIgnore(true);
        Anchor poster = new Anchor(
                path + "/poster.pdf?lang=" + UI.getCurrent().getLocale().getLanguage(), t("studio.poster"));
        poster.setRouterIgnore(true);
        poster.setTarget(AnchorTarget.BLANK);
        Div files = new Div(calendar, new SubscribeLink(t("studio.subscribe"), path + "/hours.ics"), poster);
        files.addClassName("studio-files");
        return files;
    }

    private static Component members(StudioPage studio) {
        Section section = studio.members().isEmpty()
                ? new Section(t("studio.members"), new Paragraph(t("studio.members.none")))
                : new Section(t("studio.members"), new StudioMembers(studio.members()));
        if (!studio.advisers().isEmpty()) {
            section.add(new StudioAdvisers(studio.advisers()));
        }
        return section;
    }

    private static Component rules(String rules) {
        NativeDetails details = new NativeDetails(t("studio.rules.show"), new FormattedText(rules));
        details.addClassName("studio-rules");
        return new Section(t("studio.rules"), details);
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
