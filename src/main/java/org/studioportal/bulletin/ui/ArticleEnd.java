package org.studioportal.bulletin.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.springframework.web.util.UriUtils;
import org.studioportal.bulletin.ArticleCard;
import org.studioportal.bulletin.ArticlePage;
import org.studioportal.shared.ui.Section;

/** Where one may go from an article: its topics, the one before and after it, and what is like it. */
class ArticleEnd extends Footer {
    ArticleEnd(ArticlePage page) {
        addClassName("article-end");
        if (!page.topics().isEmpty()) {
            UnorderedList topics = list("word-links");
            page.topics()
                    .forEach(topic -> topics.add(
                            new ListItem(new Anchor("bulletins?topic=" + UriUtils.encode(topic, "UTF-8"), topic))));
            add(topics);
        }
        Nav neighbours = new Nav();
        neighbours.addClassName("neighbours");
        neighbours.getElement().setAttribute("aria-label", t("reading.neighbours"));
        neighbour(neighbours, "previous", page.previous());
        neighbour(neighbours, "next", page.next());
        add(neighbours);
        related(page.related());
    }

    private void related(List<ArticleCard> cards) {
        if (!cards.isEmpty()) {
            UnorderedList list = list("teaser-grid");
            cards.forEach(card -> list.add(new ListItem(Teaser.card(card))));
            add(new Section(t("reading.related"), list));
        }
    }

    private static void neighbour(Nav among, String side, ArticlePage.Link link) {
        if (link != null) {
            Anchor anchor = new Anchor();
            anchor.setHref("bulletins/" + link.slug());
            anchor.addClassName(side);
            anchor.add(new Span(t("reading." + side)), new Span(link.title()));
            among.add(anchor);
        }
    }

    private static UnorderedList list(String form) {
        UnorderedList list = new UnorderedList();
        list.addClassNames("plain", form);
        return list;
    }
}
