package org.studioportal.studio;

import java.io.Serializable;
import java.util.Set;
import org.studioportal.shared.ServiceCategory;
import org.studioportal.shared.ServiceMode;
import org.studioportal.shared.hours.Opening;

/**
 * A studio in a list.
 *
 * @param unit the name of its unit
 * @param slogan null when it has none
 * @param emblem the version of its emblem, for the picture's address; null when it has none
 * @param opening the one going on, or else the next; null when none is in sight
 * @param openNow whether {@code opening} is going on
 */
public record StudioCard(
        String slug,
        String name,
        String unit,
        Set<ServiceCategory> categories,
        String slogan,
        String emblem,
        int members,
        Set<ServiceMode> modes,
        Opening opening,
        boolean openNow)
        implements Serializable {}
