package org.studioportal.board;

import java.io.Serializable;

/**
 * Where a page has ended: the next one begins behind it, whatever has come or gone before.
 *
 * @param band the stretch: own village, own town, the rest; 0 where the order has no stretches
 * @param key the order's number of the last card
 * @param id of the last card
 */
public record BoardCursor(int band, long key, long id) implements Serializable {
    /** The beginning. */
    public static final BoardCursor START = new BoardCursor(-1, Long.MIN_VALUE, 0);
}
