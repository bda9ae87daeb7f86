package org.studioportal.directory;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.studioportal.shared.ServiceCategory;
import org.studioportal.shared.hours.WeeklyHours;

/**
 * A volunteer with when and where they can serve.
 *
 * @param availability the hours of an ordinary week that they offer; empty when they have not said
 * @param towns the names of the towns they serve in; empty for all
 */
public record VolunteerCard(VolunteerRef who, WeeklyHours availability, List<String> towns) implements Serializable {
    VolunteerCard(
            long id,
            String code,
            String name,
            long unitId,
            VolunteerLevel level,
            List<String> specialties,
            Set<ServiceCategory> categories,
            String portrait,
            WeeklyHours availability,
            List<String> towns) {
        this(
                new VolunteerRef(
                        new VolunteerId(id), code, name, new UnitId(unitId), level, specialties, categories, portrait),
                availability,
                towns);
    }
}
