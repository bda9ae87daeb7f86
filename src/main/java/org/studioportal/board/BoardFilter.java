package org.studioportal.board;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.studioportal.shared.ServiceCategory;
import org.studioportal.shared.ServiceMode;

/**
 * What somebody looks for on the board; what is null does not matter to them. What makes no sense together is left out:
 * offers have no urgency; the past has no days to come and is not searched.
 *
 * @param side never null
 * @param stage never null
 * @param town of the village
 * @param village its code
 * @param when days named without a date; null where from or to are given
 * @param from the first day on which it should be possible (Asia/Shanghai)
 * @param to the last of these days
 * @param fits only needs of the signed-in volunteer's categories and level
 * @param words to be found
 * @param sort null for the usual one
 */
public record BoardFilter(
        BoardSide side,
        BoardStage stage,
        ListingKind kind,
        ServiceCategory category,
        Urgency urgency,
        ServiceMode mode,
        String town,
        String village,
        BoardWhen when,
        LocalDate from,
        LocalDate to,
        boolean fits,
        String words,
        BoardSort sort)
        implements Serializable {
    /** Longer questions are cut. */
    public static final int WORDS_LENGTH = 100;

    /** All that is needed at present. */
    public static final BoardFilter NEEDS = of(BoardSide.DEMAND);

    public BoardFilter {
        boolean past = stage == BoardStage.PAST;
        boolean need = side == BoardSide.DEMAND;
        stage = Objects.requireNonNullElse(stage, BoardStage.CURRENT);
        kind = kind != null && kind.side() == side && need ? kind : null;
        urgency = need ? urgency : null;
        fits = fits && need && !past;
        from = past ? null : from;
        to = past || from != null && to != null && to.isBefore(from) ? null : to;
        when = past || from != null || to != null ? null : when;
        words = past || words == null || words.isBlank() ? null : cut(words.strip());
        town = town == null || town.isBlank() ? null : town;
        village = village == null || village.isBlank() ? null : village;
        Objects.requireNonNull(side);
    }

    private static String cut(String text) {
        return text.length() <= WORDS_LENGTH ? text : text.substring(0, WORDS_LENGTH);
    }

    /** Everything on that side at present. */
    public static BoardFilter of(BoardSide side) {
        return new BoardFilter(side, null, null, null, null, null, null, null, null, null, null, false, null, null);
    }

    /** The order that holds. */
    public BoardSort order() {
        return Objects.requireNonNullElse(sort, BoardSort.URGENCY);
    }

    /** The same on the other tab, as far as it makes sense there. */
    public BoardFilter on(BoardSide other) {
        return new BoardFilter(
                other, stage, kind, category, urgency, mode, town, village, when, from, to, fits, words, sort);
    }

    /** The same in another part of the board. */
    public BoardFilter at(BoardStage other) {
        return new BoardFilter(
                side, other, kind, category, urgency, mode, town, village, when, from, to, fits, words, sort);
    }

    /** How many of the choices are made; side, words and order do not count. */
    public int chosen() {
        Map<String, String> given = parameters();
        given.keySet().removeAll(List.of("side", "q", "sort"));
        return given.size();
    }

    /** Whether anything but the side and the order is asked for. */
    public boolean narrows() {
        return chosen() > 0 || words != null;
    }

    /** The same without what one parameter asks for. */
    public BoardFilter without(String parameter) {
        Map<String, String> rest = parameters();
        rest.remove(parameter);
        return parse(rest);
    }

    /** The filter that an address asks for; what makes no sense is no filter. */
    public static BoardFilter parse(Map<String, String> given) {
        return new BoardFilter(
                Objects.requireNonNullElse(code(BoardSide.class, given.get("side")), BoardSide.DEMAND),
                code(BoardStage.class, given.get("stage")),
                code(ListingKind.class, given.get("kind")),
                code(ServiceCategory.class, given.get("category")),
                code(Urgency.class, given.get("urgency")),
                code(ServiceMode.class, given.get("mode")),
                given.get("town"),
                given.get("village"),
                code(BoardWhen.class, given.get("when")),
                day(given.get("from")),
                day(given.get("to")),
                given.containsKey("fits"),
                given.get("q"),
                code(BoardSort.class, given.get("sort")));
    }

    /** As an address says it; what does not matter is not in it. {@link #parse} reads it back. */
    public Map<String, String> parameters() {
        Map<String, String> given = new LinkedHashMap<>();
        put(given, "side", side == BoardSide.DEMAND ? null : side, BoardFilter::code);
        put(given, "stage", stage == BoardStage.CURRENT ? null : stage, BoardFilter::code);
        put(given, "kind", kind, BoardFilter::code);
        put(given, "category", category, BoardFilter::code);
        put(given, "urgency", urgency, BoardFilter::code);
        put(given, "mode", mode, BoardFilter::code);
        put(given, "town", town, Function.identity());
        put(given, "village", village, Function.identity());
        put(given, "when", when, BoardFilter::code);
        put(given, "from", from, LocalDate::toString);
        put(given, "to", to, LocalDate::toString);
        put(given, "fits", fits ? "1" : null, Function.identity());
        put(given, "q", words, Function.identity());
        put(given, "sort", sort, BoardFilter::code);
        return given;
    }

    private static <T> void put(Map<String, String> given, String name, T value, Function<T, String> text) {
        if (value != null) {
            given.put(name, text.apply(value));
        }
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static <E extends Enum<E>> E code(Class<E> codes, String text) {
        for (E code : codes.getEnumConstants()) {
            if (code.name().equalsIgnoreCase(text)) {
                return code;
            }
        }
        return null;
    }

    private static LocalDate day(String text) {
        try {
            return text == null || text.isBlank() ? null : LocalDate.parse(text);
        } catch (DateTimeException nonsense) {
            return null;
        }
    }
}
