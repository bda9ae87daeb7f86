package org.studioportal.studio.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.time.Instant;
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
        String slug = event.getRouteParameters().get("slug").orElse("");
        studios.bySlug(slug)
                .ifPresentOrElse(
                        this::show,
                        () -> studios.movedTo(slug)
                                .ifPresentOrElse(
                                        present ->
                                                event.forwardTo(StudioView.class, new RouteParameters("slug", present)),
                                        () -> event.rerouteToError(NotFoundException.class)));
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
        add(all, new StudioBody(studio, now));
    }
}
