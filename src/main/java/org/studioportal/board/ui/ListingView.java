package org.studioportal.board.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
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
import org.studioportal.shared.ui.LivePage;

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
    private final Div questions = new Div();
    private final Div past = new Div();
    private transient ListingId id;
    private transient ListingPage shown;
    private transient Runnable unwatch = () -> {};
    private String title = "";

    ListingView(ListingServices services) {
        this.services = services;
        addClassNames("page", "listing-page");
        Anchor all = new Anchor("board", t("listing-page.back"));
        all.addClassName("back-link");
        head.addClassName("listing-top");
        now.addClassName("listing-now");
        about.addClassName("listing-about");
        Div talk = new Div(questions, past);
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

    @Override
    protected void onAttach(AttachEvent event) {
        UI ui = event.getUI();
        LivePage.begin(ui);
        unwatch = services.board().watch(change -> {
            if (change.concerns(id)) {
                ui.access(this::refresh);
            }
        });
    }

    @Override
    protected void onDetach(DetachEvent event) {
        unwatch.run();
    }

    /** Reads it again: something has changed, here or on somebody else's screen. */
    private void refresh() {
        services.pages().page(id).ifPresentOrElse(this::show, () -> removeAll());
    }

    /** What has not changed stays as it is, with all that is being typed there. */
    private void show(ListingPage page) {
        if (page.equals(shown)) {
            return;
        }
        boolean asked = shown == null || !shown.questions().equals(page.questions());
        shown = page;
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
        if (asked) {
            fill(questions, new QuestionsPanel(page, services, this::refresh));
        }
        fill(past, page.timeline().isEmpty() ? new Div() : new TimelinePanel(page.timeline()));
    }

    private static void fill(Div region, Component content) {
        region.removeAll();
        region.add(content);
    }
}
