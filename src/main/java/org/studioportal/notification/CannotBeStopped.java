package org.studioportal.notification;

import org.studioportal.shared.PortalException;

/** A kind of notice that is sent whatever the person has chosen. */
public class CannotBeStopped extends PortalException {
    private static final long serialVersionUID = 1L;

    CannotBeStopped() {
        super("notification.refused.fixed");
    }
}
