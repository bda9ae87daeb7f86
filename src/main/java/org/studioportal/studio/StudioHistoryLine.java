package org.studioportal.studio;

import java.io.Serializable;
import java.time.Instant;

/**
 * Something that happened to a studio.
 *
 * @param who how the person was called then; {@code system} for the portal itself
 * @param action a verb as a code
 * @param field which part of its page; null for other changes
 * @param was what it said; null or empty for nothing
 * @param became what it says since; a reason or a name for other changes
 */
public record StudioHistoryLine(Instant at, String who, String action, ProfileField field, String was, String became)
        implements Serializable {}
