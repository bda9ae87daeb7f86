package org.studioportal.studio;

import java.io.Serializable;

/** A studio that asks a volunteer to join, or in which they serve. */
public record OwnPlace(
        StudioId studio, String name, String slug, String unit, StudioStatus status, MemberState state, boolean lead)
        implements Serializable {}
