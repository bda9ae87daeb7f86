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
            list.add(new Line(at));
        }
    }

    /** What was pressed is gone by then: whoever works by keyboard goes on at the line that was moved. */
    private void move(int at, int to) {
        Collections.swap(articles, at, to);
        draw();
        line(to).focus(to < at);
    }

    private void leaveOut(int at) {
        articles.remove(at);
        draw();
        if (!articles.isEmpty()) {
            line(Math.min(at, articles.size() - 1)).out.focus();
        }
    }

    private Line line(int at) {
        return (Line) list.getComponentAt(at);
    }

    private final class Line extends ListItem {
        private final NativeButton up;
        private final NativeButton down;
        private final NativeButton out;

        Line(int at) {
            ArticleCard article = articles.get(at);
            Span kind = new Span(ArticleWords.kind(article.kind()));
            kind.addClassName("kicker");
            Span words = new Span(kind, new Span(article.title()));
            words.addClassName("issue-order-words");
            up = button("bulletin-issue.up", article, () -> move(at, at - 1));
            up.setEnabled(at > 0);
            down = button("bulletin-issue.down", article, () -> move(at, at + 1));
            down.setEnabled(at < articles.size() - 1);
            out = button("bulletin-issue.out", article, () -> leaveOut(at));
            Span steps = new Span(up, down, out);
            steps.addClassName("issue-order-steps");
            add(words, steps);
        }

        /** At either end only one way is left. */
        void focus(boolean upwards) {
            (upwards && up.isEnabled() || !down.isEnabled() ? up : down).focus();
        }
    }

    private static NativeButton button(String key, ArticleCard article, Runnable step) {
        NativeButton button = new NativeButton(t(key), click -> step.run());
        button.getElement().setAttribute("aria-label", t("bulletin-issue.step", t(key), article.title()));
        return button;
    }
}
