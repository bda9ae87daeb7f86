package org.studioportal.board.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
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
import org.studioportal.shared.ui.Labelled;
import org.studioportal.shared.ui.NativeChoice;

/**
 * What to look for: a search box and a bar of choices, folded away on phones. Every choice says how many there would be.
 */
class BoardFilters extends Div {
    /** Days of one's own choice. */
    private static final String RANGE = "range";

    private static final String FITS = "fits";
    private static final int PAUSE = 400;

    private final transient Directory directory;
    private final transient Clock clock;
    private final transient Consumer<BoardFilter> changed;
    private final boolean helper;
    private final Input words = new Input(ValueChangeMode.LAZY);
    private final NativeChoice<BoardStage> stage = choice();
    private final NativeChoice<ListingKind> kind = choice();
    private final NativeChoice<ServiceCategory> category = choice();
    private final NativeChoice<Urgency> urgency = choice();
    private final NativeChoice<ServiceMode> mode = choice();
    private final NativeChoice<String> town = choice();
    private final NativeChoice<String> village = choice();
    private final NativeChoice<String> when = choice();
    private final NativeChoice<String> fits = choice();
    private final NativeChoice<BoardSort> sort = choice();
    private final Input from = new Input();
    private final Input to = new Input();
    private final Map<String, Component> fields = new HashMap<>();
    private final Div bar = new Div();
    private final NativeButton fold = new NativeButton("", click -> fold());
    private BoardSide side = BoardSide.DEMAND;
    private boolean filling;

    /**
     * @param helper whether it is a volunteer who looks
     * @param changed is told of every change that a person makes
     */
    BoardFilters(Directory directory, Clock clock, boolean helper, Consumer<BoardFilter> changed) {
        this.directory = directory;
        this.clock = clock;
        this.helper = helper;
        this.changed = changed;
        addClassName("studio-filters");
        words.setType("search");
        words.setPlaceholder(t("listing.search.example"));
        words.setValueChangeTimeout(PAUSE);
        words.getElement().setAttribute("maxlength", String.valueOf(BoardFilter.WORDS_LENGTH));
        from.setType("date");
        to.setType("date");
        Div search = new Div(new Labelled(t("listing.search"), words));
        search.addClassName("studio-search");
        search.getElement().setAttribute("role", "search");
        fold.addClassNames("button-link", "secondary", "fold");
        fold.getElement().setAttribute("aria-expanded", "false").setAttribute("aria-controls", "board-filter-bar");
        bar.setId("board-filter-bar");
        bar.addClassName("studio-filter-bar");
        field(FITS, fits);
        field("category", category);
        field("urgency", urgency);
        field("mode", mode);
        field("town", town);
        field("village", village);
        field("when", when);
        field("from", from);
        field("to", to);
        field("kind", kind);
        field("stage", stage);
        field("sort", sort);
        add(search, fold, bar);
        listen(words);
        // A town's villages are others than before: the one chosen there makes no sense any more.
        town.addValueChangeListener(change -> {
            if (!filling) {
                filling = true;
                village.setValue(null);
                filling = false;
            }
        });
        List.of(fits, category, urgency, mode, town, village, when, kind, stage, sort)
                .forEach(this::listen);
        listen(from);
        listen(to);
    }

    private void listen(HasValue<?, ?> field) {
        field.addValueChangeListener(change -> {
            if (!filling) {
                changed.accept(filter());
            }
        });
    }

    private void field(String name, Component field) {
        Labelled labelled = new Labelled(t("listing.filter." + name), field);
        fields.put(name, labelled);
        bar.add(labelled);
    }

    /** Shows what is asked for, and how many there are of each choice. */
    void show(BoardFilter filter, BoardCounts counts) {
        side = filter.side();
        filling = true;
        try {
            offer(counts, filter);
            words.setValue(Objects.requireNonNullElse(filter.words(), ""));
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
        } finally {
            filling = false;
        }
        boolean need = side == BoardSide.DEMAND;
        boolean past = filter.stage() == BoardStage.PAST;
        fields.get(FITS).setVisible(helper && need && !past);
        fields.get("urgency").setVisible(need);
        fields.get("kind").setVisible(need);
        fields.get("when").setVisible(!past);
        words.setEnabled(!past);
        boolean range = RANGE.equals(when.getValue());
        fields.get("from").setVisible(range);
        fields.get("to").setVisible(range);
        int chosen = filter.chosen();
        fold.setText(chosen == 0 ? t("listing.filters") : t("listing.filters.chosen", chosen));
    }

