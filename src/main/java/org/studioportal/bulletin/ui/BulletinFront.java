package org.studioportal.bulletin.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Function;
import org.springframework.web.util.UriUtils;
import org.studioportal.bulletin.ArticleCard;
import org.studioportal.bulletin.ArticleKind;
import org.studioportal.bulletin.FrontPage;
import org.studioportal.shared.ui.EmptyState;

/** The front page as newspapers make it: the lead, what is new beside it, then kind by kind. */
class BulletinFront extends Div {
    private static final int BESIDE = 5;

    BulletinFront(FrontPage front) {
        addClassName("front");
        if (front.lead() == null) {
            add(new EmptyState(t("reading.none.title"), t("reading.none.hint")));
            return;
        }
        List<ArticleCard> newest = front.newest();
        int beside = Math.min(BESIDE, newest.size());
        Div top = new Div(Teaser.lead(front.lead()));
        top.addClassName("front-top");
        if (beside > 0) {
            Section aside = section(t("reading.newest"), null);
            aside.addClassName("front-newest");
            aside.add(list("headlines", newest.subList(0, beside), Teaser::line));
            top.add(aside);
        }
        add(top);
        if (newest.size() > beside) {
            add(list("teaser-grid", newest.subList(beside, newest.size()), Teaser::card));
        }
        Div kinds = new Div();
        kinds.addClassName("front-kinds");
        for (ArticleKind kind : ArticleKind.values()) {
            List<ArticleCard> cards = front.kinds().getOrDefault(kind, List.of());
            if (!cards.isEmpty()) {
                Section section = section(
                        ArticleWords.kind(kind), "bulletins?kind=" + kind.name().toLowerCase());
                section.add(Teaser.card(cards.getFirst()));
                section.add(list("headlines", cards.subList(1, cards.size()), Teaser::line));
                kinds.add(section);
            }
        }
        add(kinds);
        words("reading.topics", "topic", front.topics());
        words(
                "reading.years",
                "year",
                front.years().stream().map(String::valueOf).toList());
    }

    private void words(String title, String parameter, List<String> values) {
        if (values.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassNames("plain", "word-links");
        values.forEach(value -> list.add(
                new ListItem(new Anchor("bulletins?" + parameter + "=" + UriUtils.encode(value, "UTF-8"), value))));
        Section section = section(t(title), null);
        section.add(list);
        add(section);
    }

    private static Section section(String title, String all) {
        Header head = new Header(new H2(title));
        head.addClassName("front-head");
        if (all != null) {
            Anchor more = new Anchor(all, t("reading.all"));
            more.getElement().setAttribute("aria-label", t("reading.all.of", title));
            head.add(more);
        }
        Section section = new Section(head);
        section.addClassName("front-section");
        return section;
    }

    private static UnorderedList list(String form, List<ArticleCard> cards, Function<ArticleCard, Teaser> teaser) {
        UnorderedList list = new UnorderedList();
        list.addClassNames("plain", form);
        cards.forEach(card -> list.add(new ListItem(teaser.apply(card))));
        return list;
    }
}
