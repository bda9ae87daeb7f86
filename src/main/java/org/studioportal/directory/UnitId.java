package org.studioportal.directory;

import java.io.Serializable;

/** Identifies a unit. */
public record UnitId(long value) implements Serializable {}
