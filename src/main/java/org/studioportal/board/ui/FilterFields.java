package org.studioportal.board.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.studioportal.board.BoardCounts;
import org.studioportal.board.BoardFilter;
import org.studioportal.board.BoardSide;
import org.studioportal.board.BoardSort;
import org.studioportal.board.BoardStage;
import org.studioportal.board.BoardWhen;
import org.studioportal.board.ListingKind;
import org.studioportal.board.Urgency;
import org.studioportal.directory.Directory;
import org.studioportal.directory.VillageRef;
import org.studioportal.shared.ServiceCategory;
import org.studioportal.shared.ServiceMode;
import org.studioportal.shared.time.PortalTime;
import org.studioportal.shared.ui.Formats;
import org.studioportal.shared.ui.NativeChoice;

/** The fields of the board's filter; every choice says how many there would be. */
class FilterFields implements Serializable {
    /** Days of one's own choice. */
    private static final String RANGE = "range";

    private static final String FITS = "fits";
    private static final int PAUSE = 400;

    final Input words = new Input(ValueChangeMode.LAZY);
    final NativeChoice<String> fits = choice();
    final NativeChoice<ServiceCategory> category = choice();
    final NativeChoice<Urgency> urgency = choice();
    final NativeChoice<ServiceMode> mode = choice();
    final NativeChoice<String> town = choice();
    final NativeChoice<String> village = choice();
    final NativeChoice<String> when = choice();
    final Input from = new Input();
    final Input to = new Input();
    final NativeChoice<ListingKind> kind = choice();
    final NativeChoice<BoardStage> stage = choice();
    final NativeChoice<BoardSort> sort = choice();
    private final transient Directory directory;
    private final transient Clock clock;

    FilterFields(Directory directory, Clock clock) {
        this.directory = directory;
        this.clock = clock;
        words.setType("search");
        words.setPlaceholder(t("browsing.search.example"));
        words.setValueChangeTimeout(PAUSE);
        words.getElement().setAttribute("maxlength", String.valueOf(BoardFilter.WORDS_LENGTH));
        from.setType("date");
        to.setType("date");
    }

    /** All but the words, in the order in which they stand, by the names of their labels. */
    Map<String, Component> bar() {
        Map<String, Component> bar = new LinkedHashMap<>();
        bar.put(FITS, fits);
        bar.put("category", category);
        bar.put("urgency", urgency);
        bar.put("mode", mode);
        bar.put("town", town);
        bar.put("village", village);
        bar.put("when", when);
        bar.put("from", from);
        bar.put("to", to);
        bar.put("kind", kind);
        bar.put("stage", stage);
        bar.put("sort", sort);
        return bar;
    }

    /** Whether a field has anything to say there. */
    boolean matters(String name, BoardFilter filter, boolean helper) {
        boolean need = filter.side() == BoardSide.DEMAND;
        boolean past = filter.stage() == BoardStage.PAST;
        return switch (name) {
            case FITS -> helper && need && !past;
            case "urgency", "kind" -> need;
            case "when" -> !past;
            case "from", "to" -> RANGE.equals(when.getValue());
            default -> true;
        };
    }

    /** Shows what is asked for. */
    void fill(BoardFilter filter) {
        String asked = Objects.requireNonNullElse(filter.words(), "");
        // A blank at the end may be followed by more: who is typing is not interrupted.
        if (!words.getValue().strip().equals(asked)) {
            words.setValue(asked);
        }
        words.setEnabled(filter.stage() != BoardStage.PAST);
        fits.setValue(filter.fits() ? FITS : null);
        category.setValue(filter.category());
        urgency.setValue(filter.urgency());
        mode.setValue(filter.mode());
        town.setValue(filter.town());
        village.setValue(filter.village());
        when.setValue(when(filter));
        from.setValue(filter.from() == null ? "" : filter.from().toString());
        to.setValue(filter.to() == null ? "" : filter.to().toString());
        kind.setValue(filter.kind());
        stage.setValue(filter.stage() == BoardStage.CURRENT ? null : filter.stage());
        sort.setValue(filter.sort() == BoardSort.URGENCY ? null : filter.sort());
    }

    private static String when(BoardFilter filter) {
        if (filter.from() != null || filter.to() != null) {
            return RANGE;
        }
        return filter.when() == null ? null : code(filter.when());
    }

