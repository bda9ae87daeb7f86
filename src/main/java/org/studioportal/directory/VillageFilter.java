package org.studioportal.directory;

import java.io.Serializable;

/**
 * Which villages to list; null is any.
 *
 * @param text part of a code or name; blank for any
 */
public record VillageFilter(String text, String town, Boolean urban, Boolean priority) implements Serializable {}
