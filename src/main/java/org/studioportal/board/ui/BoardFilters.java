package org.studioportal.board.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.studioportal.board.BoardCounts;
import org.studioportal.board.BoardFilter;
import org.studioportal.board.BoardSide;
import org.studioportal.directory.Directory;
import org.studioportal.shared.ui.Labelled;

/** What to look for: a search box and a bar of choices, folded away on phones. */
class BoardFilters extends Div {
    private final transient Consumer<BoardFilter> changed;
    private final boolean helper;
    private final FilterFields fields;
    private final Map<String, Component> labelled = new HashMap<>();
    private final Div bar = new Div();
    private final NativeButton fold = new NativeButton("", click -> fold());
    private BoardSide side = BoardSide.DEMAND;
    private boolean filling;

    /**
     * @param helper whether it is a volunteer who looks
     * @param changed is told of every change that a person makes
     */
    BoardFilters(Directory directory, Clock clock, boolean helper, Consumer<BoardFilter> changed) {
        this.helper = helper;
        this.changed = changed;
        fields = new FilterFields(directory, clock);
        addClassNames("studio-filters", "listing-filters");
        Div search = new Div(new Labelled(t("browsing.search"), fields.words));
        search.addClassName("studio-search");
        search.getElement().setAttribute("role", "search");
        fold.addClassNames("button-link", "secondary", "fold");
        fold.getElement().setAttribute("aria-expanded", "false").setAttribute("aria-controls", "board-filter-bar");
        bar.setId("board-filter-bar");
        bar.addClassName("studio-filter-bar");
        add(search, fold, bar);
        fields.town.addValueChangeListener(change -> forgetVillage());
        listen(fields.words);
        fields.bar().forEach((name, field) -> {
            Labelled label = new Labelled(t("browsing.filter." + name), field);
            labelled.put(name, label);
            bar.add(label);
            listen((HasValue<?, ?>) field);
        });
    }

    private void listen(HasValue<?, ?> field) {
        field.addValueChangeListener(change -> {
            if (!filling) {
                changed.accept(fields.filter(side));
            }
        });
    }

    /** Another town has other villages: the one chosen before makes no sense there. */
    private void forgetVillage() {
        if (!filling) {
            filling = true;
            fields.village.setValue(null);
            filling = false;
        }
    }

    /** Shows what is asked for, and how many there are of each choice. */
    void show(BoardFilter filter, BoardCounts counts) {
        side = filter.side();
        filling = true;
        try {
            fields.offer(filter, counts);
            fields.fill(filter);
        } finally {
            filling = false;
        }
        labelled.forEach((name, field) -> field.setVisible(fields.matters(name, filter, helper)));
        int chosen = filter.chosen();
        fold.setText(chosen == 0 ? t("browsing.filters") : t("browsing.filters.chosen", chosen));
    }

    private void fold() {
        boolean open = !bar.hasClassName("open");
        bar.setClassName("open", open);
        fold.getElement().setAttribute("aria-expanded", String.valueOf(open));
    }
}
