package org.studioportal.studio;

import java.io.Serializable;
import java.time.Instant;

/**
 * What somebody typed and has not saved.
 *
 * @param base what the studio said when they began
 * @param version the studio's version then
 */
public record StudioDraft(StudioProfile base, int version, StudioProfile mine, Instant savedAt)
        implements Serializable {}
