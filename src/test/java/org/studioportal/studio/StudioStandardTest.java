package org.studioportal.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.studioportal.directory.UnitId;
import org.studioportal.directory.VolunteerId;
import org.studioportal.directory.VolunteerLevel;
import org.studioportal.directory.VolunteerRef;
import org.studioportal.shared.ServiceCategory;
import org.studioportal.shared.ServiceMode;
import org.studioportal.shared.hours.WeeklyHours;
import org.studioportal.studio.StudioStandard.Gap;
import org.studioportal.studio.StudioStandard.Part;
import org.studioportal.studio.emblem.EmblemChoice;

/** The five-part standard, one gap at a time. */
class StudioStandardTest {
    private static final String FIFTY = "<p>" + "字".repeat(50) + "</p>";

    private final Sample sample = new Sample();

    /** A studio that meets everything, to be spoilt. */
    private static final class Sample {
        private List<DeskPage.Person> members =
                List.of(member(1, true, VolunteerLevel.SKILLED), member(2, false, null), member(3, false, null));
        private List<StudioPage.Item> items = items(3, ServiceCategory.LEGAL);
        private List<StudioPage.Step> steps = steps(2);
        private String weekly = "周二 09:00-11:30";
        private String rules = FIFTY;
        private String introduction = FIFTY;
        private String slogan = "有事好商量";
        private String emblem = "a".repeat(64);
        private List<StudioPage.Photo> photos = List.of(new StudioPage.Photo("b".repeat(64), "讲座"));

        StudioStandard measured() {
            return StudioStandard.of(
                    new StudioProfile(
                            "明灯",
                            "mingdeng",
                            slogan,
                            introduction,
                            rules,
                            null,
                            null,
                            Set.of(ServiceCategory.LEGAL),
                            null,
                            EmblemChoice.uploaded(emblem),
                            items,
                            steps,
                            WeeklyHours.parse(weekly),
                            List.of(),
                            List.of(),
                            photos),
                    members);
        }

        void spoil(Gap gap) {
            switch (gap) {
                case FEW_MEMBERS -> members = members.subList(0, 2);
                case NO_LEAD ->
                    members = List.of(
                            member(1, false, VolunteerLevel.SKILLED), member(2, false, null), member(3, false, null));
                case NO_SKILL ->
                    members = List.of(member(1, true, null), member(2, false, null), member(3, false, null));
                case NO_HOURS -> weekly = null;
                case FEW_ITEMS -> items = items.subList(0, 2);
                case FOREIGN_ITEM -> {
                    items = new ArrayList<>(items);
                    items.addAll(items(1, ServiceCategory.HEALTH));
                }
                case FEW_STEPS -> steps = steps(1);
                case MANY_STEPS -> steps = steps(7);
                case NO_TIMES ->
                    steps = steps.stream()
                            .map(step -> new StudioPage.Step(step.title(), null, null))
                            .toList();
                case SHORT_RULES -> rules = "<p><b>" + "字".repeat(49) + "</b></p>";
                case NO_EMBLEM -> emblem = "";
                case NO_SLOGAN -> slogan = null;
                case SHORT_INTRODUCTION -> introduction = "";
                case NO_PHOTO -> photos = List.of();
            }
        }
    }

    @Test
    void aStudioThatHasEverythingMeetsAllFiveParts() {
        StudioStandard standard = sample.measured();

        assertThat(standard.met()).isEqualTo(5);
        assertThat(Part.values())
                .allSatisfy(part -> assertThat(standard.gaps(part)).isEmpty());
    }

    @ParameterizedTest
    @EnumSource
    void whatIsMissingIsNamedInItsPartAndNowhereElse(Gap gap) {
        sample.spoil(gap);
        StudioStandard standard = sample.measured();

        assertThat(standard.gaps(gap.part())).containsExactly(gap);
        assertThat(standard.met()).isEqualTo(4);
    }

    @Test
    void anEmptyStudioMeetsNothing() {
        Arrays.stream(Gap.values()).filter(gap -> gap != Gap.MANY_STEPS).forEach(sample::spoil);
        sample.members = List.of();
        sample.items = List.of();
        sample.steps = List.of();

        assertThat(sample.measured().met()).isZero();
    }

    private static DeskPage.Person member(long id, boolean lead, VolunteerLevel level) {
        VolunteerRef who = new VolunteerRef(
                new VolunteerId(id),
                "V" + id,
                "某",
                new UnitId(1),
                level == null ? VolunteerLevel.BASIC : level,
                List.of(),
                Set.of(),
                null);
        return new DeskPage.Person(who, lead, MemberState.ACCEPTED, Instant.EPOCH, WeeklyHours.NONE);
    }

    private static List<StudioPage.Item> items(int count, ServiceCategory category) {
        return IntStream.range(0, count)
                .mapToObj(i -> new StudioPage.Item("项目" + i, ServiceMode.ON_SITE, category, 30, null, null))
                .toList();
    }

    private static List<StudioPage.Step> steps(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new StudioPage.Step("步骤" + i, "当日", null))
                .toList();
    }
}
