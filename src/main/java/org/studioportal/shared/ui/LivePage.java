package org.studioportal.shared.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.communication.PushMode;
import com.vaadin.flow.shared.ui.Transport;

/** A page to which the server speaks first. */
public final class LivePage {
    private LivePage() {}

    /**
     * Opens the line for this page, once; pages that never need one have none. What a person does still goes the
     * ordinary way, through all filters: only what the server says comes by the socket, or by long polling where a
     * proxy lets no socket through.
     */
    public static void begin(UI ui) {
        var push = ui.getPushConfiguration();
        if (!push.getPushMode().isEnabled()) {
            push.setTransport(Transport.WEBSOCKET_XHR);
            push.setPushMode(PushMode.AUTOMATIC);
        }
    }
}
