package org.studioportal.directory;

import java.io.Serializable;

/** Identifies a volunteer. */
public record VolunteerId(long value) implements Serializable {}
