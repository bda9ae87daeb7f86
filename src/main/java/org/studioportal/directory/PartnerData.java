package org.studioportal.directory;

import java.io.Serializable;

/**
 * What is known of a partner: as typed where it is a command, as kept where it is an answer.
 *
 * @param note what it is good for; may be null
 */
public record PartnerData(String name, PartnerKind kind, Contact contact, String note) implements Serializable {}
