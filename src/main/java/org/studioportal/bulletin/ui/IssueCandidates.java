package org.studioportal.bulletin.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDate;
import java.util.List;
import org.studioportal.bulletin.ArticleCard;
import org.studioportal.bulletin.Issues;
import org.studioportal.shared.time.PortalTime;
import org.studioportal.shared.ui.Formats;

/** The newest articles that are in no issue yet, each with a button that takes it. */
class IssueCandidates extends Div {
    private final transient Issues issues;
    private final SerializableConsumer<ArticleCard> take;
    private final TextField words = new TextField(t("bulletin-issue.pick.words"));
    private final UnorderedList list = new UnorderedList();
    private final Paragraph none = new Paragraph(t("bulletin-issue.pick.none"));
    private IssueOrder order;

    IssueCandidates(Issues issues, SerializableConsumer<ArticleCard> take) {
        this.issues = issues;
        this.take = take;
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(change -> draw());
        words.setClearButtonVisible(true);
        list.addClassNames("plain", "issue-candidates");
        add(words, list, none);
    }

    /** Shows those that are not in it. */
    void without(IssueOrder taken) {
        order = taken;
        draw();
    }

    private void draw() {
        list.removeAll();
        List<ArticleCard> free = issues.candidates(words.getValue()).stream()
                .filter(article -> !order.holds(article))
                .toList();
        free.forEach(article -> list.add(line(article)));
        none.setVisible(free.isEmpty());
    }

    private ListItem line(ArticleCard article) {
        Span facts = new Span(t(
                "bulletin-issue.pick.facts",
                ArticleWords.kind(article.kind()),
                Formats.date(LocalDate.ofInstant(article.publishedAt(), PortalTime.ZONE))));
        facts.addClassName("kicker");
        NativeButton add = new NativeButton(t("bulletin-issue.take"), click -> take.accept(article));
        add.getElement()
                .setAttribute("aria-label", t("bulletin-issue.step", t("bulletin-issue.take"), article.title()));
        Span words = new Span(facts, new Span(article.title()));
        words.addClassName("issue-order-words");
        return new ListItem(words, add);
    }
}
