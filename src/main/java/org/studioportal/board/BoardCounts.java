package org.studioportal.board;

import java.io.Serializable;
import java.util.Map;
import org.studioportal.shared.ServiceCategory;
import org.studioportal.shared.ServiceMode;

/**
 * How many listings there are: in all, and for each choice if it were made, everything else staying as it is. Choices
 * that nothing fits are not in the maps.
 *
 * @param villages by their codes
 * @param fits how many fit the signed-in volunteer; 0 for others
 */
public record BoardCounts(
        int total,
        Map<BoardSide, Integer> sides,
        Map<BoardStage, Integer> stages,
        Map<ListingKind, Integer> kinds,
        Map<ServiceCategory, Integer> categories,
        Map<Urgency, Integer> urgencies,
        Map<ServiceMode, Integer> modes,
        Map<String, Integer> towns,
        Map<String, Integer> villages,
        Map<BoardWhen, Integer> days,
        int fits)
        implements Serializable {}
