package org.studioportal.directory.roster;

import org.studioportal.shared.PortalException;

/** Nothing was imported, because something would be wrong; the report says what. */
public class RosterRefused extends PortalException {
    private final transient RosterReport report;

    RosterRefused(RosterReport report) {
        super("roster.refused", report.wrongCells());
        this.report = report;
    }

    public RosterReport report() {
        return report;
    }
}
