package org.studioportal.notification.ui;

import static org.studioportal.shared.ui.Texts.locale;
import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.studioportal.notification.InboxLine;
import org.studioportal.notification.NoticeKind;
import org.studioportal.shared.ui.Tag;

/** What a person was told: what happened, the one step that is next, and where the notice itself goes. */
class InboxEntry extends Article {
    private final transient InboxServices services;
    private final transient Runnable changed;
    private final String when;
    private InboxLine line;

    /**
     * @param when translated: the time, as it is read under its heading
     * @param changed runs after the person has marked it or put it away
     */
    InboxEntry(InboxLine line, String when, InboxServices services, Runnable changed) {
        this.services = services;
        this.changed = changed;
        this.when = when;
        addClassName("inbox-entry");
        show(line);
    }

    /** Shows it as it is by now; it stays where it is, so that a slip can be put right. */
    final void show(InboxLine now) {
        line = now;
        removeAll();
        setClassName("unread", !now.read() && !now.settled());
        setClassName("waiting", now.waits());
        setClassName("away", now.archived());
        add(head(), text(), steps());
    }

    InboxLine line() {
        return line;
    }

    /** The first line of an entry; that it is unread is not said by its looks alone. */
    static Div head(String title, boolean unread, String when, Tag... tags) {
        H3 heading = new H3();
        if (unread) {
            Span word = new Span(t("inbox.unread"));
            word.addClassName("visually-hidden");
            heading.add(word);
        }
        heading.add(new Span(title));
        Span time = new Span(when);
        time.addClassName("inbox-time");
        Div head = new Div(heading);
        head.add(tags);
        head.add(time);
        head.addClassName("inbox-head");
        return head;
    }

    static Tag topic(NoticeKind kind) {
        return new Tag(t("inbox.topic", kind.topic()), "quiet");
    }

    private Div head() {
        String title = services.words().title(line.kind(), locale());
        Tag[] tags = line.settled() && line.kind().toDo()
                ? new Tag[] {topic(line.kind()), new Tag(t("inbox.settled"), "good")}
                : new Tag[] {topic(line.kind())};
        return head(title, !line.read() && !line.settled(), when, tags);
    }

    private Paragraph text() {
        Paragraph text = new Paragraph(services.words().text(line.kind(), line.facts(), locale()));
        text.addClassName("inbox-text");
        text.setVisible(!text.getText().isEmpty());
        return text;
    }

    private Div steps() {
        Div steps = new Div();
        steps.addClassName("inbox-steps");
        if (!(line.settled() && line.kind().toDo())) {
            steps.add(next());
        }
        if (!line.archived() && !line.settled()) {
            steps.add(tool(line.read() ? "inbox.mark.unread" : "inbox.mark.read", () -> mark(!line.read())));
        }
        steps.add(tool(line.archived() ? "inbox.restore" : "inbox.archive", () -> {
            services.inbox().archive(List.of(line.id()), !line.archived());
            show(line.archived(!line.archived()));
            changed.run();
        }));
        return steps;
    }

    private Anchor next() {
        Anchor next = next(line, services);
        next.getElement().addEventListener("click", click -> {
            if (!line.read()) {
                mark(true);
            }
        });
        return next;
    }

    /** The way to the one next step. */
    static Anchor next(InboxLine line, InboxServices services) {
        String words = services.words().action(line.kind(), locale());
        Anchor next = new Anchor(line.path(), words);
        next.addClassName("button-link");
        if (!line.waits()) {
            next.addClassName("secondary");
        }
        next.setAriaLabel(t("inbox.do", words, services.words().title(line.kind(), locale())));
        return next;
    }

    private void mark(boolean read) {
        services.inbox().mark(List.of(line.id()), read);
        show(line.read(read));
        changed.run();
    }

    static NativeButton tool(String key, Runnable step) {
        NativeButton tool = new NativeButton(t(key), click -> step.run());
        tool.addClassName("inbox-tool");
        return tool;
    }
}
