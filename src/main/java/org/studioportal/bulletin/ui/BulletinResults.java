package org.studioportal.bulletin.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.studioportal.bulletin.BulletinFilter;
import org.studioportal.bulletin.BulletinHits;
import org.studioportal.bulletin.BulletinList;
import org.studioportal.bulletin.Bulletins;
import org.studioportal.shared.Page;
import org.studioportal.shared.ui.EmptyState;
import org.studioportal.shared.ui.Formats;
import org.studioportal.shared.ui.MoreButton;

/** The articles that were asked for: how many, the first of them, and more as one scrolls. */
class BulletinResults extends Div {
    static final int STEP = 20;

    private final transient Bulletins bulletins;
    private final transient Runnable clear;
    private final Paragraph count = new Paragraph();
    private final UnorderedList list = new UnorderedList();
    private final MoreButton more = new MoreButton(this::next);
    private final Div empty = new Div();
    private String words = "";
    private BulletinFilter filter = BulletinFilter.NONE;
    private int shown;

    /** @param clear empties the filters */
    BulletinResults(Bulletins bulletins, Runnable clear) {
        this.bulletins = bulletins;
        this.clear = clear;
        addClassName("bulletin-results");
        count.addClassName("result-count");
        count.getElement().setAttribute("role", "status");
        list.addClassNames("plain", "teaser-rows");
        add(count, list, more, empty);
    }

    /** Shows them from the beginning. @param question empty for none */
    void show(String question, BulletinFilter wanted) {
        words = question;
        filter = wanted;
        shown = 0;
        list.removeAll();
        empty.removeAll();
        next();
    }

    private void next() {
        Page page = new Page(shown, STEP);
        long total;
        if (words.isEmpty()) {
            BulletinList found = bulletins.page(filter, page);
            found.cards().forEach(card -> list.add(new ListItem(Teaser.row(card))));
            total = found.total();
        } else {
            BulletinHits found = bulletins.search(words, filter, page);
            found.hits().forEach(hit -> list.add(new ListItem(Teaser.hit(hit))));
            total = found.total();
        }
        // Not what was shown: one that was taken back meanwhile leaves its place empty.
        shown += STEP;
        more.offer(shown < total);
        count.setText(t("reading.count", Formats.number(total)));
        if (total == 0) {
            NativeButton all = new NativeButton(t("action.clear"), click -> clear.run());
            all.addClassName("button-link");
            empty.add(new EmptyState(t("reading.nothing.title"), t("reading.nothing.hint"), all));
        }
    }
}
