package org.studioportal.shared;

import java.io.Serializable;

/**
 * Something read in order to be changed.
 *
 * @param version to be handed in with the change, which is refused if somebody else was quicker
 */
public record Versioned<I extends Serializable, D extends Serializable>(I id, int version, D data)
        implements Serializable {}
