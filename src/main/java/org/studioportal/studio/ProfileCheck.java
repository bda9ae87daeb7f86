package org.studioportal.studio;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.studioportal.directory.PhoneNumbers;
import org.studioportal.shared.Contrast;
import org.studioportal.shared.FormInput;
import org.studioportal.shared.ServiceMode;
import org.studioportal.shared.WrongInput;
import org.studioportal.shared.hours.HoursRefused;
import org.studioportal.shared.hours.OpeningHours;
import org.studioportal.shared.hours.SpecialDay;
import org.studioportal.shared.hours.TimeSpan;
import org.studioportal.shared.hours.WeeklyHours;
import org.studioportal.shared.hours.WeeklyHoursConverter;
import org.studioportal.shared.html.SafeHtml;

/** Reads what a studio's people typed; what is wrong is said by the name of its {@link ProfileField}. */
final class ProfileCheck {
    static final int NAME_LENGTH = 80;
    static final int LINE_LENGTH = 200;
    static final int TEXT_LENGTH = 4000;
    private static final int NOTE_LENGTH = 500;
    private static final int REASON_LENGTH = 80;
    private static final int CAPTION_LENGTH = 100;
    // What the columns hold, with room for what JSON and formats add.
    private static final int HTML_LENGTH = 16_000;
    private static final int MOST_ITEMS = 40;
    private static final int MOST_STEPS = 10;
    private static final int MOST_PHOTOS = 24;
    private static final int MOST_ADVISERS = 20;
    private static final int MOST_SPECIAL_DAYS = 100;

    private final FormInput input = new FormInput();
    private final StudioProfile typed;

    private ProfileCheck(StudioProfile typed) {
        this.typed = typed;
    }

    /** @throws WrongInput saying for each part what is wrong with it */
    static StudioProfile checked(StudioProfile typed) {
        return new ProfileCheck(typed).read();
    }

    private StudioProfile read() {
        StudioProfile profile = new StudioProfile(
                input.required(name(ProfileField.NAME), typed.name(), NAME_LENGTH),
                slug(),
                input.text(name(ProfileField.SLOGAN), typed.slogan(), LINE_LENGTH),
                html(ProfileField.INTRODUCTION, typed.introduction()),
                html(ProfileField.RULES, typed.rules()),
                input.text(name(ProfileField.PLACE), typed.place(), LINE_LENGTH),
                phone(),
                typed.categories(),
                colours(),
                typed.emblem(),
                numbered(ProfileField.ITEMS, typed.items(), MOST_ITEMS, this::item),
                numbered(ProfileField.STEPS, typed.steps(), MOST_STEPS, this::step),
                weekly(ProfileField.WEEKLY, typed.weekly()),
                numbered(ProfileField.SPECIAL_DAYS, typed.specialDays(), MOST_SPECIAL_DAYS, this::specialDay),
                numbered(ProfileField.ADVISERS, typed.advisers(), MOST_ADVISERS, this::adviser),
                numbered(ProfileField.PHOTOS, typed.photos(), MOST_PHOTOS, this::photo));
        if (typed.categories().isEmpty()) {
            input.problem(name(ProfileField.CATEGORIES), "studio.wrong.no-category");
        }
        hours();
        input.refuseIfWrong();
        return profile;
    }

    private static String name(ProfileField field) {
        return field.name();
    }

    private String slug() {
        try {
            return Slug.checked(typed.slug() == null ? "" : typed.slug().strip());
        } catch (SlugRefused refused) {
            input.problem(name(ProfileField.SLUG), refused.messageKey(), refused.arguments());
            return null;
        }
    }

    private String html(ProfileField field, String raw) {
        String html = SafeHtml.clean(raw);
        int length = SafeHtml.length(html);
        if (length > TEXT_LENGTH || html.length() > HTML_LENGTH) {
            input.problem(name(field), "input.too-long", TEXT_LENGTH, Math.max(length, html.length()));
        }
        return html;
    }

    private String phone() {
        String phone = input.text(name(ProfileField.PHONE), typed.phone(), LINE_LENGTH);
        if (phone == null) {
            return null;
        }
        return PhoneNumbers.any(phone).orElseGet(() -> {
            input.problem(name(ProfileField.PHONE), "studio.wrong.phone", phone);
            return phone;
        });
    }

    private StudioPage.Colours colours() {
        StudioPage.Colours colours = typed.colours();
        if (colours == null) {
            return null;
        }
        if (!Contrast.isColour(colours.ground()) || !Contrast.isColour(colours.ink())) {
            input.problem(name(ProfileField.COLOURS), "studio.wrong.colour");
        } else if (Contrast.ratio(colours.ground(), colours.ink()) < Contrast.TEXT) {
            input.problem(
                    name(ProfileField.COLOURS),
                    "studio.wrong.contrast",
                    Contrast.ratio(colours.ground(), colours.ink()),
                    Contrast.TEXT);
        }
        return colours;
    }

