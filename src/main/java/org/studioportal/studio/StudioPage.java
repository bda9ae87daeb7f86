package org.studioportal.studio;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.studioportal.directory.UnitRef;
import org.studioportal.directory.VillageRef;
import org.studioportal.directory.VolunteerLevel;
import org.studioportal.shared.ServiceCategory;
import org.studioportal.shared.ServiceMode;
import org.studioportal.shared.hours.OpeningHours;

/**
 * Everything a visitor sees of a studio.
 *
 * @param village the one its unit is paired with today; null when none
 * @param emblem the version of its emblem; null when it has none
 * @param phone in full for signed-in people who hold a role, masked for everybody else; null when there is none
 * @param phoneMasked whether digits of it are hidden
 * @param members leads first
 */
public record StudioPage(
        StudioId id,
        String slug,
        String name,
        UnitRef unit,
        VillageRef village,
        Set<ServiceCategory> categories,
        String slogan,
        String introduction,
        String place,
        String phone,
        boolean phoneMasked,
        String emblem,
        List<Member> members,
        List<Item> items,
        List<Step> steps,
        OpeningHours hours)
        implements Serializable {
    public StudioPage {
        members = List.copyOf(members);
        items = List.copyOf(items);
        steps = List.copyOf(steps);
    }

    /** A volunteer of the studio; they publish their name themselves by serving in it. */
    public record Member(String name, boolean lead, VolunteerLevel level, List<String> specialties)
            implements Serializable {}

    /**
     * Something the studio does.
     *
     * @param minutes how long it takes; null when that depends
     * @param place null for the studio's own
     * @param notes what to know or to bring; may be null
     */
    public record Item(
            String name, ServiceMode mode, ServiceCategory category, Integer minutes, String place, String notes)
            implements Serializable {}

    /**
     * A step of how a request is handled.
     *
     * @param within the promised time, in words; may be null
     * @param detail may be null
     */
    public record Step(String title, String within, String detail) implements Serializable {}
}
