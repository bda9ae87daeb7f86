package org.studioportal.studio;

import java.io.Serializable;

/** Identifies a studio. */
public record StudioId(long value) implements Serializable {}
