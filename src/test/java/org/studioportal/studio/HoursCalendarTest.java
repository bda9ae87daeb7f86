package org.studioportal.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.studioportal.shared.hours.OpeningHours;
import org.studioportal.shared.hours.SpecialDay;
import org.studioportal.shared.hours.TimeSpan;
import org.studioportal.shared.hours.WeeklyHours;
import org.studioportal.studio.emblem.EmblemChoice;

class HoursCalendarTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final Instant NOW = Instant.parse("2026-03-02T00:00:00Z");
    private static final String NAME = "长长的名字".repeat(12) + "；一,二;三\\四\n五";

    private final OpeningHours hours = new OpeningHours(
            WeeklyHours.parse("周二 09:00-11:30；周四 22:00-24:00"),
            List.of(
                    SpecialDay.closed(MONDAY.plusDays(8), "培训"),
                    SpecialDay.extra(MONDAY.plusDays(5), new TimeSpan(540, 600), null)),
            Map.of(MONDAY.plusDays(3), "节日"));

    private final String file = HoursCalendar.of(
            studio(),
            hours.openings(MONDAY, MONDAY.plusWeeks(2)),
            URI.create("https://portal.example.org/studios/one"),
            NOW);

    @Test
    void everyOpeningIsAnEventAndWhatIsClosedIsNone() throws Exception {
        assertThat(events())
                .extracting(event -> event.getRequiredProperty(Property.DTSTART).getValue())
                .containsExactly("20260303T010000Z", "20260307T010000Z", "20260312T140000Z");
        assertThat(events().getLast().getRequiredProperty(Property.DTEND).getValue())
                .isEqualTo("20260312T160000Z");
    }

    @Test
    void namesAndPlacesComeOutAsTheyWentIn() throws Exception {
        VEvent event = events().getFirst();
        assertThat(event.getRequiredProperty(Property.SUMMARY).getValue()).isEqualTo(NAME);
        assertThat(event.getRequiredProperty(Property.LOCATION).getValue()).isEqualTo("服务中心,一楼");
        assertThat(event.getRequiredProperty(Property.UID).getValue())
                .isEqualTo("studio-1-20260303T010000Z@portal.example.org");
        calendar().validate();
    }

    @Test
    void noLineIsLongerThanSeventyFiveOctetsAndNoCharacterIsCut() {
        assertThat(file.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75))
                .noneSatisfy(line -> assertThat(line).contains("\n"));
        assertThat(file).endsWith("END:VCALENDAR\r\n");
        assertThat(file.replace("\r\n ", "")).contains("长长的名字".repeat(12));
    }

    private List<VEvent> events() throws Exception {
        return calendar().getComponents("VEVENT");
    }

    private Calendar calendar() throws Exception {
        return new CalendarBuilder().build(new StringReader(file));
    }

    private StudioPage studio() {
        return new StudioPage(
                new StudioId(1),
                "one",
                NAME,
                null,
                null,
                Set.of(),
                null,
                "",
                "",
                "服务中心,一楼",
                null,
                false,
                null,
                EmblemChoice.NONE,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                hours,
                List.of());
    }
}
