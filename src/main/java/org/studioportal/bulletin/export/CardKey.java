package org.studioportal.bulletin.export;

/**
 * What a live card in an article stands for.
 *
 * @param kind {@code studio} or {@code listing}
 * @param id digits
 */
public record CardKey(String kind, String id) {}
