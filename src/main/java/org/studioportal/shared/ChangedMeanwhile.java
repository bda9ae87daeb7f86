package org.studioportal.shared;

/** Somebody else changed it since it was read. */
public class ChangedMeanwhile extends PortalException {
    public ChangedMeanwhile() {
        super("record.changed-meanwhile");
    }
}
