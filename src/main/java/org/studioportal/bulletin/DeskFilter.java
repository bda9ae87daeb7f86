package org.studioportal.bulletin;

import java.io.Serializable;
import org.studioportal.directory.UnitId;

/**
 * Which articles of the desk; null for any.
 *
 * @param text part of the title; blank for any
 * @param mine only those that the signed-in person began
 */
public record DeskFilter(ArticleStatus status, ArticleKind kind, UnitId unit, String text, boolean mine)
        implements Serializable {
    public static final DeskFilter NONE = new DeskFilter(null, null, null, "", false);
}
