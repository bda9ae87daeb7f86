package org.studioportal.bulletin.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Location;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.studioportal.bulletin.ArticleKind;
import org.studioportal.bulletin.BulletinColumn;
import org.studioportal.bulletin.BulletinFilter;
import org.studioportal.bulletin.FrontPage;
import org.studioportal.directory.Directory;
import org.studioportal.directory.UnitId;
import org.studioportal.directory.UnitRef;
import org.studioportal.shared.ui.Labelled;
import org.studioportal.shared.ui.NativeChoice;
import org.studioportal.shared.ui.QueryState;
import org.studioportal.studio.StudioId;
import org.studioportal.studio.StudioOffers;
import org.studioportal.studio.StudioRef;

/** What to look for in the bulletins: words and a bar of choices; all of it kept in the address. */
class BulletinFilters extends Div {
    static final int QUESTION_LENGTH = 100;
    private static final int TOPIC_LENGTH = 12;
    private static final int PAUSE = 400;

    private final Input words = new Input(ValueChangeMode.LAZY);
    private final NativeChoice<ArticleKind> kind = choice(List.of(ArticleKind.values()), ArticleWords::kind);
    private final NativeChoice<BulletinColumn> column = choice(List.of(BulletinColumn.values()), ArticleWords::column);
    private final NativeChoice<UnitId> unit;
    private final NativeChoice<StudioId> studio;
    private final NativeChoice<String> topic;
    private final NativeChoice<Integer> year;
    private final List<String> topics;
    private final Div bar = new Div();
    private final NativeButton fold = new NativeButton(t("reading.filters"), click -> fold());
    private final QueryState address;
    private final transient BiConsumer<String, BulletinFilter> changed;

    BulletinFilters(
            FrontPage front, Directory directory, StudioOffers studios, BiConsumer<String, BulletinFilter> changed) {
        this.changed = changed;
        addClassName("bulletin-filters");
        topics = new ArrayList<>(front.topics());
        unit = choice(
                directory.units().stream().map(UnitRef::id).toList(),
                id -> directory.unit(id).map(UnitRef::name).orElse(""));
        studio = choice(
                studios.studios().stream().map(StudioRef::id).toList(),
                id -> studios.studio(id).map(StudioRef::name).orElse(""));
        topic = choice(topics, word -> word);
        year = choice(front.years(), String::valueOf);
        words.setType("search");
        words.setPlaceholder(t("reading.search.example"));
        words.setValueChangeTimeout(PAUSE);
        words.getElement().setAttribute("maxlength", String.valueOf(QUESTION_LENGTH));
        address = new QueryState(this::tell)
                .bind("q", words)
                .bind("kind", kind, BulletinFilters::lower, text -> code(ArticleKind.values(), text))
                .bind("column", column, BulletinFilters::lower, text -> code(BulletinColumn.values(), text))
                .bind("topic", topic, text -> text, this::topic)
                .bind(
                        "unit",
                        unit,
                        id -> String.valueOf(id.value()),
                        text -> number(text)
                                .map(UnitId::new)
                                .filter(id -> directory.unit(id).isPresent())
                                .orElse(null))
                .bind(
                        "studio",
                        studio,
                        id -> String.valueOf(id.value()),
                        text -> number(text)
                                .map(StudioId::new)
                                .filter(id -> studios.studio(id).isPresent())
                                .orElse(null))
                .bind(
                        "year",
                        year,
                        String::valueOf,
                        text -> number(text)
                                .map(Long::intValue)
                                .filter(front.years()::contains)
                                .orElse(null));
        build();
    }

    private void build() {
        Div search = new Div(new Labelled(t("reading.search"), words));
        search.addClassName("bulletin-search");
        search.getElement().setAttribute("role", "search");
        fold.addClassNames("button-link", "secondary", "fold");
        fold.getElement().setAttribute("aria-expanded", "false").setAttribute("aria-controls", "bulletin-filter-bar");
        bar.setId("bulletin-filter-bar");
        bar.addClassName("bulletin-filter-bar");
        bar.add(
                field("kind", kind),
                field("column", column),
                field("topic", topic),
                field("unit", unit),
                field("studio", studio),
                field("year", year),
                address.clearButton());
        add(search, fold, bar);
    }

    /** Takes over what the address says. */
    void read(Location location) {
        address.read(location);
        tell();
    }

    void clear() {
        address.clear();
    }

    private void tell() {
        String question = words.getValue().strip();
        changed.accept(
                question.substring(0, Math.min(QUESTION_LENGTH, question.length())),
                new BulletinFilter(
                        kind.getValue(),
                        column.getValue(),
                        unit.getValue(),
                        studio.getValue(),
                        topic.getValue(),
                        year.getValue()));
    }

    /** Any topic may be asked for, not only what is much used now. */
    private String topic(String text) {
        if (text.isBlank() || text.codePointCount(0, text.length()) > TOPIC_LENGTH) {
            return null;
        }
        if (!topics.contains(text)) {
            topics.add(text);
            topic.offer(t("filter.any"), topics, word -> word);
        }
        return text;
    }

    private void fold() {
        boolean open = !bar.hasClassName("open");
        bar.setClassName("open", open);
        fold.getElement().setAttribute("aria-expanded", String.valueOf(open));
    }

    private static Optional<Long> number(String text) {
        return text.matches("\\d{1,18}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }

    private static String lower(Enum<?> code) {
        return code.name().toLowerCase();
    }

    private static <E extends Enum<E>> E code(E[] codes, String text) {
        return Arrays.stream(codes)
                .filter(code -> code.name().equalsIgnoreCase(text))
                .findFirst()
                .orElse(null);
    }

    private static <T> NativeChoice<T> choice(List<T> choices, Function<T, String> label) {
        return new NativeChoice<>(t("filter.any"), choices, label);
    }

    private static Component field(String name, Component field) {
        return new Labelled(t("reading.filter." + name), field);
    }
}
