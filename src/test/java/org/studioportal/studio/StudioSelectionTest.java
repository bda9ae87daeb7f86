package org.studioportal.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.studioportal.directory.Directory;
import org.studioportal.directory.UnitId;
import org.studioportal.shared.hours.OpeningHours;
import org.studioportal.shared.hours.SpecialDay;
import org.studioportal.shared.hours.WeeklyHours;
import org.studioportal.shared.time.PortalTime;

class StudioSelectionTest {
    /** A Tuesday. */
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 3);

    private final CatalogueEntry morning = entry(1, "morning", "周二 09:00-11:30");
    private final CatalogueEntry evening = entry(2, "evening", "周二 18:00-20:00；周四 18:00-20:00");
    private final CatalogueEntry awayNextWeek =
            entry(3, "away", "周二 09:00-11:30", SpecialDay.closed(TODAY.plusDays(7), "培训"));

    @Test
    void aWeekdayMeansTheNextTimeItComesTodayIncluded() {
        assertThat(at("08:00", DayOfWeek.TUESDAY, null)).containsExactly("away", "morning", "evening");
        assertThat(at("08:00", DayOfWeek.THURSDAY, null)).containsExactly("evening");
        assertThat(at("08:00", DayOfWeek.SUNDAY, null)).isEmpty();
    }

    @Test
    void aTimeThatIsOverTodayMeansNextWeekWithItsExceptions() {
        assertThat(at("08:00", DayOfWeek.TUESDAY, LocalTime.of(9, 30))).containsExactly("away", "morning");
        assertThat(at("12:00", DayOfWeek.TUESDAY, LocalTime.of(9, 30))).containsExactly("morning");
    }

    @Test
    void aTimeAloneMeansAnyOfTheNextSevenDays() {
        assertThat(at("08:00", null, LocalTime.of(18, 0))).containsExactly("evening");
        assertThat(at("12:00", null, LocalTime.of(9, 30))).containsExactly("morning");
        assertThat(at("12:00", null, LocalTime.of(20, 0))).isEmpty();
    }

    @Test
    void whatIsOpenNowComesBeforeWhatOpensLater() {
        assertThat(at("10:00", null, null)).containsExactly("away", "morning", "evening");
        assertThat(at("19:00", null, null)).containsExactly("evening", "morning", "away");
    }

    @Test
    void theNextOpeningChangesAtTheMomentWhenOneEnds() {
        StudioOrders studios = all();
        assertThat(studios.opening(morning, moment("11:29")))
                .get()
                .satisfies(open -> assertThat(open.date()).isEqualTo(TODAY));
        assertThat(studios.opening(morning, moment("11:30")))
                .get()
                .satisfies(open -> assertThat(open.date()).isEqualTo(TODAY.plusDays(7)));
        assertThat(studios.opening(morning, moment("11:29")))
                .as("a clock set back")
                .get()
                .satisfies(open -> assertThat(open.date()).isEqualTo(TODAY));
        assertThat(studios.in(StudioSort.NEXT_OPENING, moment("19:59"))).first().isEqualTo(evening);
        assertThat(studios.in(StudioSort.NEXT_OPENING, moment("20:00"))).last().isEqualTo(awayNextWeek);
    }

    @Test
    void theOrderOfRelevanceIsTheSearchs() {
        StudioFilter words = StudioFilter.words("法律");
        assertThat(selection("10:00", words).of(all(), List.of(2L, 3L)))
                .extracting(CatalogueEntry::slug)
                .containsExactly("evening", "away");
        assertThat(selection("10:00", words).of(all(), List.of())).isEmpty();
    }

    private StudioOrders all() {
        return new StudioOrders(List.of(morning, evening, awayNextWeek));
    }

    private List<String> at(String now, DayOfWeek day, LocalTime time) {
        StudioFilter filter = new StudioFilter(null, null, null, null, null, day, time, false, null);
        return selection(now, filter).of(all(), null).stream()
                .map(CatalogueEntry::slug)
                .toList();
    }

    private static StudioSelection selection(String now, StudioFilter filter) {
        return new StudioSelection(filter, mock(Directory.class), moment(now));
    }

    private static Instant moment(String time) {
        return LocalDateTime.parse(TODAY + "T" + time).atZone(PortalTime.ZONE).toInstant();
    }

    private static CatalogueEntry entry(long id, String slug, String hours, SpecialDay... special) {
        return new CatalogueEntry(
                id,
                slug,
                slug,
                new UnitId(1),
                null,
                null,
                3,
                Set.of(),
                Set.of(),
                new OpeningHours(WeeklyHours.parse(hours), List.of(special), Map.of()),
                "");
    }
}
