package org.studioportal.bulletin;

import java.io.Serializable;
import java.time.Instant;

/**
 * What was saved.
 *
 * @param revision to save the next on top of
 * @param at UTC
 */
public record SaveReceipt(int revision, Instant at) implements Serializable {}
