package org.studioportal.studio;

import java.util.List;
import org.studioportal.shared.hours.SpecialDay;

/**
 * For tests: what a studio says of itself beyond its roster row.
 *
 * @param slug its page's address: lower-case letters, digits and hyphens
 * @param place null when it has none of its own
 * @param phone null when it has none of its own; kept encrypted
 * @param specialDays dates on which it differs from its ordinary week
 */
public record StudioDescription(
        String slug,
        String place,
        String phone,
        List<StudioPage.Item> items,
        List<StudioPage.Step> steps,
        List<SpecialDay> specialDays) {
    public StudioDescription {
        items = List.copyOf(items);
        steps = List.copyOf(steps);
        specialDays = List.copyOf(specialDays);
    }
}
