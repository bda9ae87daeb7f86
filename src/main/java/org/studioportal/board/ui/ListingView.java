package org.studioportal.board.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import org.studioportal.board.ListingId;
import org.studioportal.board.ListingKind;
import org.studioportal.board.ListingPage;

/** One listing: what is needed or offered, what one can do about it now, and what has happened. */
@Route("board/:listing([0-9]{1,18})")
@AnonymousAllowed
@StyleSheet("context://theme/studio.css")
@StyleSheet("context://theme/matching.css")
@StyleSheet("context://theme/listing-page.css")
public class ListingView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final transient ListingServices services;
    private final Div head = new Div();
    private final Div now = new Div();
    private final Div about = new Div();
    private final Div talk = new Div();
    private transient ListingId id;
    private String title = "";

    ListingView(ListingServices services) {
        this.services = services;
        addClassNames("page", "listing-page");
        Anchor all = new Anchor("board", t("listing-page.back"));
        all.addClassName("back-link");
        head.addClassName("listing-top");
        now.addClassName("listing-now");
        about.addClassName("listing-about");
        talk.addClassName("listing-talk");
        Div columns = new Div(head, now, about, talk);
        columns.addClassName("listing-columns");
        add(all, columns);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = event.getRouteParameters().getLong("listing").map(ListingId::new).orElseThrow();
        Optional<ListingPage> page = services.pages().page(id);
        if (page.isPresent()) {
            show(page.get());
        } else {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    /** Reads it again: something has changed. */
    private void refresh() {
        services.pages().page(id).ifPresentOrElse(this::show, () -> removeAll());
    }

    private void show(ListingPage page) {
        title = (page.content().title() == null ? "" : page.content().title() + " · ") + t("shell.name");
        fill(head, new ListingHead(page));
        fill(now, new NowPanel(page, services, this::refresh));
        fill(about, new ListingFacts(page, services.pages()));
        if (!page.times().isEmpty() && page.times().getFirst().startsAt() != null) {
            about.add(new TimesPanel(page, services, this::refresh));
        }
        if (!page.claims().isEmpty()) {
            about.add(new ClaimsPanel(page, services, this::refresh));
        }
        if (page.owner() && page.kind() != ListingKind.OFFER && page.status().claimable()) {
            about.add(new CandidatesPanel(services.matching(), services.claims(), id, this::refresh));
        }
        fill(talk, new QuestionsPanel(page, services, this::refresh));
        if (!page.timeline().isEmpty()) {
            talk.add(new TimelinePanel(page.timeline()));
        }
    }

    private static void fill(Div region, Component content) {
        region.removeAll();
        region.add(content);
    }
}
