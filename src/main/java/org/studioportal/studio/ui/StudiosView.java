package org.studioportal.studio.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import org.studioportal.directory.Directory;
import org.studioportal.shared.ui.PageHeader;
import org.studioportal.studio.Studios;

/** All studios, to browse and to search. */
@Route("studios")
@Menu(title = "studio.list.title", order = 10)
@AnonymousAllowed
@StyleSheet("context://theme/studio.css")
public class StudiosView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final StudioFilters filters;

    StudiosView(Studios studios, Directory directory, Clock clock) {
        addClassName("page");
        StudioCards cards = new StudioCards(studios, clock, this::clear);
        filters = new StudioFilters(directory, cards::show);
        add(new PageHeader(t("studio.list.title"), t("studio.list.lead")), filters, cards);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filters.read(event.getLocation());
    }

    @Override
    public String getPageTitle() {
        return t("studio.list.title") + " · " + t("shell.name");
    }

    private void clear() {
        filters.clear();
    }
}
