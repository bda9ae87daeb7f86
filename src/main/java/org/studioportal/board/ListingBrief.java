package org.studioportal.board;

import java.io.Serializable;
import org.studioportal.directory.UnitId;
import org.studioportal.directory.VillageId;
import org.studioportal.shared.ServiceCategory;

/**
 * What a message about a listing says of it: no more than the board shows to everybody.
 *
 * @param title null for a draft that has none yet, as is the category
 * @param place as the board shows it, never a home; null where none is given
 * @param village null for an offer whose unit is paired with none
 * @param unit the offering unit; null for needs, and for offers that are no unit's
 */
public record ListingBrief(
        ListingId id,
        ListingKind kind,
        BoardSide side,
        ListingStatus status,
        String title,
        ServiceCategory category,
        String place,
        VillageId village,
        UnitId unit)
        implements Serializable {}
