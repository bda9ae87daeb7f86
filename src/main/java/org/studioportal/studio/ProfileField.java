package org.studioportal.studio;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.studioportal.shared.Masking;
import org.studioportal.shared.hours.SpecialDay;
import org.studioportal.shared.html.SafeHtml;
import org.studioportal.shared.i18n.Phrases;

/** The parts of a studio's page that its people keep: what is compared, merged and told apart in its history. */
public enum ProfileField {
    NAME(StudioProfile::name),
    SLUG(StudioProfile::slug),
    EMBLEM(StudioProfile::emblem, (profile, say) -> ""),
    COLOURS(
            StudioProfile::colours,
            (profile, say) -> profile.colours() == null
                    ? ""
                    : profile.colours().ground() + " " + profile.colours().ink()),
    SLOGAN(StudioProfile::slogan),
    INTRODUCTION(StudioProfile::introduction, (profile, say) -> SafeHtml.text(profile.introduction())),
    CATEGORIES(
            StudioProfile::categories,
            (profile, say) -> profile.categories().stream()
                    .sorted()
                    .map(category -> say.say("category." + category))
                    .collect(Collectors.joining("、"))),
    PLACE(StudioProfile::place),
    /** The history is for reading, and in backups: not in full. */
    PHONE(StudioProfile::phone, (profile, say) -> profile.phone() == null ? "" : Masking.phone(profile.phone())),
    ITEMS(StudioProfile::items, (profile, say) -> joined(profile.items(), item -> words(item, say))),
    WEEKLY(StudioProfile::weekly, (profile, say) -> profile.weekly().toString()),
    SPECIAL_DAYS(StudioProfile::specialDays, (profile, say) -> joined(profile.specialDays(), ProfileField::words)),
    STEPS(StudioProfile::steps, (profile, say) -> joined(profile.steps(), ProfileField::words)),
    RULES(StudioProfile::rules, (profile, say) -> SafeHtml.text(profile.rules())),
    ADVISERS(StudioProfile::advisers, (profile, say) -> joined(profile.advisers(), ProfileField::words)),
    PHOTOS(StudioProfile::photos, (profile, say) -> joined(profile.photos(), StudioPage.Photo::caption));

    private final Function<StudioProfile, ?> value;
    private final BiFunction<StudioProfile, Phrases, String> words;

    ProfileField(Function<StudioProfile, String> text) {
        this(text, (profile, say) -> text.apply(profile));
    }

    ProfileField(Function<StudioProfile, ?> value, BiFunction<StudioProfile, Phrases, String> words) {
        this.value = value;
        this.words = words;
    }

    /** Whether two profiles differ in it. */
    public boolean differs(StudioProfile one, StudioProfile other) {
        return !Objects.equals(value.apply(one), value.apply(other));
    }

    /** What it says, as one reads it; empty for nothing and for what words do not say. */
    public String words(StudioProfile profile, Phrases say) {
        return Objects.requireNonNullElse(words.apply(profile, say), "");
    }

    private static String words(SpecialDay day) {
        String when = day.extra() ? "+" + day.date() + " " + day.span() : "−" + day.date();
        return day.reason() == null ? when : when + " " + day.reason();
    }

    private static String words(StudioPage.Item item, Phrases say) {
        List<String> facts = new ArrayList<>();
        facts.add(item.mode() == null ? null : say.say("mode." + item.mode()));
        facts.add(item.category() == null ? null : say.say("category." + item.category()));
        facts.addAll(item.facts(say));
        facts.add(item.hours().isEmpty() ? null : say.say("studio.item.hours", item.hours()));
        facts.add(item.bring() == null ? null : say.say("studio.item.bring", item.bring()));
        facts.add(item.notes());
        return item.name() + bracketed(facts.toArray(String[]::new));
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
