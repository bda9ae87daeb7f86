package org.studioportal.directory.roster;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.studioportal.shared.text.Typed;

/**
 * A column of a sheet: its exact header, how a cell's text becomes a value and back. Immutable; each column is one
 * constant, compared by identity. The value of a blank cell is {@link #blank()}; values have a sound {@code equals},
 * because that is how a row is found unchanged.
 *
 * @param <T> the value; for list columns an immutable list or set
 */
public final class RosterColumn<T> {
    /** Turns a text without stray blanks into a value. */
    @FunctionalInterface
    public interface Parser<T> {
        /**
         * @param text not blank; full-width digits and letters are plain already
         * @throws WrongCell if the text cannot be such a value
         */
        T parse(String text);
    }

    private final String header;
    private final Parser<T> parser;
    private final Function<T, String> formatter;
    private final T blank;
    private final boolean required;
    private final String refersTo;
    private final List<String> choices;
    private final String hint;

    private RosterColumn(
            String header,
            Parser<T> parser,
            Function<T, String> formatter,
            T blank,
            boolean required,
            String refersTo,
            List<String> choices,
            String hint) {
        this.header = header;
        this.parser = parser;
        this.formatter = formatter;
        this.blank = blank;
        this.required = required;
        this.refersTo = refersTo;
        this.choices = choices;
        this.hint = hint;
    }

    /**
     * A column with a parser of its own.
     *
     * @param formatter the text of a value that is not {@code blank}; the parser makes an equal value of it again
     * @param blank the value of a blank cell; may be null
     */
    public static <T> RosterColumn<T> of(String header, Parser<T> parser, Function<T, String> formatter, T blank) {
        return new RosterColumn<>(header, parser, formatter, blank, false, null, List.of(), null);
    }

    /** Free text of at most {@code length} characters; null when blank. */
    public static RosterColumn<String> text(String header, int length) {
        return of(header, text -> CellText.atMost(text, length), Function.identity(), null);
    }

    /** A code: letters, digits, hyphen, dot and underscore, at most 30; null when blank. */
    public static RosterColumn<String> code(String header) {
        return of(header, CellText::code, Function.identity(), null);
    }

    /** A day: a real date cell, yyyy-MM-dd or yyyy/M/d; null when blank. */
    public static RosterColumn<LocalDate> date(String header) {
        return of(header, CellText::date, LocalDate::toString, null);
    }

    /**
     * One of a few words.
     *
     * @param blank the value of a blank cell; may be null
     */
    public static <E> RosterColumn<E> choice(String header, Map<String, E> words, E blank) {
        Map<E, String> labels = words.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey, (a, b) -> a, LinkedHashMap::new));
        return new RosterColumn<>(
                header,
                text -> CellText.oneOf(text, words),
                labels::get,
                blank,
                false,
                null,
                List.copyOf(words.keySet()),
                null);
    }

    /** Several words, each once, in the file's order; empty when blank. */
    public static RosterColumn<List<String>> list(String header, int eachLength) {
        return of(
                header,
                text -> List.copyOf(new LinkedHashSet<>(Typed.several(text).stream()
                        .map(word -> CellText.atMost(word, eachLength))
                        .toList())),
                words -> String.join("、", words),
                List.of());
    }

    /** Several codes, each once, in the file's order; empty when blank. */
    public static RosterColumn<List<String>> codes(String header) {
        return of(
                header,
                text -> List.copyOf(new LinkedHashSet<>(
                        Typed.several(text).stream().map(CellText::code).toList())),
                codes -> String.join("、", codes),
                List.of());
    }

    /** Several of a few constants, in any order; empty when blank. */
    public static <E extends Enum<E>> RosterColumn<Set<E>> choices(
            String header, Class<E> type, Function<E, String> label) {
        Map<String, E> words = Arrays.stream(type.getEnumConstants())
                .collect(Collectors.toMap(label, Function.identity(), (a, b) -> a, LinkedHashMap::new));
        return of(
                header,
                text -> Typed.several(text).stream()
                        .map(word -> CellText.oneOf(word, words))
                        .collect(Collectors.toUnmodifiableSet()),
                set -> set.stream().sorted().map(label).collect(Collectors.joining("、")),
                Set.of());
    }

    /** The same column, which may not be left out or blank. */
    public RosterColumn<T> required() {
        return new RosterColumn<>(header, parser, formatter, blank, true, refersTo, choices, hint);
    }

    /**
     * The same column, whose text (or each text of its collection) must be the key of a row of that sheet, stored or in
     * the same import. The sheet has a one-column key.
     */
    public RosterColumn<T> refersTo(String sheet) {
        return new RosterColumn<>(header, parser, formatter, blank, required, sheet, choices, hint);
    }

    /** The same column, whose cells mean something else than they say at first sight. */
    public RosterColumn<T> meaning(UnaryOperator<T> meaning) {
        return new RosterColumn<>(
                header, text -> meaning.apply(parser.parse(text)), formatter, blank, required, refersTo, choices, hint);
    }

    /** The same column with a hint under its header in the template: the key of a message. */
    public RosterColumn<T> hint(String messageKey) {
        return new RosterColumn<>(header, parser, formatter, blank, required, refersTo, choices, messageKey);
    }

    public String header() {
        return header;
    }

    public boolean isRequired() {
        return required;
    }

    /** The name of the sheet that the values are keys of; null for none. */
    public String refersTo() {
        return refersTo;
    }

    /** The words to choose from; empty where any text will do. */
    public List<String> choices() {
        return choices;
    }

    /** The key of the template's hint; null for none. */
    public String hint() {
        return hint;
    }

    /** The value of a blank cell. */
    public T blank() {
        return blank;
    }

    /**
     * The value of a cell.
     *
     * @throws WrongCell if it cannot be one
     */
    T parse(String text) {
        return text.isEmpty() ? blank : parser.parse(text);
    }

    /** The text of a value as it stands in an export. */
    String format(T value) {
        return value == null || value instanceof Collection<?> several && several.isEmpty()
                ? ""
                : formatter.apply(value);
    }

    @Override
    public String toString() {
        return header;
    }
}
