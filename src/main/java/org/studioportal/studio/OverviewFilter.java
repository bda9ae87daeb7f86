package org.studioportal.studio;

/**
 * Which studios the city looks at.
 *
 * @param text part of a name or a unit's name, or a code; blank for all
 * @param status null for all
 * @param unmet a part of the standard that they do not meet; null for all
 */
public record OverviewFilter(String text, StudioStatus status, StudioStandard.Part unmet) {}
