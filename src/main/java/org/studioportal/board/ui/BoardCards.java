package org.studioportal.board.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.UnorderedList;
import java.io.Serializable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.studioportal.board.Board;
import org.studioportal.board.BoardCard;
import org.studioportal.board.BoardChange;
import org.studioportal.board.BoardCounts;
import org.studioportal.board.BoardCursor;
import org.studioportal.board.BoardFilter;
import org.studioportal.board.BoardPage;
import org.studioportal.board.BoardSelection;
import org.studioportal.board.ListingId;
import org.studioportal.shared.ui.LivePage;
import org.studioportal.shared.ui.MoreButton;

/** The listings that were asked for: the first of them, more as one scrolls, and each as it is at this moment. */
class BoardCards extends Div {
    /** Fills a large screen and a half. */
    static final int STEP = 24;

    /** How far somebody had got: who comes back finds the page as long as it was. */
    private record Trail(BoardFilter filter, int shown) implements Serializable {}

    private final transient Board board;
    private final transient Consumer<BoardCounts> counted;
    private final UnorderedList list = new UnorderedList();
    private final MoreButton more = new MoreButton(() -> next(STEP));
    private final NativeButton fresh = new NativeButton("", click -> again());
    private final Map<ListingId, BoardArticle> shown = new HashMap<>();
    private final Set<ListingId> waiting = new HashSet<>();
    private BoardFilter filter = BoardFilter.NEEDS;
    private BoardCursor end = BoardCursor.START;
    private BoardSelection selection;
    private transient Runnable unwatch = () -> {};

    /** @param counted is told how many there are, now and whenever that changes */
    BoardCards(Board board, Consumer<BoardCounts> counted) {
        this.board = board;
        this.counted = counted;
        list.addClassNames("plain", "studio-list", "listing-list");
        fresh.addClassNames("button-link", "secondary", "listing-fresh");
        fresh.setVisible(false);
        Div news = new Div(fresh);
        news.addClassName("listing-news");
        news.getElement().setAttribute("role", "status");
        add(news, list, more);
    }

    /** Shows what this filter means, from the beginning; after a way back, as far as it had been shown. */
    void show(BoardFilter wanted) {
        filter = wanted;
        Trail trail = ComponentUtil.getData(UI.getCurrent(), Trail.class);
        begin(trail != null && trail.filter().equals(wanted) ? trail.shown() : STEP);
    }

    private void again() {
        begin(STEP);
    }

    private void begin(int number) {
        shown.clear();
        list.removeAll();
        waiting.clear();
        announce();
        end = BoardCursor.START;
        next(Math.max(number, STEP));
        counted.accept(board.counts(selection));
    }

    private void next(int number) {
        BoardPage page = board.page(filter, end, number);
        page.cards().stream().filter(card -> !shown.containsKey(card.id())).forEach(this::append);
        selection = page.selection();
        end = page.next();
        more.offer(end != null);
        ComponentUtil.setData(UI.getCurrent(), Trail.class, new Trail(filter, shown.size()));
    }

    private void append(BoardCard card) {
        BoardArticle article = new BoardArticle(card);
        shown.put(card.id(), article);
        list.add(new ListItem(article));
    }

    private void take(BoardChange change) {
        change.gone().forEach(this::leave);
        for (BoardCard card : change.cards()) {
            BoardArticle article = shown.get(card.id());
            if (article != null) {
                article.show(card);
            } else if (change.fresh().contains(card.id()) && selection.has(card)) {
                waiting.add(card.id());
            }
        }
        announce();
        counted.accept(board.counts(selection));
    }

    private void leave(ListingId id) {
        waiting.remove(id);
        if (shown.containsKey(id)) {
            shown.get(id).gone();
        }
    }

    private void announce() {
        fresh.setVisible(!waiting.isEmpty());
        fresh.setText(waiting.isEmpty() ? "" : t("browsing.fresh", waiting.size()));
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        UI ui = attached.getUI();
        LivePage.begin(ui);
        unwatch = board.watch(change -> ui.access(() -> take(change)));
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        unwatch.run();
    }
}
