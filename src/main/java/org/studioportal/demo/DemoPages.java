package org.studioportal.demo;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.studioportal.directory.PartnerId;
import org.studioportal.shared.ServiceCategory;
import org.studioportal.shared.ServiceMode;
import org.studioportal.shared.hours.SpecialDay;
import org.studioportal.shared.hours.TimeSpan;
import org.studioportal.shared.hours.WeeklyHours;
import org.studioportal.studio.StudioPage;
import org.studioportal.studio.StudioProfile;
import org.studioportal.studio.emblem.EmblemChoice;
import org.studioportal.studio.emblem.EmblemDesign;

/** Makes studios' pages of what a file tells of them; what it does not tell stays as it is. */
final class DemoPages {
    private final DemoPictures.Kept pictures;
    private final Map<String, PartnerId> partners;
    private final LocalDate today;
    private final Map<DrawnScene.Kind, Integer> scenes = new EnumMap<>(DrawnScene.Kind.class);

    DemoPages(DemoPictures.Kept pictures, Map<String, PartnerId> partners, LocalDate today) {
        this.pictures = pictures;
        this.partners = partners;
        this.today = today;
    }

    StudioProfile page(StudioProfile now, Told told) {
        return new StudioProfile(
                now.name(),
                told.text("slug", now.slug()),
                told.text("slogan", now.slogan()),
                told.html("introduction", now.introduction()),
                told.html("rules", now.rules()),
                told.text("place", now.place()),
                told.text("phone", now.phone()),
                now.categories(),
                told.part("colours").map(DemoPages::colours).orElse(now.colours()),
                emblem(now.emblem(), told),
                each(told, "items", DemoPages::item, now.items()),
                each(told, "steps", DemoPages::step, now.steps()),
                told.tells("weekly") ? WeeklyHours.parse(told.text("weekly")) : now.weekly(),
                each(told, "exceptions", this::specialDay, now.specialDays()),
                each(told, "advisers", this::adviser, now.advisers()),
                each(told, "photos", this::photo, now.photos()));
    }

    private static <T> List<T> each(Told told, String key, Function<Told, T> read, List<T> otherwise) {
        return told.tells(key) ? told.list(key).stream().map(read).toList() : otherwise;
    }

    private static StudioPage.Colours colours(Told colours) {
        return new StudioPage.Colours(colours.text("ground"), colours.text("ink"));
    }

    private EmblemChoice emblem(EmblemChoice now, Told told) {
        if (told.tells("design")) {
            String design = told.text("design");
            return new EmblemChoice(pictures.emblem(design), EmblemDesign.parse(design));
        }
        return told.tells("emblem") ? EmblemChoice.uploaded(pictures.emblem(told.text("emblem"))) : now;
    }

    private static StudioPage.Item item(Told item) {
        return new StudioPage.Item(
                null,
                item.text("name"),
                ServiceMode.valueOf(item.text("mode")),
                ServiceCategory.valueOf(item.text("category")),
                item.number("minutes"),
                item.number("capacity"),
                item.number("noticeDays"),
                item.text("place"),
                item.text("bring"),
                item.text("notes"),
                WeeklyHours.parse(item.text("hours")));
    }

    private static StudioPage.Step step(Told step) {
        return new StudioPage.Step(step.text("title"), step.text("within"), step.text("detail"));
    }

    private SpecialDay specialDay(Told day) {
        LocalDate date = today.plusDays(day.number("inDays"));
        return "EXTRA".equals(day.text("kind"))
                ? SpecialDay.extra(
                        date, new TimeSpan(minute(day.text("from")), minute(day.text("to"))), day.text("reason"))
                : SpecialDay.closed(date, day.text("reason"));
    }

    private static int minute(String clock) {
        String[] parts = clock.split(":");
        return TimeSpan.minute(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    }

    private StudioPage.Adviser adviser(Told adviser) {
        return new StudioPage.Adviser(
                adviser.text("name"), partners.get(adviser.text("partner")), adviser.text("specialty"));
    }

    private StudioPage.Photo photo(Told photo) {
        DrawnScene.Kind kind = DrawnScene.Kind.valueOf(photo.text("kind"));
        int number = scenes.merge(kind, 1, Integer::sum) - 1;
        return new StudioPage.Photo(pictures.scene(kind, number), photo.text("caption"));
    }
}
