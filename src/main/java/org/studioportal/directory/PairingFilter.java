package org.studioportal.directory;

import java.io.Serializable;

/**
 * Which pairings to list.
 *
 * @param text part of a unit's or village's code or name; blank for any
 * @param current only those that hold today
 */
public record PairingFilter(String text, boolean current) implements Serializable {}
