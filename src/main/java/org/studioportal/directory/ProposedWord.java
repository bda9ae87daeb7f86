package org.studioportal.directory;

import java.io.Serializable;

/**
 * A word that the vocabulary lacks.
 *
 * @param volunteers how many of those who serve use it
 * @param reason why the city has declined it; null while it waits
 */
public record ProposedWord(String word, long volunteers, String reason) implements Serializable {}
