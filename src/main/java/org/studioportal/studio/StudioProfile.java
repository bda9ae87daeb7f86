package org.studioportal.studio;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.studioportal.shared.ServiceCategory;
import org.studioportal.shared.hours.SpecialDay;
import org.studioportal.shared.hours.WeeklyHours;
import org.studioportal.studio.emblem.EmblemChoice;

/**
 * What a studio says of itself: all that its people may change on its desk.
 *
 * @param slug its page's address: lower-case letters, digits and hyphens
 * @param introduction formatted text; empty for none
 * @param rules its internal rules, formatted text; empty for none
 * @param place null when it has none of its own
 * @param phone null when it has none of its own; kept encrypted
 * @param colours null for the portal's
 * @param emblem never null
 * @param items the most important first
 * @param specialDays dates on which it differs from its ordinary week
 */
public record StudioProfile(
        String name,
        String slug,
        String slogan,
        String introduction,
        String rules,
        String place,
        String phone,
        Set<ServiceCategory> categories,
        StudioPage.Colours colours,
        EmblemChoice emblem,
        List<StudioPage.Item> items,
        List<StudioPage.Step> steps,
        WeeklyHours weekly,
        List<SpecialDay> specialDays,
        List<StudioPage.Adviser> advisers,
        List<StudioPage.Photo> photos)
        implements Serializable {
    public StudioProfile {
        categories = Set.copyOf(categories);
        items = List.copyOf(items);
        steps = List.copyOf(steps);
        specialDays = List.copyOf(specialDays);
        advisers = List.copyOf(advisers);
        photos = List.copyOf(photos);
    }

    /** Says, part by part, whose word counts. */
    public interface Choice {
        /** The profile to take that part from. */
        StudioProfile of(ProfileField field);
    }

    /** A profile made of parts of others. */
    public static StudioProfile composed(Choice choice) {
        return new StudioProfile(
                part(choice, ProfileField.NAME, StudioProfile::name),
                part(choice, ProfileField.SLUG, StudioProfile::slug),
                part(choice, ProfileField.SLOGAN, StudioProfile::slogan),
                part(choice, ProfileField.INTRODUCTION, StudioProfile::introduction),
                part(choice, ProfileField.RULES, StudioProfile::rules),
                part(choice, ProfileField.PLACE, StudioProfile::place),
                part(choice, ProfileField.PHONE, StudioProfile::phone),
                part(choice, ProfileField.CATEGORIES, StudioProfile::categories),
                part(choice, ProfileField.COLOURS, StudioProfile::colours),
                part(choice, ProfileField.EMBLEM, StudioProfile::emblem),
                part(choice, ProfileField.ITEMS, StudioProfile::items),
                part(choice, ProfileField.STEPS, StudioProfile::steps),
                part(choice, ProfileField.WEEKLY, StudioProfile::weekly),
                part(choice, ProfileField.SPECIAL_DAYS, StudioProfile::specialDays),
                part(choice, ProfileField.ADVISERS, StudioProfile::advisers),
                part(choice, ProfileField.PHOTOS, StudioProfile::photos));
    }

    private static <T> T part(Choice choice, ProfileField field, Function<StudioProfile, T> part) {
        return part.apply(choice.of(field));
    }

    /** The same with another emblem. */
    public StudioProfile wearing(EmblemChoice other) {
        return new StudioProfile(
                name,
                slug,
                slogan,
                introduction,
                rules,
                place,
                phone,
                categories,
                colours,
                other,
                items,
                steps,
                weekly,
                specialDays,
                advisers,
                photos);
    }

    /** The parts in which it differs from another. */
    public Set<ProfileField> differing(StudioProfile other) {
        Set<ProfileField> differing = EnumSet.allOf(ProfileField.class);
        differing.removeIf(field -> !field.differs(this, other));
        return differing;
    }

    /** The parts that both this and the other have changed since the base, and not alike: nobody but a person can say which counts. */
    public Set<ProfileField> conflicting(StudioProfile other, StudioProfile base) {
        Set<ProfileField> conflicting = differing(base);
        conflicting.retainAll(other.differing(base));
        conflicting.retainAll(differing(other));
        return conflicting;
    }

    /** What this changed since the base, on top of the other. */
    public StudioProfile onTopOf(StudioProfile other, StudioProfile base) {
        Set<ProfileField> changed = differing(base);
        return composed(field -> changed.contains(field) ? this : other);
    }
}
