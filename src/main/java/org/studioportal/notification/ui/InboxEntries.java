package org.studioportal.notification.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import org.studioportal.notification.InboxFilter;
import org.studioportal.notification.InboxLine;
import org.studioportal.shared.time.PortalTime;
import org.studioportal.shared.ui.Formats;
import org.studioportal.shared.ui.LivePage;
import org.studioportal.shared.ui.MoreButton;
import org.studioportal.shared.ui.Section;

/** What lies on a shelf, day by day: the newest of it, more as one scrolls, and word of what comes while one reads. */
class InboxEntries extends Div {
    static final int STEP = 30;

    private final transient InboxServices services;
    private final transient Runnable changed;
    private final NativeButton fresh = new NativeButton("", click -> begin());
    private final Div days = new Div();
    private final MoreButton more = new MoreButton(this::next);
    private InboxFilter filter = InboxFilter.FIRST;
    private long newest;
    private long oldest;
    private LocalDate day;
    private UnorderedList list;
    private transient Runnable unwatch = () -> {};

    /** @param changed runs whenever there may be more or fewer than before */
    InboxEntries(InboxServices services, Runnable changed) {
        this.services = services;
        this.changed = changed;
        fresh.addClassNames("button-link", "secondary", "listing-fresh");
        fresh.setVisible(false);
        Div news = new Div(fresh);
        news.addClassName("listing-news");
        news.getElement().setAttribute("role", "status");
        days.addClassName("inbox-days");
        add(news, days, more);
    }

    void show(InboxFilter wanted) {
        filter = wanted;
        begin();
    }

    boolean isEmpty() {
        return day == null;
    }

    private void begin() {
        days.removeAll();
        fresh.setVisible(false);
        newest = 0;
        oldest = Long.MAX_VALUE;
        day = null;
        next();
        changed.run();
    }

    private void next() {
        List<InboxLine> page = services.inbox().page(filter, oldest, STEP);
        InboxGroup.of(filter.shelf(), page).forEach(this::append);
        more.offer(page.size() == STEP);
        if (!page.isEmpty()) {
            newest = Math.max(newest, page.getFirst().id().value());
            oldest = page.getLast().id().value();
        }
    }

    private void append(InboxGroup group) {
        var at = group.newest().at().atZone(PortalTime.ZONE);
        if (!at.toLocalDate().equals(day)) {
            day = at.toLocalDate();
            list = new UnorderedList();
            list.addClassNames("plain", "inbox-list");
            days.add(new Section(name(day), list));
        }
        String when = Formats.time(at.toLocalTime());
        list.add(new ListItem(
                group.single()
                        ? new InboxEntry(group.newest(), when, services, changed)
                        : new InboxPile(group, when, services, changed)));
    }

    private String name(LocalDate date) {
        LocalDate today = LocalDate.ofInstant(services.clock().instant(), PortalTime.ZONE);
        if (date.equals(today)) {
            return t("inbox.today");
        }
        return date.equals(today.minusDays(1)) ? t("inbox.yesterday") : Formats.date(date);
    }

    /** Something has changed: what is new is offered, for what one reads must not move. */
    private void look() {
        long known = newest;
        long arrived = services.inbox().page(filter, Long.MAX_VALUE, STEP).stream()
                .filter(line -> line.id().value() > known)
                .count();
        if (arrived > 0 && isEmpty()) {
            begin();
            return;
        }
        fresh.setVisible(arrived > 0);
        fresh.setText(arrived > 0 ? t("inbox.fresh", arrived) : "");
        changed.run();
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        UI ui = attached.getUI();
        LivePage.begin(ui);
        unwatch = services.inbox().watch(unread -> ui.access(this::look));
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        unwatch.run();
    }
}