    /** Offers the choices that there are, with how many of each. */
    void offer(BoardFilter filter, BoardCounts counts) {
        String any = t("filter.any");
        fits.offer(any, List.of(FITS), code -> counted(t("browsing.fits"), counts.fits()));
        category.offer(any, List.of(ServiceCategory.values()), c -> counted(t("category", c), counts.categories(), c));
        urgency.offer(
                any, List.of(Urgency.values()), u -> counted(t("browsing.urgency-long", u), counts.urgencies(), u));
        mode.offer(any, List.of(ServiceMode.values()), m -> counted(t("mode", m), counts.modes(), m));
        town.offer(any, directory.towns(), name -> counted(name, counts.towns(), name));
        village.offer(any, villages(filter.town()), code -> counted(villageName(code), counts.villages(), code));
        when.offer(any, days(), day -> RANGE.equals(day) ? t("browsing.when.range") : day(day, counts.days()));
        kind.offer(
                any,
                List.of(ListingKind.REQUEST, ListingKind.POST),
                k -> counted(t("browsing.kind", k), counts.kinds(), k));
        stage.offer(
                t("browsing.stage", BoardStage.CURRENT),
                List.of(BoardStage.FREE, BoardStage.PAST),
                s -> counted(t("browsing.stage", s), counts.stages(), s));
        sort.offer(
                t("browsing.sort", BoardSort.URGENCY),
                List.of(BoardSort.NEWEST, BoardSort.ENDING, BoardSort.NEAREST),
                order -> t("browsing.sort", order));
    }

    private static List<String> days() {
        List<String> days = new ArrayList<>();
        Arrays.stream(BoardWhen.values()).map(FilterFields::code).forEach(days::add);
        days.add(RANGE);
        return days;
    }

    private static String day(String code, Map<BoardWhen, Integer> counts) {
        BoardWhen day = BoardWhen.valueOf(code.toUpperCase(Locale.ROOT));
        return counted(t("browsing.when", day), counts, day);
    }

    private static <K> String counted(String name, Map<K, Integer> counts, K choice) {
        return counted(name, counts.getOrDefault(choice, 0));
    }

    private static String counted(String name, int number) {
        return t("browsing.choice", name, Formats.number(number));
    }

    /** What the fields ask for. */
    BoardFilter filter(BoardSide side) {
        String day = when.getValue();
        boolean range = RANGE.equals(day);
        Map<String, String> given = new HashMap<>();
        put(given, "side", side, FilterFields::code);
        put(given, "stage", stage.getValue(), FilterFields::code);
        put(given, "kind", kind.getValue(), FilterFields::code);
        put(given, "category", category.getValue(), FilterFields::code);
        put(given, "urgency", urgency.getValue(), FilterFields::code);
        put(given, "mode", mode.getValue(), FilterFields::code);
        put(given, "town", town.getValue(), Function.identity());
        put(given, "village", village.getValue(), Function.identity());
        put(given, "when", range ? null : day, Function.identity());
        // Days of one's own begin today until something else is said.
        put(given, "from", range ? from.getValue() : null, text -> text.isBlank() ? today() : text);
        put(given, "to", range ? to.getValue() : null, Function.identity());
        put(given, FITS, fits.getValue(), Function.identity());
        put(given, "q", words.getValue(), Function.identity());
        put(given, "sort", sort.getValue(), FilterFields::code);
        return BoardFilter.parse(given);
    }

    private String today() {
        return LocalDate.ofInstant(clock.instant(), PortalTime.ZONE).toString();
    }

    private static <T> void put(Map<String, String> given, String name, T value, Function<T, String> text) {
        if (value != null) {
            given.put(name, text.apply(value));
        }
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private List<String> villages(String ofTown) {
        return directory.villages().stream()
                .filter(v -> ofTown == null || ofTown.equals(v.town()))
                .map(VillageRef::code)
                .toList();
    }

    private String villageName(String code) {
        return directory.villages().stream()
                .filter(v -> v.code().equals(code))
                .map(VillageRef::name)
                .findFirst()
                .orElse(code);
    }

    private static <T> NativeChoice<T> choice() {
        return new NativeChoice<>("", List.of(), Object::toString);
    }
}
