package org.studioportal.studio;

import org.studioportal.directory.UnitId;

/** A volunteer's place as it is read. */
record StudioPlace(
        long id, String name, String slug, long unitId, StudioStatus status, MemberState state, boolean lead) {
    UnitId unit() {
        return new UnitId(unitId);
    }
}
