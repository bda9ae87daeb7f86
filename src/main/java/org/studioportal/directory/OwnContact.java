package org.studioportal.directory;

import java.io.Serializable;

/** One's own name and phone, to be offered where one would have to type them again. */
public record OwnContact(String name, String phone) implements Serializable {}
