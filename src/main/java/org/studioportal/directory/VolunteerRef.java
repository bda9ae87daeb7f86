package org.studioportal.directory;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.studioportal.shared.ServiceCategory;

/**
 * A volunteer as others know them: what they can do, no personal data but the name.
 *
 * @param specialties as the volunteer says them, without those that the city has declined
 * @param portrait the hash of their picture; null when there is none
 */
public record VolunteerRef(
        VolunteerId id,
        String code,
        String name,
        UnitId unit,
        VolunteerLevel level,
        List<String> specialties,
        Set<ServiceCategory> categories,
        String portrait)
        implements Serializable {
    VolunteerRef saying(List<String> words) {
        return new VolunteerRef(id, code, name, unit, level, words, categories, portrait);
    }
}
