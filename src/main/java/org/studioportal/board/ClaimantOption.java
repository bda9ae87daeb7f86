package org.studioportal.board;

import java.io.Serializable;

/**
 * As whom somebody may claim.
 *
 * @param name of the person, studio or unit; of the village for somebody who has no account
 * @param self whether it is the signed-in person
 */
public record ClaimantOption(Claimant claimant, String name, boolean self) implements Serializable {}
