package org.studioportal.directory;

import java.util.List;
import java.util.Set;
import org.studioportal.shared.ServiceCategory;

/** A volunteer as one statement reads it for other rooms. */
record VolunteerLine(
        long id,
        String code,
        String name,
        long unitId,
        VolunteerLevel level,
        List<String> specialties,
        Set<ServiceCategory> categories,
        String portrait) {
    VolunteerRef ref() {
        return new VolunteerRef(
                new VolunteerId(id), code, name, new UnitId(unitId), level, specialties, categories, portrait);
    }
}
