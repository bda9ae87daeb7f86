package org.studioportal.studio;

import java.util.Set;
import org.studioportal.directory.UnitId;
import org.studioportal.shared.ServiceCategory;
import org.studioportal.shared.ServiceMode;
import org.studioportal.shared.hours.OpeningHours;

/** A published studio as the catalogue keeps it. */
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
        OpeningHours hours) {}
