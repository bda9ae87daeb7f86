package org.studioportal.directory;

import java.io.Serializable;

/**
 * Which partners to list.
 *
 * @param text part of a name or note; blank for any
 * @param kind null for any
 */
public record PartnerFilter(String text, PartnerKind kind) implements Serializable {}
