package org.studioportal.studio;

import java.util.Set;
import org.studioportal.directory.UnitId;
import org.studioportal.shared.ServiceCategory;
import org.studioportal.shared.ServiceMode;
import org.studioportal.shared.hours.OpeningHours;

/**
 * A published studio as the catalogue keeps it.
 *
 * @param keywords what its members can do, as the full-text index reads it; empty for nothing
 */
record CatalogueEntry(
        long id,
        String slug,
        String name,
        UnitId unit,
        String slogan,
        String emblem,
        int members,
        Set<ServiceCategory> categories,
        Set<ServiceMode> modes,
        OpeningHours hours,
        String keywords) {}
