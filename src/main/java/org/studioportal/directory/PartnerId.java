package org.studioportal.directory;

import java.io.Serializable;

/** Identifies a partner. */
public record PartnerId(long value) implements Serializable {}
