package org.studioportal.board;

import java.io.Serializable;
import java.time.Instant;

/**
 * What a message about a claim says of it.
 *
 * @param series the first claim of its series; null for a single one
 * @param startsAt UTC; null when no time is agreed, as is the end
 * @param sequence grows with every change, as in {@link MyCalendar}
 * @param dueAt when time alone changes it, UTC; null for never
 * @param reason why the last step was taken; null when none was given
 */
public record ClaimBrief(
        ClaimId id,
        ListingBrief listing,
        Claimant claimant,
        ClaimId series,
        ClaimStatus status,
        Instant startsAt,
        Instant endsAt,
        int sequence,
        Instant dueAt,
        String reason)
        implements Serializable {}
