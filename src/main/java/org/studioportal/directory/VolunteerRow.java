package org.studioportal.directory;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.studioportal.security.AccountStanding;
import org.studioportal.shared.Masking;
import org.studioportal.shared.ServiceCategory;

/**
 * A volunteer in a list.
 *
 * @param phone masked
 * @param retiredOn the first day out of service; null while serving
 * @param account by which they sign in; null when they have none
 */
public record VolunteerRow(
        VolunteerId id,
        String code,
        String name,
        String unit,
        String phone,
        VolunteerLevel level,
        List<String> specialties,
        Set<ServiceCategory> categories,
        LocalDate retiredOn,
        AccountStanding account)
        implements Serializable {
    VolunteerRow(
            long id,
            String code,
            String name,
            String unit,
            String phone,
            VolunteerLevel level,
            List<String> specialties,
            Set<ServiceCategory> categories,
            LocalDate retiredOn) {
        this(
                new VolunteerId(id),
                code,
                name,
                unit,
                Masking.phone(phone),
                level,
                specialties,
                categories,
                retiredOn,
                null);
    }

    VolunteerRow signingInBy(AccountStanding standing) {
        return new VolunteerRow(id, code, name, unit, phone, level, specialties, categories, retiredOn, standing);
    }
}
