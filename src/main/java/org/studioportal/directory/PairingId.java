package org.studioportal.directory;

import java.io.Serializable;

/** Identifies a pairing. */
public record PairingId(long value) implements Serializable {}
