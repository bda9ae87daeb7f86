package org.studioportal.board;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.studioportal.shared.ServiceCategory;

/**
 * Writes the one statement of a page. Each stretch of the order (a village, a category, or the whole list) is read in
 * its own index of V104__board_pages.sql from the cursor on, never further than a page is long; what else is asked for is
 * tested within the index.
 */
final class BoardQuery {
    private final BoardSelection asked;
    private final BoardCursor after;
    private final int limit;
    private final String order;
    private final Map<String, Object> values = new HashMap<>();
    private final List<String> stretches = new ArrayList<>();

    BoardQuery(BoardSelection asked, BoardCursor after, int limit) {
        this.asked = asked;
        this.after = after;
        this.limit = limit;
        order = order(asked.filter());
        values.put("lane", BoardLane.of(asked.filter().side(), asked.filter().stage()));
        values.put("key", after.key());
        values.put("after", after.id());
        values.put("band", after.band());
        values.put("limit", limit);
        if (asked.found() == null) {
            bands();
        } else if (!asked.found().isEmpty()) {
            found();
        }
    }

    private static String order(BoardFilter filter) {
        return switch (filter.order()) {
            case NEWEST -> "newest";
            case ENDING -> "ending";
            // Among equally pressing ones the newest is first: so the index need not be read from the most pressing on.
            case URGENCY, NEAREST -> filter.urgency() == null ? "urgency" : "newest";
        };
    }

    /** Whether nothing can fit, so that nothing need be asked. */
    boolean empty() {
        return stretches.isEmpty();
    }

    /** Ids in order, with band and key as {@code p}; the columns are the caller's. */
    String sql(String columns, String joins) {
        return "select " + columns + ", p.band, p.k from (" + String.join(" union all ", stretches)
                + " order by band, k, id limit :limit) p straight_join board_listing l on l.id = p.id " + joins
                + " order by p.band, p.k, p.id";
    }

    Map<String, Object> values() {
        return values;
    }

    private void bands() {
        BoardSelection.Viewer viewer = asked.viewer();
        if (asked.filter().order() != BoardSort.NEAREST || viewer.village() == null) {
            band(0, asked.villages(), Set.of());
            return;
        }
        Set<Long> near = new TreeSet<>(viewer.townsVillages());
        near.remove(viewer.village());
        band(0, meant(Set.of(viewer.village())), Set.of());
        band(1, meant(near), Set.of());
        near.add(viewer.village());
        if (asked.villages() == null) {
            band(2, null, near);
        } else {
            Set<Long> rest = new TreeSet<>(asked.villages());
            rest.removeAll(near);
            band(2, rest, Set.of());
        }
    }

    private Set<Long> meant(Set<Long> villages) {
        Set<Long> meant = new TreeSet<>(villages);
        if (asked.villages() != null) {
            meant.retainAll(asked.villages());
        }
        return meant;
    }

    private void band(int band, Set<Long> villages, Set<Long> without) {
        if (band < after.band()) {
            return;
        }
        Set<ServiceCategory> categories = asked.categories();
        if (villages != null) {
            String category = categories == null ? "" : " and category in (" + quoted(categories) + ")";
            if (categories == null || !categories.isEmpty()) {
                new TreeSet<>(villages)
                        .forEach(village -> stretch(band, "village", "village_id = " + village + category));
            }
            return;
        }
        String elsewhere = without.isEmpty()
                ? ""
                : " and (village_id is null or village_id not in ("
                        + without.stream().map(String::valueOf).collect(Collectors.joining(",")) + "))";
        if (categories == null) {
            stretch(band, "page", "true" + elsewhere);
        } else {
            categories.forEach(
                    category -> stretch(band, "category", "category = '" + category.name() + "'" + elsewhere));
        }
    }

    private void stretch(int band, String index, String which) {
        String key = "by_" + order;
        String from = band == after.band() ? " and (" + key + " > :key or (" + key + " = :key and id > :after))" : "";
        stretches.add(
                "(select " + band + " band, " + key + " k, id from board_listing force index (board_" + index + "_"
                        + order + ") where lane = :lane and " + which + rest() + from + " order by " + key
                        + ", id limit :limit)");
    }

    /** At most a thousand listings that hold the words: read one by one. */
    private void found() {
        values.put("found", asked.found());
        String where = " where id in (:found) and lane = :lane" + rest();
        if (asked.categories() != null) {
            where += asked.categories().isEmpty()
                    ? " and false"
                    : " and category in (" + quoted(asked.categories()) + ")";
        }
        if (asked.villages() != null) {
            where += " and village_id in (" + (asked.villages().isEmpty() ? "0" : numbers(asked.villages())) + ")";
        }
        stretches.add("(select * from (select " + bandOfRow() + " band, by_" + order + " k, id from board_listing"
                + where + ") f where band > :band or (band = :band and (k > :key or (k = :key and id > :after))))");
    }

    private String bandOfRow() {
        BoardSelection.Viewer viewer = asked.viewer();
        if (asked.filter().order() != BoardSort.NEAREST || viewer.village() == null) {
            return "0";
        }
        return "case when village_id = " + viewer.village() + " then 0 when village_id in ("
                + numbers(viewer.townsVillages()) + ") then 1 else 2 end";
    }

    private String rest() {
        BoardFilter filter = asked.filter();
        StringBuilder rest = new StringBuilder();
        if (filter.stage() == BoardStage.FREE) {
            rest.append(" and status = 'OPEN'");
        }
        and(rest, "kind", filter.kind());
        and(rest, "urgency", filter.urgency());
        and(rest, "mode", filter.mode());
        if (asked.levels() != null) {
            values.put("levels", asked.levels());
            rest.append(" and (level is null or level in (:levels))");
        }
        BoardSelection.Days days = asked.days();
        if (days != null) {
            rest.append(on(days));
        }
        return rest.toString();
    }

    /** On one of these days at least, by date and by weekday: as {@link Cell#on} tells it. */
    private static String on(BoardSelection.Days days) {
        String from = "date '" + days.first() + "'";
        String to = "date '" + days.last() + "'";
        String first = "greatest(first_on, " + from + ")";
        String number = "least(datediff(least(last_on, " + to + "), " + first + ") + 1, 7)";
        String bits = "(((1 << " + number + ") - 1) << weekday(" + first + "))";
        return " and first_on <= " + to + " and last_on >= " + from + " and ((" + bits + " | (" + bits
                + " >> 7)) & weekdays) > 0";
    }

    private void and(StringBuilder rest, String column, Enum<?> value) {
        if (value != null) {
            values.put(column, value.name());
            rest.append(" and ").append(column).append(" = :").append(column);
        }
    }

    private static String quoted(Collection<? extends Enum<?>> codes) {
        return codes.stream().map(code -> "'" + code.name() + "'").collect(Collectors.joining(","));
    }

    private static String numbers(Collection<Long> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining(","));
    }
}
