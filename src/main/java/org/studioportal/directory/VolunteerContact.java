package org.studioportal.directory;

import java.io.Serializable;

/**
 * How a volunteer is reached by those whose request they have accepted.
 *
 * @param channel how they like to be reached
 * @param phone in full; null when they do not show it
 * @param bestTime when they are reached best, in words; may be null
 */
public record VolunteerContact(ContactChannel channel, String phone, String bestTime) implements Serializable {}
