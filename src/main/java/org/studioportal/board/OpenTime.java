package org.studioportal.board;

import java.io.Serializable;
import java.time.Instant;

/**
 * A time of a need at which places can still be had.
 *
 * @param startsAt null when no time is agreed
 * @param endsAt as startsAt
 * @param free places that nobody has
 */
public record OpenTime(SlotId slot, Instant startsAt, Instant endsAt, int free) implements Serializable {}
