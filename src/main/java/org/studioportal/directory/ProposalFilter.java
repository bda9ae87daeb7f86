package org.studioportal.directory;

import java.io.Serializable;

/**
 * Which proposals to list.
 *
 * @param text part of the word; blank for any
 * @param declined those that the city has declined instead of those that wait
 */
public record ProposalFilter(String text, boolean declined) implements Serializable {}
