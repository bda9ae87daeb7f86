package org.studioportal.board;

import java.io.Serializable;

/**
 * A claim on somebody's own page.
 *
 * @param times how many claims of a series stand here as one, because they are answered as one; 1 for a single one
 */
public record MyItem(ClaimLine line, int times) implements Serializable {}