    private interface Reader<T> {
        T read(T typed, int number);
    }

    private <T> List<T> numbered(ProfileField field, List<T> typed, int most, Reader<T> reader) {
        if (typed.size() > most) {
            input.problem(name(field), "studio.wrong.too-many", most, typed.size());
        }
        List<T> read = new ArrayList<>();
        IntStream.range(0, typed.size()).forEach(i -> read.add(reader.read(typed.get(i), i + 1)));
        return read;
    }

    private StudioPage.Item item(StudioPage.Item item, int number) {
        String field = name(ProfileField.ITEMS);
        StudioPage.Item read = new StudioPage.Item(
                item.id(),
                named(field, number, item.name(), NAME_LENGTH),
                item.mode(),
                item.category(),
                item.minutes(),
                item.capacity(),
                item.noticeDays(),
                input.text(field, item.place(), LINE_LENGTH),
                input.text(field, item.bring(), LINE_LENGTH),
                input.text(field, item.notes(), NOTE_LENGTH),
                weekly(ProfileField.ITEMS, item.hours()));
        if (item.mode() == null || item.category() == null) {
            input.problem(field, "studio.wrong.item-kind", called(read.name(), number));
        }
        bounded(field, read.name(), number, item.minutes(), 1, TimeSpan.MIDNIGHT);
        bounded(field, read.name(), number, item.capacity(), 1, 1000);
        bounded(field, read.name(), number, item.noticeDays(), 0, 90);
        fits(read, number);
        return read;
    }

    private void bounded(String field, String name, int number, Integer value, int least, int most) {
        if (value != null && (value < least || value > most)) {
            input.problem(field, "studio.wrong.item-number", called(name, number), value, least, most);
        }
    }

    /** What is done on the spot must fit into an opening. */
    private void fits(StudioPage.Item item, int number) {
        WeeklyHours hours = item.hours().isEmpty() ? typed.weekly() : item.hours();
        int longest = hours.days().values().stream()
                .flatMap(List::stream)
                .mapToInt(TimeSpan::minutes)
                .max()
                .orElse(TimeSpan.MIDNIGHT);
        if (item.mode() == ServiceMode.ON_SITE && item.minutes() != null && item.minutes() > longest) {
            input.problem(
                    name(ProfileField.ITEMS),
                    "studio.wrong.item-too-long",
                    called(item.name(), number),
                    item.minutes(),
                    longest);
        }
    }

    private StudioPage.Step step(StudioPage.Step step, int number) {
        String field = name(ProfileField.STEPS);
        return new StudioPage.Step(
                named(field, number, step.title(), NAME_LENGTH),
                input.text(field, step.within(), NAME_LENGTH),
                input.text(field, step.detail(), NOTE_LENGTH));
    }

    private SpecialDay specialDay(SpecialDay day, int number) {
        return new SpecialDay(
                day.date(),
                day.extra(),
                day.span(),
                input.text(name(ProfileField.SPECIAL_DAYS), day.reason(), REASON_LENGTH));
    }

    private StudioPage.Adviser adviser(StudioPage.Adviser adviser, int number) {
        String field = name(ProfileField.ADVISERS);
        if (adviser.partner() == null) {
            input.problem(field, "studio.wrong.no-partner", number);
        }
        return new StudioPage.Adviser(
                named(field, number, adviser.name(), NAME_LENGTH),
                adviser.partner(),
                input.text(field, adviser.specialty(), LINE_LENGTH));
    }

    private StudioPage.Photo photo(StudioPage.Photo photo, int number) {
        String field = name(ProfileField.PHOTOS);
        if (photo.hash() == null || photo.hash().isEmpty()) {
            input.problem(field, "studio.wrong.no-picture", number);
        }
        return new StudioPage.Photo(photo.hash(), named(field, number, photo.caption(), CAPTION_LENGTH));
    }

    private String named(String field, int number, String raw, int length) {
        String name = input.text(field, raw, length);
        if (name == null) {
            input.problem(field, "studio.wrong.unnamed", number);
        }
        return name;
    }

    private static Object called(String name, int number) {
        return name == null ? number : name;
    }

    private WeeklyHours weekly(ProfileField field, WeeklyHours hours) {
        if (hours.toString().length() > WeeklyHoursConverter.LENGTH) {
            input.problem(
                    name(field),
                    "input.too-long",
                    WeeklyHoursConverter.LENGTH,
                    hours.toString().length());
        }
        return hours;
    }

    private void hours() {
        try {
            new OpeningHours(typed.weekly(), typed.specialDays(), Map.of());
        } catch (HoursRefused refused) {
            input.problem(name(ProfileField.SPECIAL_DAYS), refused.messageKey(), refused.arguments());
        }
    }
}
