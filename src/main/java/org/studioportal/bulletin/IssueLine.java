package org.studioportal.bulletin;

import java.io.Serializable;
import java.time.Instant;

/**
 * An issue in a list.
 *
 * @param number null while it is being made, as is publishedAt (UTC)
 * @param title null for none
 * @param cover hash of a kept picture, its own or that of its first article with one; null for none
 */
public record IssueLine(
        IssueId id, Integer number, String title, String intro, String cover, int articles, Instant publishedAt)
        implements Serializable {}
