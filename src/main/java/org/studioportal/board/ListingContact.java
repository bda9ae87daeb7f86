package org.studioportal.board;

import java.io.Serializable;

/**
 * How somebody is reached.
 *
 * @param name in full; null when it stands beside already
 * @param phone null when none is known
 * @param address null when none is known, or it does not matter
 */
public record ListingContact(String name, String phone, String address) implements Serializable {}
