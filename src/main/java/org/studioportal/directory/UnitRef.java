package org.studioportal.directory;

import java.io.Serializable;

/** A unit as others know it. */
public record UnitRef(UnitId id, String code, String name, UnitKind kind) implements Serializable {}
