package org.studioportal.directory;

import java.io.Serializable;

/** Identifies a village. */
public record VillageId(long value) implements Serializable {}
