package org.studioportal.directory;

import java.io.Serializable;

/** What is known of a unit: as typed where it is a command, as kept where it is an answer. */
public record UnitData(String code, String name, UnitKind kind, Contact contact) implements Serializable {}
