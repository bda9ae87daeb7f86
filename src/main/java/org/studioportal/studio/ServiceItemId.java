package org.studioportal.studio;

import java.io.Serializable;

/** Identifies something a studio does; it stays the same when that is described anew. */
public record ServiceItemId(long value) implements Serializable {}
