package org.studioportal.board;

import java.io.Serializable;
import java.util.List;
import org.studioportal.directory.VolunteerLevel;

/**
 * Somebody who could help with a need.
 *
 * @param name in full
 * @param unit the name of their unit; a unit's own name
 * @param level null for studios and units
 * @param load how many open claims and invitations they have
 * @param invited whether they have been asked already
 * @param points how well they fit, 0 to 100
 * @param reasons the strongest first, then what speaks against it
 */
public record Candidate(
        Claimant who,
        String name,
        String unit,
        VolunteerLevel level,
        int load,
        boolean invited,
        int points,
        List<Reason> reasons)
        implements Serializable {}
