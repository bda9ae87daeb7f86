package org.studioportal.notification.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import org.studioportal.notification.Inbox;
import org.studioportal.shared.ui.Formats;
import org.studioportal.shared.ui.LivePage;

/** The way to the inbox, with how much in it is unread at this moment. For people who have signed in. */
public class Bell extends Anchor {
    private static final int MOST = 99;

    private final transient Inbox inbox;
    private final Span number = new Span();
    private transient Runnable unwatch = () -> {};

    public Bell(Inbox inbox) {
        this.inbox = inbox;
        setHref(InboxView.PATH);
        addClassNames("tool", "bell");
        number.addClassName("bell-number");
        number.getElement().setAttribute("aria-hidden", "true");
        add(number);
    }

    private void show(int unread) {
        number.setText(unread > MOST ? t("inbox.bell.many", MOST) : Formats.number(unread));
        number.setVisible(unread > 0);
        setAriaLabel(unread > 0 ? t("inbox.bell.unread", unread) : t("inbox.title"));
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        UI ui = attached.getUI();
        LivePage.begin(ui);
        unwatch = inbox.watch(unread -> ui.access(() -> show(unread)));
        show(inbox.unread());
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        unwatch.run();
    }
}
