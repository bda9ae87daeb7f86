package org.studioportal.bulletin;

import java.io.Serializable;
import java.time.Instant;
import org.studioportal.directory.UnitId;

/**
 * An article in the desk's list.
 *
 * @param unit null for the city
 * @param title null while there is none
 * @param slug null until it has an address
 * @param changedAt UTC
 * @param publishAt UTC; null when no time is set
 * @param published whether readers see it at present
 * @param comments how many are open
 */
public record DeskLine(
        ArticleId id,
        UnitId unit,
        ArticleKind kind,
        ArticleStatus status,
        String title,
        String author,
        String slug,
        Instant changedAt,
        Instant publishAt,
        boolean published,
        int comments)
        implements Serializable {}
