package org.studioportal.board;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.studioportal.studio.StudioFixture;
import org.studioportal.testing.Bench;
import org.studioportal.testing.PortalTest;

/** What the board costs, however large it is: {@code ./portal bench board}. */
@PortalTest
@Tag("bench")
class BoardBench {
    private static final int VILLAGES = 93;
    private static final int STEP = 24;
    private static final List<Integer> SIZES = List.of(10_000, 100_000, 1_000_000);

    /** A page of each order, and of each single filter. */
    private static final Map<String, Map<String, String>> PAGES = pages();

    @Autowired
    private Board board;

    @Autowired
    private ScatteredListings listings;

    @Autowired
    private StudioFixture town;

    @Autowired
    private JdbcTemplate jdbc;

    private static Map<String, Map<String, String>> pages() {
        Map<String, Map<String, String>> pages = new LinkedHashMap<>();
        pages.put("urgency first", Map.of());
        pages.put("newest first", Map.of("sort", "newest"));
        pages.put("ending first", Map.of("sort", "ending"));
        pages.put("a category", Map.of("category", "legal"));
        pages.put("an urgency", Map.of("urgency", "hope"));
        pages.put("a mode", Map.of("mode", "home_visit"));
        pages.put("a village", Map.of("village", "V7"));
        pages.put("a town", Map.of("town", "镇1"));
        pages.put("today", Map.of("when", "today"));
        pages.put("posts", Map.of("kind", "post"));
        pages.put("places free", Map.of("stage", "free"));
        pages.put("what is over", Map.of("stage", "past"));
        return pages;
    }

    @Test
    void pagesOfTheBoard() {
        for (int i = 1; i <= VILLAGES; i++) {
            town.unit("U" + i, "单位" + i);
            town.village("V" + i, "村" + i, "镇" + i / 8, "U" + i);
        }
        Bench bench = new Bench("Board, a page of " + STEP);
        int before = 0;
        int biggest = Integer.getInteger("board.bench", SIZES.getLast());
        for (int size : SIZES) {
            if (size <= biggest) {
                listings.scatter(size - before, size);
                jdbc.execute("analyze table board_listing");
                measure(bench, size, before == 0);
                before = size;
            }
        }
        bench.print();
    }

    private void measure(Bench bench, int size, boolean first) {
        String few = " of " + SIZES.getFirst();
        bench.measure("bare JDBC, urgency first of " + size, this::bare);
        PAGES.forEach((what, parameters) -> {
            BoardFilter filter = BoardFilter.parse(parameters);
            Runnable page = () -> board.page(filter, BoardCursor.START, STEP);
            measure(bench, what + " of " + size, page, first ? null : what + few);
        });
        BoardSelection all = board.page(BoardFilter.NEEDS, BoardCursor.START, 1).selection();
        measure(bench, "all counts of " + size, () -> board.counts(all), first ? null : "all counts" + few);
    }

    private static void measure(Bench bench, String what, Runnable work, String against) {
        if (against == null) {
            bench.measure(what, work);
        } else {
            bench.measure(what, work, against);
        }
    }

    /** The same rows by hand, without cards made of them. */
    private void bare() {
        jdbc.queryForList("select l.* from (select id, by_urgency k from board_listing force index (board_page_urgency)"
                + " where lane = 'DEMAND_LIVE' order by by_urgency, id limit " + (STEP + 1)
                + ") p straight_join board_listing l on l.id = p.id order by p.k, p.id");
    }
}
