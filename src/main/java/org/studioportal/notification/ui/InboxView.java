package org.studioportal.notification.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.studioportal.notification.InboxFilter;
import org.studioportal.notification.InboxFilter.Shelf;
import org.studioportal.notification.NoticeTopic;
import org.studioportal.shared.ui.Chips;
import org.studioportal.shared.ui.EmptyState;
import org.studioportal.shared.ui.Notices;
import org.studioportal.shared.ui.PageHeader;

/** What the person has been told: the newest first, each with the one step that is next. */
@Route(InboxView.PATH)
@PermitAll
@StyleSheet("context://theme/listing.css")
@StyleSheet("context://theme/inbox.css")
public class InboxView extends Div implements HasDynamicTitle, BeforeEnterObserver {
    static final String PATH = "inbox";

    private final transient InboxServices services;
    private final Nav shelves = new Nav();
    private final Chips<NoticeTopic> topics = new Chips<>(
            t("inbox.topics"), t("inbox.topics.all"), List.of(NoticeTopic.values()), topic -> t("inbox.topic", topic));
    private final Button readAll = new Button(t("inbox.read-all"), click -> readAll());
    private final InboxEntries entries;
    private final Div empty = new Div();
    private InboxFilter filter = InboxFilter.FIRST;

    InboxView(InboxServices services) {
        this.services = services;
        entries = new InboxEntries(services, this::count);
        addClassNames("page", "inbox");
        shelves.addClassName("page-parts");
        shelves.getElement().setAttribute("aria-label", t("inbox.title"));
        topics.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                UI.getCurrent()
                        .navigate(
                                PATH,
                                QueryParameters.simple(
                                        new InboxFilter(filter.shelf(), change.getValue()).parameters()));
            }
        });
        readAll.addThemeVariants(ButtonVariant.TERTIARY);
        Anchor preferences = new Anchor(PreferencesView.PATH, t("inbox.preferences"));
        preferences.addClassNames("button-link", "secondary");
        Div narrowing = new Div(topics, readAll);
        narrowing.addClassName("inbox-filters");
        add(new PageHeader(t("inbox.title"), t("inbox.lead"), preferences), shelves, narrowing, entries, empty);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent enter) {
        Map<String, String> given = new HashMap<>();
        enter.getLocation()
                .getQueryParameters()
                .getParameters()
                .forEach((name, values) -> values.stream().findFirst().ifPresent(value -> given.put(name, value)));
        filter = InboxFilter.parse(given);
        topics.setValue(filter.topic());
        showShelves();
        entries.show(filter);
    }

    @Override
    public String getPageTitle() {
        return t("inbox.title");
    }

    private void showShelves() {
        shelves.removeAll();
        for (Shelf shelf : Shelf.values()) {
            String address = new Location(
                            PATH, QueryParameters.simple(new InboxFilter(shelf, filter.topic()).parameters()))
                    .getPathWithQueryParameters();
            Anchor anchor = new Anchor(address, t("inbox.shelf", shelf));
            if (shelf == filter.shelf()) {
                anchor.getElement().setAttribute("aria-current", "page");
            }
            shelves.add(anchor);
        }
    }

    private void count() {
        topics.count(services.inbox().counts(filter.shelf()));
        topics.setVisible(!entries.isEmpty() || filter.topic() != null);
        empty.removeAll();
        readAll.setVisible(!entries.isEmpty() && filter.shelf() != Shelf.ARCHIVE);
        if (entries.isEmpty()) {
            empty.add(nothing());
        }
    }

    private EmptyState nothing() {
        EmptyState nothing = new EmptyState(t("inbox.empty", filter.shelf()), t("inbox.empty.hint", filter.shelf()));
        if (filter.shelf() == Shelf.NEW) {
            Anchor all = new Anchor(PATH + "?shelf=all", t("inbox.empty.all"));
            all.addClassNames("button-link", "secondary");
            nothing.add(all);
        }
        return nothing;
    }

    /** Nothing is lost by it, so it does not ask: all of it lies on the next shelf. */
    private void readAll() {
        services.inbox().markAll(filter.topic());
        entries.show(filter);
        Notices.done(t("inbox.read-all.done"));
    }
}
