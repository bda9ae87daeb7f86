package org.studioportal.directory;

import java.io.Serializable;
import org.studioportal.shared.ServiceCategory;

/**
 * Which volunteers to list; null is any.
 *
 * @param text part of a code, name or specialty, or a whole phone number; blank for any
 * @param retired those out of service instead of those who serve
 */
public record VolunteerFilter(String text, UnitId unit, VolunteerLevel level, ServiceCategory category, boolean retired)
        implements Serializable {
    /** All who serve for that unit. */
    public static VolunteerFilter of(UnitId unit) {
        return new VolunteerFilter("", unit, null, null, false);
    }
}
