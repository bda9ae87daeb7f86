package org.studioportal.security.ui;

import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;

/** Tells the person in passing how it went. */
final class Say {
    private static final int SECONDS_5 = 5000;

    private Say() {}

    static void done(String sentence) {
        Notification.show(sentence, SECONDS_5, Notification.Position.BOTTOM_CENTER)
                .addThemeVariants(NotificationVariant.SUCCESS);
    }

    static void refused(String sentence) {
        Notification notification = Notification.show(sentence, 2 * SECONDS_5, Notification.Position.BOTTOM_CENTER);
        notification.addThemeVariants(NotificationVariant.ERROR);
        notification.setAssertive(true);
    }
}
