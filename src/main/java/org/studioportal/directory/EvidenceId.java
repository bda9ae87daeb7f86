package org.studioportal.directory;

import java.io.Serializable;

/** Identifies a certificate that a volunteer handed in. */
public record EvidenceId(long value) implements Serializable {}
