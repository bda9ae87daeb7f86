package org.studioportal.bulletin.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.studioportal.bulletin.ArticleCard;
import org.studioportal.bulletin.ArticleId;

/** The articles of an issue in their order, which one changes by moving one up or down. */
class IssueOrder extends Div {
    private final List<ArticleCard> articles = new ArrayList<>();
    private final OrderedList list = new OrderedList();
    private final Paragraph none = new Paragraph(t("bulletin-issue.contents.none"));

    IssueOrder() {
        list.addClassName("issue-order");
        add(none, list);
    }

    void show(List<ArticleCard> those) {
        articles.clear();
        articles.addAll(those);
        draw();
    }

    void add(ArticleCard article) {
        if (!articles.contains(article)) {
            articles.add(article);
            draw();
        }
    }

    boolean holds(ArticleCard article) {
        return articles.contains(article);
    }

    List<ArticleId> ids() {
        return articles.stream().map(ArticleCard::id).toList();
    }

    private void draw() {
        list.removeAll();
        none.setVisible(articles.isEmpty());
        for (int at = 0; at < articles.size(); at++) {
            list.add(line(at));
        }
    }

    private ListItem line(int at) {
        ArticleCard article = articles.get(at);
        Span kind = new Span(ArticleWords.kind(article.kind()));
        kind.addClassName("kicker");
        Span words = new Span(kind, new Span(article.title()));
        words.addClassName("issue-order-words");
        Span steps = new Span(
                button("bulletin-issue.up", article, at > 0, () -> Collections.swap(articles, at, at - 1)),
                button(
                        "bulletin-issue.down",
                        article,
                        at < articles.size() - 1,
                        () -> Collections.swap(articles, at, at + 1)),
                button("bulletin-issue.out", article, true, () -> articles.remove(at)));
        steps.addClassName("issue-order-steps");
        return new ListItem(words, steps);
    }

    private NativeButton button(String key, ArticleCard article, boolean possible, Runnable step) {
        NativeButton button = new NativeButton(t(key), click -> {
            step.run();
            draw();
        });
        button.getElement().setAttribute("aria-label", t("bulletin-issue.step", t(key), article.title()));
        button.setEnabled(possible);
        return button;
    }
}
