package org.studioportal.studio;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.studioportal.directory.PartnerId;
import org.studioportal.directory.UnitRef;
import org.studioportal.directory.VillageRef;
import org.studioportal.directory.VolunteerLevel;
import org.studioportal.shared.ServiceCategory;
import org.studioportal.shared.ServiceMode;
import org.studioportal.shared.hours.OpeningHours;
import org.studioportal.shared.hours.WeeklyHours;
import org.studioportal.shared.i18n.Phrases;
import org.studioportal.studio.emblem.EmblemChoice;

/**
 * Everything a visitor sees of a studio.
 *
 * @param village the one its unit is paired with today; null when none
 * @param introduction formatted text, cleaned; empty when there is none
 * @param rules its internal rules: formatted text, cleaned; empty when there are none
 * @param phone in full for signed-in people who hold a role, masked for everybody else; null when there is none
 * @param phoneMasked whether digits of it are hidden
 * @param colours the page's own; null for the portal's
 * @param emblem composed and not kept yet only in a preview
 * @param members leads first
 * @param items the most important first
 * @param others published studios that share a field with it
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
        String rules,
        String place,
        String phone,
        boolean phoneMasked,
        Colours colours,
        EmblemChoice emblem,
        List<Member> members,
        List<NamedAdviser> advisers,
        List<Item> items,
        List<Step> steps,
        List<Photo> photos,
        OpeningHours hours,
        List<StudioCard> others)
        implements Serializable {
    public StudioPage {
        members = List.copyOf(members);
        advisers = List.copyOf(advisers);
        items = List.copyOf(items);
        steps = List.copyOf(steps);
        photos = List.copyOf(photos);
        others = List.copyOf(others);
    }

    /**
     * The colours of a studio's page, {@code #rrggbb}.
     *
     * @param ground behind
     * @param ink of the words on it
     */
    public record Colours(String ground, String ink) implements Serializable {}

    /**
     * A volunteer of the studio; they publish their name themselves by serving in it.
     *
     * @param portrait the hash of their picture; null when there is none
     */
    public record Member(String name, boolean lead, VolunteerLevel level, List<String> specialties, String portrait)
            implements Serializable {}

    /**
     * Somebody of a partner who advises the studio.
     *
     * @param specialty what they know; may be null
     */
    public record Adviser(String name, PartnerId partner, String specialty) implements Serializable {}

    /** An adviser with the partner's name; null when the partner is not known any more. */
    public record NamedAdviser(String name, String partner, String specialty) implements Serializable {}

    /**
     * A picture of an activity.
     *
     * @param hash as the picture store knows it
     */
    public record Photo(String hash, String caption) implements Serializable {}

    /**
     * Something the studio does.
     *
     * @param id null while it has not been saved
     * @param minutes how long it takes; null when that depends
     * @param capacity how many people at a time; null when that does not matter
     * @param noticeDays how many days ahead to ask for it; null for none
     * @param place null for the studio's own
     * @param bring what to bring; may be null
     * @param notes what else to know; may be null
     * @param hours its own weekly hours; none for the studio's
     */
    public record Item(
            Long id,
            String name,
            ServiceMode mode,
            ServiceCategory category,
            Integer minutes,
            Integer capacity,
            Integer noticeDays,
            String place,
            String bring,
            String notes,
            WeeklyHours hours)
            implements Serializable {
        /** One that is offered in the studio's own hours, to anybody. */
        public Item(
                String name, ServiceMode mode, ServiceCategory category, Integer minutes, String place, String notes) {
            this(null, name, mode, category, minutes, null, null, place, null, notes, WeeklyHours.NONE);
        }

        /** How long it takes, for how many, how far ahead to ask and where: those that are said. */
        public List<String> facts(Phrases say) {
            return Stream.of(
                            minutes == null ? null : say.say("studio.item.minutes", minutes),
                            capacity == null ? null : say.say("studio.item.capacity", capacity),
                            noticeDays == null || noticeDays == 0 ? null : say.say("studio.item.notice", noticeDays),
                            place)
                    .filter(Objects::nonNull)
                    .toList();
        }
    }

    /**
     * A step of how a request is handled.
     *
     * @param within the promised time, in words; may be null
     * @param detail may be null
     */
    public record Step(String title, String within, String detail) implements Serializable {}
}
