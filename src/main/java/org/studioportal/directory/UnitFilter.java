package org.studioportal.directory;

import java.io.Serializable;

/**
 * Which units to list.
 *
 * @param text part of a code or name; blank for any
 * @param kind null for any
 */
public record UnitFilter(String text, UnitKind kind) implements Serializable {}
