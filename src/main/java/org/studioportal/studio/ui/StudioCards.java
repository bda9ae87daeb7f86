package org.studioportal.studio.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.time.LocalDate;
import org.studioportal.shared.time.PortalTime;
import org.studioportal.shared.ui.EmptyState;
import org.studioportal.studio.StudioFilter;
import org.studioportal.studio.StudioList;
import org.studioportal.studio.Studios;

/** The studios that were asked for: how many, the first of them, and more as one scrolls. */
class StudioCards extends Div {
    /** Fills a large screen and a half. */
    static final int STEP = 24;

    private final transient Studios studios;
    private final transient Clock clock;
    private final transient Runnable clear;
    private final Paragraph count = new Paragraph();
    private final UnorderedList list = new UnorderedList();
    private final NativeButton more = new NativeButton(t("action.more"), click -> more());
    private final Div empty = new Div();
    private StudioFilter filter = StudioFilter.NONE;
    private int shown;

    /** @param clear empties the filters */
    StudioCards(Studios studios, Clock clock, Runnable clear) {
        this.studios = studios;
        this.clock = clock;
        this.clear = clear;
        count.addClassName("result-count");
        count.getElement().setAttribute("role", "status");
        list.addClassNames("plain", "studio-list");
        more.addClassNames("button-link", "secondary", "more");
        add(count, list, more, empty);
    }

    /** Shows what this filter means, from the beginning. */
    void show(StudioFilter wanted) {
        filter = wanted;
        shown = 0;
        list.removeAll();
        empty.removeAll();
        int total = next();
        count.setText(t(filter.narrows() ? "studio.count.found" : "studio.count.all", total));
        if (total == 0) {
            empty.add(nothing());
        }
    }

    private void more() {
        next();
    }

    private int next() {
        StudioList page = studios.page(filter, shown, STEP);
        LocalDate today = LocalDate.ofInstant(clock.instant(), PortalTime.ZONE);
        page.cards().forEach(card -> list.add(new ListItem(new StudioArticle(card, today))));
        shown += page.cards().size();
        more.setVisible(!page.cards().isEmpty() && shown < page.total());
        if (more.isVisible()) {
            // Whoever scrolls there need not press it; whoever uses a keyboard can.
            more.getElement()
                    .executeJs("if (!this.watched) { this.watched = new IntersectionObserver("
                            + "seen => seen[0].isIntersecting && this.click(), {rootMargin: '400px'});"
                            + "this.watched.observe(this); }");
        }
        return page.total();
    }

    private EmptyState nothing() {
        if (!filter.narrows()) {
            return new EmptyState(t("studio.none.title"), t("studio.none.hint"));
        }
        NativeButton all = new NativeButton(t("action.clear"), click -> clear.run());
        all.addClassName("button-link");
        return new EmptyState(t("studio.nothing.title"), t("studio.nothing.hint"), all);
    }
}
