package org.studioportal.studio.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.time.LocalDate;
import org.studioportal.shared.time.PortalTime;
import org.studioportal.shared.ui.Section;
import org.studioportal.studio.StudioFilter;
import org.studioportal.studio.StudioList;
import org.studioportal.studio.Studios;

/**
 * The studios that are open today, the ones open now first, and the way to all of them; late in the evening the ones that
 * open next.
 */
@StyleSheet("context://theme/studio.css")
public class StudiosToday extends Section {
    private static final int MOST = 6;

    public StudiosToday(Studios studios, Clock clock) {
        this(studios.openToday(MOST), studios, clock);
    }

    private StudiosToday(StudioList today, Studios studios, Clock clock) {
        super(t(today.cards().isEmpty() ? "studio.today.next" : "studio.today.title"));
        StudioList shown = today.cards().isEmpty() ? studios.page(StudioFilter.NONE, 0, MOST) : today;
        LocalDate date = LocalDate.ofInstant(clock.instant(), PortalTime.ZONE);
        UnorderedList list = new UnorderedList();
        list.addClassNames("plain", "studio-list");
        shown.cards().forEach(card -> list.add(new ListItem(new StudioArticle(card, date))));
        add(list);
        Anchor all = new Anchor("studios", t("studio.today.all"));
        all.addClassNames("button-link", "secondary");
        add(new Paragraph(all));
    }
}
