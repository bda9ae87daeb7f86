package org.studioportal.shared.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import org.studioportal.shared.PortalException;

/** Short words to the person that need no answer. */
public final class Notices {
    private static final int GLANCE = 4_000;

    private Notices() {}

    /** Something worked; goes away by itself. */
    public static void done(String text) {
        show(text, "done", GLANCE);
    }

    /** Something was refused; stays until it is closed, because it says what to do. */
    public static void refused(PortalException refusal) {
        problem(t(refusal.messageKey(), refusal.arguments()));
    }

    /** Something did not work; stays until it is closed. */
    public static void problem(String text) {
        show(text, "problem", 0);
    }

    private static void show(String text, String tone, int milliseconds) {
        Notification notice = new Notification();
        notice.setDuration(milliseconds);
        notice.setPosition(Notification.Position.BOTTOM_CENTER);
        notice.addClassNames("notice", tone);
        Div content = new Div(new Span(text));
        content.addClassName("notice-content");
        content.getElement().setAttribute("role", milliseconds == 0 ? "alert" : "status");
        if (milliseconds == 0) {
            content.add(new Button(t("action.close"), close -> notice.close()));
        }
        notice.add(content);
        notice.open();
    }
}
