package org.studioportal.directory;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.studioportal.shared.Masking;
import org.studioportal.shared.ServiceCategory;

/**
 * What is known of a volunteer: as typed where it is a command, as kept where it is an answer.
 *
 * @param gender may be null
 * @param phone a mobile number
 * @param email may be null
 */
public record VolunteerData(
        String code,
        String name,
        Gender gender,
        UnitId unit,
        String phone,
        String email,
        VolunteerLevel level,
        List<String> specialties,
        Set<ServiceCategory> categories)
        implements Serializable {
    /** The same person as everybody who may not see their data sees them: the name stays, it stands for the service. */
    VolunteerData masked() {
        return new VolunteerData(
                code,
                name,
                null,
                unit,
                Masking.phone(phone),
                email == null ? null : Masking.email(email),
                level,
                specialties,
                categories);
    }
}
