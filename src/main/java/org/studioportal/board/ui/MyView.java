package org.studioportal.board.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.studioportal.shared.ui.PageHeader;

/** What on the board is the person's own: what waits for them first, then what they posted, their calendar, their past. */
@Route("my/:part?(posted|calendar|history)")
@Menu(title = "my.nav", order = 60)
@PermitAll
@StyleSheet("context://theme/my.css")
public class MyView extends Div implements HasDynamicTitle, BeforeEnterObserver {
    private static final String PATH = "my";
    private static final String NOW = "";
    private static final String POSTED = "posted";
    private static final String CALENDAR = "calendar";
    private static final String HISTORY = "history";

    private final transient MyServices services;

    MyView(MyServices services) {
        this.services = services;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent enter) {
        String part = enter.getRouteParameters().get("part").orElse(NOW);
        removeAll();
        add(new PageHeader(t("my.title"), t("my.lead")), parts(part), content(part, enter.getLocation()));
    }

    @Override
    public String getPageTitle() {
        return t("my.title");
    }

    private Component content(String part, Location location) {
        return switch (part) {
            case POSTED -> new MyPosted(services);
            case CALENDAR -> new MyCalendarPart(services, location);
            case HISTORY -> new MyHistory(services);
            default -> new MyNow(services);
        };
    }

    private static Nav parts(String current) {
        Nav parts = new Nav();
        parts.addClassName("page-parts");
        parts.getElement().setAttribute("aria-label", t("my.title"));
        for (String part : List.of(NOW, POSTED, CALENDAR, HISTORY)) {
            Anchor anchor = part.equals(NOW)
                    ? new Anchor(PATH, t("my.part.now"))
                    : new Anchor(PATH + "/" + part, t("my.part." + part));
            if (part.equals(current)) {
                anchor.getElement().setAttribute("aria-current", "page");
            }
            parts.add(anchor);
        }
        return parts;
    }
}
