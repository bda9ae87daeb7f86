package org.studioportal.board;

import java.time.Instant;
import org.studioportal.security.AccountId;

/**
 * A line of a timeline that is written later, when its claim has an id.
 *
 * @param claim null when it is about the listing
 * @param actor null for the portal itself
 */
record PastEntry(
        ListingId listing, Claim claim, Instant at, AccountId actor, String what, Enum<?> status, String note) {}
