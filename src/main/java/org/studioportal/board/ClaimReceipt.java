package org.studioportal.board;

import java.io.Serializable;

/**
 * What became of a claim.
 *
 * @param status INVITED, WAITING, PROPOSED or ACCEPTED when it has just been made; where it stands now when the same
 *     click came before
 * @param position on the waiting list, from 1; 0 when it is not on it
 * @param times how many times the click has claimed: more than one for a series
 */
public record ClaimReceipt(ClaimId id, ClaimStatus status, int position, int times) implements Serializable {}
