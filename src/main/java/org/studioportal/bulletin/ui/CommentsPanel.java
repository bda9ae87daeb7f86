package org.studioportal.bulletin.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.studioportal.bulletin.ArticleId;
import org.studioportal.bulletin.ArticleStatus;
import org.studioportal.bulletin.DeskArticle;
import org.studioportal.bulletin.DeskPulse;
import org.studioportal.bulletin.ReviewComment;
import org.studioportal.shared.PortalException;
import org.studioportal.shared.ui.Formats;
import org.studioportal.shared.ui.Notices;

/** What is said of an article: each at its paragraph. A new one is about the paragraph that the cursor is in. */
class CommentsPanel extends Div {
    private static final int QUOTE = 24;

    private final transient DeskTools tools;
    private final ArticleEditor editor;
    private final transient Runnable changed;
    private final UnorderedList open = new UnorderedList();
    private final UnorderedList resolved = new UnorderedList();
    private final NativeDetails past = new NativeDetails("", resolved);
    private final Paragraph about = new Paragraph();
    private final TextArea words = new TextArea(t("newsroom.comment.new"));
    private final NativeButton whole = new NativeButton(t("newsroom.comment.whole"), click -> anchor(null));
    private ArticleId article;
    private String block;

    /** @param changed told after something was said or resolved */
    CommentsPanel(DeskTools tools, ArticleEditor editor, Runnable changed) {
        this.tools = tools;
        this.editor = editor;
        this.changed = changed;
        addClassNames("panel", "comments");
        words.setMaxLength(ReviewComment.TEXT_LENGTH);
        words.setWidthFull();
        about.addClassName("quiet-text");
        whole.addClassName("text-button");
        open.addClassNames("plain", "comment-list");
        resolved.addClassNames("plain", "comment-list");
        editor.addBlockListener(where -> where.ifPresent(this::anchor));
        anchor(null);
        add(new H2(t("newsroom.comments")), open, past, words, new Div(about, whole));
        add(new Button(t("newsroom.comment.send"), click -> send()));
    }

    private void anchor(String chosen) {
        String quote = editor.words(chosen)
                .map(text -> text.length() <= QUOTE ? text : text.substring(0, QUOTE) + "…")
                .orElse("");
        // A paragraph that is just being written is not known yet, or has no words to quote.
        block = quote.isBlank() ? null : chosen;
        about.setText(block == null ? t("newsroom.comment.about.whole") : t("newsroom.comment.about", quote));
        whole.setVisible(block != null);
    }

    /** Whether it shows as many as there are. */
    boolean shows(DeskPulse now) {
        return open.getComponentCount() == now.openComments() && resolved.getComponentCount() == now.resolvedComments();
    }

    void show(DeskArticle now) {
        article = now.id();
        open.removeAll();
        resolved.removeAll();
        now.comments().forEach(comment -> (comment.open() ? open : resolved).add(item(comment)));
        int done = resolved.getComponentCount();
        past.setVisible(done > 0);
        past.setSummaryText(t("newsroom.comments.resolved", done));
        List<String> marks = now.comments().stream()
                .filter(ReviewComment::open)
                .map(ReviewComment::block)
                .filter(java.util.Objects::nonNull)
                .distinct()
                .toList();
        editor.setMarks(marks);
        // Whoever has nobody's comments yet is writing: the details come first.
        setClassName("later", now.comments().isEmpty() && now.status() == ArticleStatus.DRAFT);
    }

    private ListItem item(ReviewComment comment) {
        ListItem item = new ListItem();
        if (comment.quote() != null) {
            NativeButton quote = new NativeButton(comment.quote(), click -> editor.showBlock(comment.block()));
            quote.addClassName("comment-quote");
            quote.getElement().setAttribute("title", t("newsroom.comment.show"));
            item.add(quote);
        }
        Paragraph text = new Paragraph(comment.text());
        text.addClassName("comment-text");
        Span who = new Span(comment.who() + " · " + Formats.moment(comment.at()));
        who.addClassName("quiet-text");
        item.add(text, who);
        if (comment.open()) {
            NativeButton done = new NativeButton(t("newsroom.comment.resolve"), click -> resolve(comment));
            done.addClassName("text-button");
            item.add(done);
        } else {
            Span by = new Span(t("newsroom.comment.resolved", comment.resolvedBy()));
            by.addClassName("quiet-text");
            item.add(by);
        }
        return item;
    }

    private void send() {
        take(() -> {
            tools.newsroom().comment(article, block, words.getValue());
            words.clear();
        });
    }

    private void resolve(ReviewComment comment) {
        take(() -> tools.newsroom().resolve(article, comment.id()));
    }

    private void take(Runnable step) {
        try {
            words.setInvalid(false);
            step.run();
            changed.run();
        } catch (org.studioportal.shared.WrongInput wrong) {
            words.setErrorMessage(t(wrong.messageKey(), wrong.arguments()));
            words.setInvalid(true);
        } catch (PortalException refused) {
            Notices.refused(refused);
        }
    }
}
