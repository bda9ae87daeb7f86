package org.studioportal.studio;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.studioportal.directory.VolunteerLevel;
import org.studioportal.shared.html.SafeHtml;

/**
 * The five-part standard 五个一 of a studio (paper 4.3), computed from the facts: a stable and keen team; items that use
 * the unit's function and meet needs; a simple acceptance process; sound internal rules; a vivid identity.
 */
public final class StudioStandard implements Serializable {
    /** A studio is shown to visitors only once so many serve in it (paper 4.3). */
    public static final int LEAST_MEMBERS = 3;

    private static final int LEAST_ITEMS = 3;
    private static final int LEAST_STEPS = 2;
    private static final int MOST_STEPS = 6;
    private static final int LEAST_WORDS = 50;

    /** The five parts. */
    public enum Part {
        TEAM,
        ITEMS,
        PROCESS,
        RULES,
        IDENTITY
    }

    /** What may be missing of a part, and which field of the page mends it; null for the team. */
    public enum Gap {
        FEW_MEMBERS(Part.TEAM, null),
        NO_LEAD(Part.TEAM, null),
        NO_SKILL(Part.TEAM, null),
        NO_HOURS(Part.TEAM, ProfileField.WEEKLY),
        FEW_ITEMS(Part.ITEMS, ProfileField.ITEMS),
        FOREIGN_ITEM(Part.ITEMS, ProfileField.ITEMS),
        FEW_STEPS(Part.PROCESS, ProfileField.STEPS),
        MANY_STEPS(Part.PROCESS, ProfileField.STEPS),
        NO_TIMES(Part.PROCESS, ProfileField.STEPS),
        SHORT_RULES(Part.RULES, ProfileField.RULES),
        NO_EMBLEM(Part.IDENTITY, ProfileField.EMBLEM),
        NO_SLOGAN(Part.IDENTITY, ProfileField.SLOGAN),
        SHORT_INTRODUCTION(Part.IDENTITY, ProfileField.INTRODUCTION),
        NO_PHOTO(Part.IDENTITY, ProfileField.PHOTOS);

        private final Part part;
        private final ProfileField field;

        Gap(Part part, ProfileField field) {
            this.part = part;
            this.field = field;
        }

        public Part part() {
            return part;
        }

        public ProfileField field() {
            return field;
        }
    }

    private final Map<Part, List<Gap>> gaps = new EnumMap<>(Part.class);

    private StudioStandard() {
        Arrays.stream(Part.values()).forEach(part -> gaps.put(part, new ArrayList<>()));
    }

    /** Measures a studio. */
    public static StudioStandard of(StudioProfile profile, List<DeskPage.Person> members) {
        StudioStandard standard = new StudioStandard();
        standard.note(Gap.FEW_MEMBERS, members.size() < LEAST_MEMBERS);
        standard.note(Gap.NO_LEAD, members.stream().noneMatch(DeskPage.Person::lead));
        standard.note(
                Gap.NO_SKILL, members.stream().allMatch(person -> person.who().level() == VolunteerLevel.BASIC));
        standard.note(Gap.NO_HOURS, profile.weekly().isEmpty());
        standard.note(Gap.FEW_ITEMS, profile.items().size() < LEAST_ITEMS);
        standard.note(
                Gap.FOREIGN_ITEM,
                profile.items().stream().anyMatch(item -> !profile.categories().contains(item.category())));
        standard.note(Gap.FEW_STEPS, profile.steps().size() < LEAST_STEPS);
        standard.note(Gap.MANY_STEPS, profile.steps().size() > MOST_STEPS);
        standard.note(Gap.NO_TIMES, profile.steps().stream().noneMatch(step -> step.within() != null));
        standard.note(Gap.SHORT_RULES, SafeHtml.length(profile.rules()) < LEAST_WORDS);
        standard.note(Gap.NO_EMBLEM, profile.emblem().hash().isEmpty());
        standard.note(Gap.NO_SLOGAN, profile.slogan() == null);
        standard.note(Gap.SHORT_INTRODUCTION, SafeHtml.length(profile.introduction()) < LEAST_WORDS);
        standard.note(Gap.NO_PHOTO, profile.photos().isEmpty());
        return standard;
    }

    private void note(Gap gap, boolean open) {
        if (open) {
            gaps.get(gap.part()).add(gap);
        }
    }

    /** What is missing of a part; empty when it is met. */
    public List<Gap> gaps(Part part) {
        return List.copyOf(gaps.get(part));
    }

    /** How many of the five parts are met. */
    public int met() {
        return (int) gaps.values().stream().filter(List::isEmpty).count();
    }
}
