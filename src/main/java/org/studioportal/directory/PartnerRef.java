package org.studioportal.directory;

import java.io.Serializable;

/** A partner as others know it. */
public record PartnerRef(PartnerId id, String name, PartnerKind kind) implements Serializable {}
