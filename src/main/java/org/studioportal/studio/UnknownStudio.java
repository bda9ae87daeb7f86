package org.studioportal.studio;

import org.studioportal.shared.PortalException;

/** There is no such studio, or it is not published. */
public final class UnknownStudio extends PortalException {
    UnknownStudio(String name) {
        super("studio.unknown", name);
    }
}
