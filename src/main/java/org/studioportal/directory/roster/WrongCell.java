package org.studioportal.directory.roster;

import org.studioportal.shared.PortalException;

/** A cell's text cannot be what its column wants; the sentence says what would do. */
public class WrongCell extends PortalException {
    public WrongCell(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }
}
