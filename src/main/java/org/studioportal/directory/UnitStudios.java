package org.studioportal.directory;

/** Which studios are a unit's own. The studios' room stands above this one, knows, and implements it. */
public interface UnitStudios {
    /** Whether the unit keeps that studio at present; false when there is no such studio. */
    boolean owns(UnitId unit, long studio);
}
