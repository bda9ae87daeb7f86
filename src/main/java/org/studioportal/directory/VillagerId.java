package org.studioportal.directory;

import java.io.Serializable;

/** Identifies a villager's registration. */
public record VillagerId(long value) implements Serializable {}
