package org.studioportal.demo;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.studioportal.shared.ServiceCategory;
import org.studioportal.shared.ServiceMode;
import org.studioportal.shared.hours.SpecialDay;
import org.studioportal.shared.hours.TimeSpan;
import org.studioportal.studio.StudioDescription;
import org.studioportal.studio.StudioEmblem;
import org.studioportal.studio.StudioId;
import org.studioportal.studio.StudioPage;
import org.studioportal.studio.StudioSetup;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Gives the studios of the roster what rosters do not carry: their pages and emblems, from {@code demo/studios.yaml}. */
@Component
@ConditionalOnProperty("portal.demo")
class DemoStudios {
    /** A studio that has its page now, and the code of the volunteer who leads it. */
    record Described(StudioId id, String leadCode) {}

    private final StudioSetup setup;
    private final Clock clock;

    DemoStudios(StudioSetup setup, Clock clock) {
        this.setup = setup;
        this.clock = clock;
    }

    /** In the order of the file. */
    List<Described> describe() {
        List<Described> described = new ArrayList<>();
        for (Map<String, Object> studio : read()) {
            String code = text(studio, "code");
            StudioId id = setup.describe(
                    code,
                    new StudioDescription(
                            text(studio, "slug"),
                            text(studio, "place"),
                            text(studio, "phone"),
                            list(studio, "items").stream()
                                    .map(DemoStudios::item)
                                    .toList(),
                            list(studio, "steps").stream()
                                    .map(DemoStudios::step)
                                    .toList(),
                            list(studio, "exceptions").stream()
                                    .map(this::specialDay)
                                    .toList()));
            setup.emblem(code, new StudioEmblem("image/svg+xml", DemoCity.read("emblems/" + text(studio, "emblem"))));
            described.add(new Described(id, text(studio, "lead")));
        }
        return described;
    }

    /** The public holidays that have a fixed date, of this year and the next. */
    void holidays() {
        Yaml yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
        Map<String, String> names = yaml.load(new ByteArrayInputStream(DemoCity.read("holidays.yaml")));
        int year = LocalDate.now(clock).getYear();
        names.forEach((date, name) -> {
            setup.holiday(MonthDay.parse("--" + date).atYear(year), name);
            setup.holiday(MonthDay.parse("--" + date).atYear(year + 1), name);
        });
    }

    private static StudioPage.Item item(Map<String, Object> item) {
        return new StudioPage.Item(
                text(item, "name"),
                ServiceMode.valueOf(text(item, "mode")),
                ServiceCategory.valueOf(text(item, "category")),
                (Integer) item.get("minutes"),
                text(item, "place"),
                text(item, "notes"));
    }

    private static StudioPage.Step step(Map<String, Object> step) {
        return new StudioPage.Step(text(step, "title"), text(step, "within"), text(step, "detail"));
    }

    private SpecialDay specialDay(Map<String, Object> day) {
        LocalDate date = LocalDate.now(clock).plusDays((Integer) day.get("inDays"));
        return "EXTRA".equals(text(day, "kind"))
                ? SpecialDay.extra(
                        date, new TimeSpan(minute(text(day, "from")), minute(text(day, "to"))), text(day, "reason"))
                : SpecialDay.closed(date, text(day, "reason"));
    }

    private static int minute(String clock) {
        String[] parts = clock.split(":");
        return TimeSpan.minute(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    }

    private static List<Map<String, Object>> read() {
        byte[] file = DemoCity.read("studios.yaml");
        return new Yaml(new SafeConstructor(new LoaderOptions())).load(new ByteArrayInputStream(file));
    }

    private static String text(Map<String, Object> map, String key) {
        return (String) map.get(key);
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> list(Map<String, Object> map, String key) {
        return (List<Map<String, Object>>) map.getOrDefault(key, List.of());
    }
}
