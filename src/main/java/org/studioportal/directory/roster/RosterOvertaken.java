package org.studioportal.directory.roster;

import org.studioportal.shared.PortalException;

/** While the import was being written, somebody else changed the same things; nothing was imported. */
public class RosterOvertaken extends PortalException {
    RosterOvertaken() {
        super("roster.overtaken");
    }
}
