package org.studioportal.board;

import java.io.Serializable;
import java.time.Instant;

/**
 * Something that waits for its keeper to look at it.
 *
 * @param since when it was handed in
 * @param who whose it is, by name: the person in need, or the volunteer who offers it
 * @param alike how many on the board of the same village say much the same; 0 for offers
 */
public record WaitingListing(ListingId id, int version, Posting posting, Instant since, String who, int alike)
        implements Serializable {}
