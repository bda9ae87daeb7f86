package org.studioportal.studio.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Location;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.studioportal.directory.Directory;
import org.studioportal.directory.VillageRef;
import org.studioportal.shared.ServiceCategory;
import org.studioportal.shared.ServiceMode;
import org.studioportal.shared.ui.Formats;
import org.studioportal.shared.ui.Labelled;
import org.studioportal.shared.ui.NativeChoice;
import org.studioportal.shared.ui.QueryState;
import org.studioportal.studio.StudioFilter;
import org.studioportal.studio.StudioSort;

/** What to look for: a search box and a bar of choices, folded away on phones; all of it kept in the address. */
class StudioFilters extends Div {
    /** When it should be open: at this moment, or on a weekday. */
    private static final String NOW = "now";

    private static final int PAUSE = 400;

    private final transient Directory directory;
    private final Input words = new Input(ValueChangeMode.LAZY);
    private final NativeChoice<ServiceCategory> category =
            choice(List.of(ServiceCategory.values()), code -> t("category", code));
    private final NativeChoice<ServiceMode> mode = choice(List.of(ServiceMode.values()), code -> t("mode", code));
    private final NativeChoice<String> town;
    private final NativeChoice<String> village;
    private final NativeChoice<String> when = choice(
            Stream.concat(Stream.of(NOW), Arrays.stream(DayOfWeek.values()).map(DayOfWeek::name))
                    .toList(),
            day -> NOW.equals(day) ? t("studio.filter.now") : Formats.weekday(DayOfWeek.valueOf(day)));
    private final Input time = new Input();
    private final NativeChoice<StudioSort> sort = new NativeChoice<>(
            t("studio.sort.fitting"), List.of(StudioSort.values()), order -> t("studio.sort", order));
    private final Div bar = new Div();
    private final NativeButton clear = new NativeButton(t("action.clear"), click -> clear());
    private final NativeButton fold = new NativeButton(t("studio.filters"), click -> fold());
    private final QueryState address;
    private final transient Consumer<StudioFilter> changed;

    StudioFilters(Directory directory, Consumer<StudioFilter> changed) {
        this.directory = directory;
        this.changed = changed;
        addClassName("studio-filters");
        town = choice(directory.towns(), name -> name);
        village = choice(villages(null), this::villageName);
        words.setType("search");
        words.setPlaceholder(t("studio.search.example"));
        words.setValueChangeTimeout(PAUSE);
        words.getElement().setAttribute("maxlength", String.valueOf(StudioFilter.QUESTION_LENGTH));
        time.setType("time");
        // Bound before the address, so that it never keeps a village of another town.
        town.addValueChangeListener(change -> offerVillages());
        address = new QueryState(this::tell)
                .bind("q", words)
                .bind("category", category, Enum::name, text -> code(ServiceCategory.values(), text))
                .bind("mode", mode, Enum::name, text -> code(ServiceMode.values(), text))
                .bind("town", town, text -> text, text -> directory.towns().contains(text) ? text : null)
                .bind("village", village, text -> text, this::knownVillage)
                .bind("when", when, String::toLowerCase, StudioFilters::knownDay)
                .bind("time", time, text -> text, text -> clock(text) == null ? null : text)
                .bind("sort", sort, order -> order.name().toLowerCase(), text -> code(StudioSort.values(), text));
        build();
    }

    private void build() {
        Div search = new Div(new Labelled(t("studio.search"), words));
        search.addClassName("studio-search");
        search.getElement().setAttribute("role", "search");
        fold.addClassNames("button-link", "secondary", "fold");
        fold.getElement().setAttribute("aria-expanded", "false").setAttribute("aria-controls", "studio-filter-bar");
        bar.setId("studio-filter-bar");
        bar.addClassName("studio-filter-bar");
        clear.addClassNames("button-link", "secondary");
        bar.add(
                field("category", category),
                field("mode", mode),
                field("town", town),
                field("village", village),
                field("when", when),
                field("time", time),
                field("sort", sort),
                clear);
        add(search, fold, bar);
    }

    /** Takes over what the address says. */
    void read(Location location) {
        address.read(location);
        tell();
    }

    /** Empties everything. */
    void clear() {
        address.clear();
    }

    private void tell() {
        StudioFilter filter = filter();
        changed.accept(filter);
        clear.setVisible(filter.narrows() || filter.sort() != null);
        long chosen = Stream.of(category, mode, town, village, when, time)
                .filter(field -> !field.isEmpty())
                .count();
        fold.setText(chosen == 0 ? t("studio.filters") : t("studio.filters.chosen", chosen));
    }

    private StudioFilter filter() {
        String day = when.getValue();
        return new StudioFilter(
                words.getValue(),
                category.getValue(),
                mode.getValue(),
                town.getValue(),
                village.getValue(),
                day == null || NOW.equals(day) ? null : DayOfWeek.valueOf(day),
                clock(time.getValue()),
                NOW.equals(day),
                sort.getValue());
    }

    private void fold() {
        boolean open = !bar.hasClassName("open");
        bar.setClassName("open", open);
        fold.getElement().setAttribute("aria-expanded", String.valueOf(open));
    }

    private void offerVillages() {
        village.offer(t("filter.any"), villages(town.getValue()), this::villageName);
    }

    private List<String> villages(String ofTown) {
        return directory.villages().stream()
                .filter(v -> ofTown == null || ofTown.equals(v.town()))
                .map(VillageRef::code)
                .toList();
    }

    private String villageName(String code) {
        return village(code).map(VillageRef::name).findFirst().orElse(code);
    }

    private String knownVillage(String code) {
        return village(code)
                .filter(v -> town.isEmpty() || Objects.equals(town.getValue(), v.town()))
                .map(VillageRef::code)
                .findFirst()
                .orElse(null);
    }

    private Stream<VillageRef> village(String code) {
        return directory.villages().stream().filter(v -> v.code().equals(code));
    }

    private static String knownDay(String text) {
        if (NOW.equals(text)) {
            return NOW;
        }
        DayOfWeek day = code(DayOfWeek.values(), text);
        return day == null ? null : day.name();
    }

    private static LocalTime clock(String text) {
        try {
            return text == null || text.isBlank() ? null : LocalTime.parse(text);
        } catch (DateTimeException nonsense) {
            return null;
        }
    }

    private static <E extends Enum<E>> E code(E[] codes, String text) {
        return Arrays.stream(codes)
                .filter(code -> code.name().equalsIgnoreCase(text))
                .findFirst()
                .orElse(null);
    }

    private static <T> NativeChoice<T> choice(List<T> choices, java.util.function.Function<T, String> label) {
        return new NativeChoice<>(t("filter.any"), choices, label);
    }

    private static Component field(String name, Component field) {
        return new Labelled(t("studio.filter." + name), field);
    }
}
