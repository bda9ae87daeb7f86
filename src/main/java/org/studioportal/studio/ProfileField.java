package org.studioportal.studio;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.studioportal.shared.Masking;
import org.studioportal.shared.ServiceCategory;
import org.studioportal.shared.hours.SpecialDay;
import org.studioportal.shared.html.SafeHtml;

/** The parts of a studio's page that its people keep: what is compared, merged and told apart in its history. */
public enum ProfileField {
    NAME(StudioProfile::name),
    SLUG(StudioProfile::slug),
    EMBLEM(StudioProfile::emblem, profile -> ""),
    COLOURS(
            StudioProfile::colours,
            profile -> profile.colours() == null
                    ? ""
                    : profile.colours().ground() + " " + profile.colours().ink()),
    SLOGAN(StudioProfile::slogan),
    INTRODUCTION(StudioProfile::introduction, profile -> SafeHtml.text(profile.introduction())),
    CATEGORIES(
            StudioProfile::categories,
            profile -> profile.categories().stream()
                    .sorted()
                    .map(ServiceCategory::label)
                    .collect(Collectors.joining("、"))),
    PLACE(StudioProfile::place),
    /** The history is for reading, and in backups: not in full. */
    PHONE(StudioProfile::phone, profile -> profile.phone() == null ? "" : Masking.phone(profile.phone())),
    ITEMS(StudioProfile::items, profile -> joined(profile.items(), ProfileField::words)),
    WEEKLY(StudioProfile::weekly, profile -> profile.weekly().toString()),
    SPECIAL_DAYS(StudioProfile::specialDays, profile -> joined(profile.specialDays(), ProfileField::words)),
    STEPS(StudioProfile::steps, profile -> joined(profile.steps(), ProfileField::words)),
    RULES(StudioProfile::rules, profile -> SafeHtml.text(profile.rules())),
    ADVISERS(StudioProfile::advisers, profile -> joined(profile.advisers(), ProfileField::words)),
    PHOTOS(StudioProfile::photos, profile -> joined(profile.photos(), StudioPage.Photo::caption));

    private final Function<StudioProfile, ?> value;
    private final Function<StudioProfile, String> words;

    ProfileField(Function<StudioProfile, String> text) {
        this(text, text);
    }

    ProfileField(Function<StudioProfile, ?> value, Function<StudioProfile, String> words) {
        this.value = value;
        this.words = words;
    }

    /** Whether two profiles differ in it. */
    public boolean differs(StudioProfile one, StudioProfile other) {
        return !Objects.equals(value.apply(one), value.apply(other));
    }

    /** What it says, as one reads it; empty for nothing and for what words do not say. */
    public String words(StudioProfile profile) {
        return Objects.requireNonNullElse(words.apply(profile), "");
    }

    private static String words(SpecialDay day) {
        String when = day.extra() ? "+" + day.date() + " " + day.span() : "−" + day.date();
        return day.reason() == null ? when : when + " " + day.reason();
    }

    private static String words(StudioPage.Item item) {
        return item.name()
                + bracketed(
                        item.mode() == null ? null : item.mode().label(),
                        item.category() == null ? null : item.category().label(),
                        item.minutes() == null ? null : item.minutes() + "′",
                        item.capacity() == null ? null : "≤" + item.capacity(),
                        item.noticeDays() == null ? null : "+" + item.noticeDays(),
                        item.place(),
                        item.bring(),
                        item.notes(),
                        item.hours().isEmpty() ? null : item.hours().toString());
    }

    private static String words(StudioPage.Step step) {
        return step.title() + bracketed(step.within(), step.detail());
    }

    private static String words(StudioPage.Adviser adviser) {
        return adviser.name() + bracketed(adviser.specialty());
    }

    private static String bracketed(String... facts) {
        String said = Stream.of(facts).filter(Objects::nonNull).collect(Collectors.joining("，"));
        return said.isEmpty() ? "" : "（" + said + "）";
    }

    private static <T> String joined(List<T> list, Function<T, String> name) {
        return list.stream().map(name).filter(Objects::nonNull).collect(Collectors.joining("、"));
    }
}
