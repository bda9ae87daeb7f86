package org.studioportal.directory;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.studioportal.shared.ServiceCategory;

/** A volunteer as others know them: what they can do, no personal data but the name. */
public record VolunteerRef(
        VolunteerId id,
        String code,
        String name,
        UnitId unit,
        VolunteerLevel level,
        List<String> specialties,
        Set<ServiceCategory> categories)
        implements Serializable {}
