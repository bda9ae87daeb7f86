package org.studioportal.demo;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.studioportal.shared.ServiceCategory;
import org.studioportal.shared.ServiceMode;
import org.studioportal.shared.hours.SpecialDay;
import org.studioportal.shared.hours.TimeSpan;
import org.studioportal.shared.picture.PictureStore;
import org.studioportal.studio.DeskPage;
import org.studioportal.studio.StudioDesk;
import org.studioportal.studio.StudioId;
import org.studioportal.studio.StudioPage;
import org.studioportal.studio.StudioProfile;
import org.studioportal.studio.emblem.EmblemChoice;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Gives the studios of the roster what rosters do not carry: their pages and emblems, from {@code demo/studios.yaml}. */
@Component
@ConditionalOnProperty("portal.demo")
class DemoStudios {
    /** A studio that has its page now, and the code of the volunteer who leads it. */
    record Described(StudioId id, String leadCode) {}

    private final StudioDesk desk;
    private final PictureStore pictures;
    private final Clock clock;

    DemoStudios(StudioDesk desk, PictureStore pictures, Clock clock) {
        this.desk = desk;
        this.pictures = pictures;
        this.clock = clock;
    }

    /** In the order of the file. */
    List<Described> describe() {
        List<Described> described = new ArrayList<>();
        for (Map<String, Object> studio : read()) {
            DeskPage page = desk.open(desk.idOf(text(studio, "code")));
            desk.save(page.id(), page.profile(), page.version(), profile(page.profile(), studio));
            described.add(new Described(page.id(), text(studio, "lead")));
        }
        return described;
    }

    private StudioProfile profile(StudioProfile roster, Map<String, Object> studio) {
        String emblem = pictures.keep(DemoCity.read("emblems/" + text(studio, "emblem")))
                .hash();
        return new StudioProfile(
                roster.name(),
                text(studio, "slug"),
                roster.slogan(),
                roster.introduction(),
                roster.rules(),
                text(studio, "place"),
                text(studio, "phone"),
                roster.categories(),
                roster.colours(),
                EmblemChoice.uploaded(emblem),
                list(studio, "items").stream().map(DemoStudios::item).toList(),
                list(studio, "steps").stream().map(DemoStudios::step).toList(),
                roster.weekly(),
                list(studio, "exceptions").stream().map(this::specialDay).toList(),
                roster.advisers(),
                roster.photos());
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
