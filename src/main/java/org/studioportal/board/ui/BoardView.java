package org.studioportal.board.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.studioportal.board.Board;
import org.studioportal.board.BoardCounts;
import org.studioportal.board.BoardFilter;
import org.studioportal.board.BoardSide;
import org.studioportal.directory.Directory;
import org.studioportal.security.CurrentUser;
import org.studioportal.security.Role;
import org.studioportal.shared.ui.EmptyState;
import org.studioportal.shared.ui.PageHeader;

/** The board: what is needed and what is offered, to look through, to narrow down and to watch. */
@Route("board")
@Menu(title = "browsing.title", order = 5)
@AnonymousAllowed
@StyleSheet("context://theme/studio.css")
@StyleSheet("context://theme/listing.css")
public class BoardView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final transient CurrentUser currentUser;
    private final BoardTabs tabs;
    private final BoardFilters filters;
    private final BoardChips chips;
    private final BoardCards cards;
    private final Paragraph count = new Paragraph();
    private final Div empty = new Div();
    private BoardFilter filter = BoardFilter.NEEDS;
    private boolean choosing;

    BoardView(Board board, Directory directory, CurrentUser currentUser, Clock clock) {
        this.currentUser = currentUser;
        addClassName("page");
        tabs = new BoardTabs(side -> choose(filter.on(side)));
        filters = new BoardFilters(directory, clock, is(Role.VOLUNTEER), this::choose);
        chips = new BoardChips(directory, this::choose);
        cards = new BoardCards(board, this::counted);
        count.addClassName("result-count");
        count.getElement().setAttribute("role", "status");
        Component[] posting = Stream.of(
                        link("board/request", "browsing.do.request", r -> r == Role.VILLAGER || r == Role.CLERK),
                        link("board/post", "browsing.do.post", r -> r == Role.CLERK),
                        link("board/offer", "browsing.do.offer", r -> r == Role.VOLUNTEER))
                .flatMap(link -> link)
                .toArray(Component[]::new);
        add(
                new PageHeader(t("browsing.title"), t("browsing.lead"), posting),
                tabs,
                filters,
                chips,
                count,
                cards,
                empty);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Map<String, String> given = new HashMap<>();
        event.getLocation()
                .getQueryParameters()
                .getParameters()
                .forEach((name, values) -> values.stream().findFirst().ifPresent(value -> given.put(name, value)));
        show(BoardFilter.parse(given));
    }

    @Override
    public String getPageTitle() {
        return t("browsing.title") + " · " + t("shell.name");
    }

    private void choose(BoardFilter chosen) {
        show(chosen);
        Location here = UI.getCurrent().getActiveViewLocation();
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(null, new Location(here.getPath(), QueryParameters.simple(chosen.parameters())));
    }

    private void show(BoardFilter wanted) {
        filter = wanted;
        choosing = true;
        try {
            tabs.show(wanted.side());
            chips.show(wanted);
            cards.show(wanted);
        } finally {
            choosing = false;
        }
    }

    /** How many there are; the choices are only said anew when somebody chooses: an open list must not change. */
    private void counted(BoardCounts counts) {
        tabs.count(counts.sides());
        count.setText(t(filter.narrows() ? "browsing.count.found" : countAll(), counts.total()));
        empty.setVisible(counts.total() == 0);
        if (choosing) {
            filters.show(filter, counts);
            empty.removeAll();
            empty.add(nothing());
        }
    }

    private String countAll() {
        return filter.side() == BoardSide.DEMAND ? "browsing.count.needs" : "browsing.count.offers";
    }

    private EmptyState nothing() {
        if (!filter.narrows()) {
            return new EmptyState(t("browsing.none", filter.side()), t("browsing.none.hint", filter.side()));
        }
        NativeButton all = new NativeButton(t("action.clear"), click -> choose(BoardChips.cleared(filter)));
        all.addClassName("button-link");
        return new EmptyState(t("browsing.nothing"), t("browsing.nothing.hint"), all);
    }

    private boolean is(Role role) {
        return currentUser.actor().filter(actor -> actor.is(role)).isPresent();
    }

    private Stream<Component> link(String path, String key, Predicate<Role> may) {
        if (Stream.of(Role.values()).filter(may).noneMatch(this::is)) {
            return Stream.empty();
        }
        Anchor link = new Anchor(path, t(key));
        link.addClassName("button-link");
        return Stream.of(link);
    }
}
