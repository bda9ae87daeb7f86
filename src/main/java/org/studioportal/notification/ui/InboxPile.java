package org.studioportal.notification.ui;

import static org.studioportal.shared.ui.Texts.locale;
import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.studioportal.notification.InboxLine;
import org.studioportal.shared.ui.Formats;

/** Several notices of a kind in one entry, which unfolds. */
class InboxPile extends Article {
    private final List<InboxEntry> entries = new ArrayList<>();
    private final transient Runnable changed;

    InboxPile(InboxGroup group, String when, InboxServices services, Runnable changed) {
        this.changed = changed;
        boolean unread = group.lines().stream().anyMatch(line -> !line.read());
        addClassNames("inbox-entry", "inbox-pile");
        setClassName("unread", unread);
        setClassName("waiting", group.newest().waits());

        String title = t(
                "inbox.pile",
                group.lines().size(),
                services.words().title(group.newest().kind(), locale()));
        UnorderedList list = new UnorderedList();
        list.addClassNames("plain", "inbox-list");
        group.lines().forEach(line -> {
            InboxEntry entry = new InboxEntry(line, Formats.moment(line.at()), services, changed);
            entries.add(entry);
            list.add(new ListItem(entry));
        });
        NativeDetails details = new NativeDetails(t("inbox.pile.open"), list);
        details.addClassName("inbox-details");
        Div tools = new Div(
                InboxEntry.tool("inbox.pile.read", () -> {
                    services.inbox().mark(group.ids(), true);
                    show(line -> line.read(true));
                }),
                InboxEntry.tool("inbox.pile.archive", () -> {
                    services.inbox().archive(group.ids(), true);
                    show(line -> line.archived(true));
                }));
        tools.addClassName("inbox-steps");
        if (group.onePlace()) {
            tools.addComponentAsFirst(InboxEntry.next(group.newest(), services));
        }
        add(InboxEntry.head(title, unread, when, InboxEntry.topic(group.newest().kind())), details, tools);
    }

    private void show(UnaryOperator<InboxLine> now) {
        setClassName("unread", false);
        entries.forEach(entry -> entry.show(now.apply(entry.line())));
        changed.run();
    }
}