    private String when(BoardFilter filter) {
        if (filter.from() != null || filter.to() != null) {
            return RANGE;
        }
        return filter.when() == null ? null : code(filter.when());
    }

    private void offer(BoardCounts counts, BoardFilter filter) {
        String any = t("filter.any");
        fits.offer(any, List.of(FITS), code -> counted(t("listing.fits"), counts.fits()));
        category.offer(any, List.of(ServiceCategory.values()), c -> counted(t("category", c), counts.categories(), c));
        urgency.offer(
                any, List.of(Urgency.values()), u -> counted(t("listing.urgency-long", u), counts.urgencies(), u));
        mode.offer(any, List.of(ServiceMode.values()), m -> counted(t("mode", m), counts.modes(), m));
        town.offer(any, directory.towns(), name -> counted(name, counts.towns(), name));
        village.offer(any, villages(filter.town()), code -> counted(villageName(code), counts.villages(), code));
        when.offer(any, days(), day -> RANGE.equals(day) ? t("listing.when.range") : day(day, counts.days()));
        kind.offer(
                any,
                List.of(ListingKind.REQUEST, ListingKind.POST),
                k -> counted(t("listing.kind", k), counts.kinds(), k));
        stage.offer(
                counted(t("listing.stage", BoardStage.CURRENT), counts.stages(), BoardStage.CURRENT),
                List.of(BoardStage.FREE, BoardStage.PAST),
                s -> counted(t("listing.stage", s), counts.stages(), s));
        sort.offer(
                t("listing.sort", BoardSort.URGENCY),
                List.of(BoardSort.NEWEST, BoardSort.ENDING, BoardSort.NEAREST),
                order -> t("listing.sort", order));
    }

    private static List<String> days() {
        List<String> days = new ArrayList<>();
        Arrays.stream(BoardWhen.values()).map(BoardFilters::code).forEach(days::add);
        days.add(RANGE);
        return days;
    }

    private static String day(String code, Map<BoardWhen, Integer> counts) {
        BoardWhen day = BoardWhen.valueOf(code.toUpperCase(Locale.ROOT));
        return counted(t("listing.when", day), counts, day);
    }

    private static <K> String counted(String name, Map<K, Integer> counts, K choice) {
        return counted(name, counts.getOrDefault(choice, 0));
    }

    private static String counted(String name, int number) {
        return t("listing.choice", name, Formats.number(number));
    }

    private BoardFilter filter() {
        String day = when.getValue();
        boolean range = RANGE.equals(day);
        Map<String, String> given = new HashMap<>();
        put(given, "side", side, BoardFilters::code);
        put(given, "stage", stage.getValue(), BoardFilters::code);
        put(given, "kind", kind.getValue(), BoardFilters::code);
        put(given, "category", category.getValue(), BoardFilters::code);
        put(given, "urgency", urgency.getValue(), BoardFilters::code);
        put(given, "mode", mode.getValue(), BoardFilters::code);
        put(given, "town", town.getValue(), Function.identity());
        put(given, "village", village.getValue(), Function.identity());
        put(given, "when", range ? null : day, Function.identity());
        // Days of one's own begin today until something else is said.
        put(given, "from", range ? from.getValue() : null, text -> text.isBlank() ? today() : text);
        put(given, "to", range ? to.getValue() : null, Function.identity());
        put(given, FITS, fits.getValue(), Function.identity());
        put(given, "q", words.getValue(), Function.identity());
        put(given, "sort", sort.getValue(), BoardFilters::code);
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

    private void fold() {
        boolean open = !bar.hasClassName("open");
        bar.setClassName("open", open);
        fold.getElement().setAttribute("aria-expanded", String.valueOf(open));
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
