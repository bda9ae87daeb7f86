package org.studioportal.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.studioportal.directory.roster.RosterChange;
import org.studioportal.directory.roster.RosterProgress;
import org.studioportal.directory.roster.RosterRow;
import org.studioportal.shared.ServiceCategory;
import org.studioportal.shared.hours.WeeklyHours;
import org.studioportal.testing.Bench;
import org.studioportal.testing.PortalTest;

/** What the list of studios costs, with few and with many: {@code ./portal bench studios}. */
@PortalTest
@Tag("bench")
class StudiosBench {
    private static final int FEW = 40;
    private static final int MANY = 2_000;
    private static final double ALLOWED = 1.5;
    private static final String DAYS = "一二三四五六日";

    @Autowired
    private Studios studios;

    @Autowired
    private StudioFixture town;

    @Autowired
    private StudioRosterSheet sheet;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void manyStudiosCostLittleMoreThanFew() {
        town.unit("U1", "市司法局");
        town.volunteer("V1", "甲一", "U1", "公证");
        town.volunteer("V2", "甲二", "U1", "公证");
        Bench bench = new Bench("Studios, a page of 24");
        fill(0, FEW);
        bench.measure("bare JDBC, first page of " + FEW, this::bareJdbc);
        double first = measure(bench, FEW, null);
        fill(FEW, MANY);
        bench.measure("bare JDBC, first page of " + MANY, this::bareJdbc);
        double ratio = measure(bench, MANY, FEW);
        bench.measure("one studio of " + MANY, () -> studios.bySlug("s5"));
        bench.print();

        assertThat(first).isPositive();
        assertThat(ratio).as("first page of many to that of few").isLessThanOrEqualTo(ALLOWED);
    }

    private double measure(Bench bench, int size, Integer against) {
        double first = row(bench, "first page of ", StudioFilter.NONE, size, against);
        row(bench, "words, first page of ", StudioFilter.words("明灯"), size, against);
        row(
                bench,
                "legal aid on Tuesdays, of ",
                new StudioFilter(null, ServiceCategory.LEGAL, null, null, null, DayOfWeek.TUESDAY, null, false, null),
                size,
                against);
        return first;
    }

    private double row(Bench bench, String what, StudioFilter filter, int size, Integer against) {
        Runnable page = () -> studios.page(filter, 0, 24);
        return against == null ? bench.measure(what + size, page) : bench.measure(what + size, page, what + against);
    }

    private void bareJdbc() {
        jdbc.queryForList("select * from studio where status = 'PUBLISHED' order by name limit 24");
    }

    private void fill(int from, int to) {
        List<RosterChange> changes = IntStream.range(from, to)
                .mapToObj(i -> new RosterChange(
                        null,
                        RosterRow.stored()
                                .with(StudioRosterSheet.CODE, "S" + i)
                                .with(StudioRosterSheet.NAME, "明灯工作室" + i)
                                .with(StudioRosterSheet.UNIT, "U1")
                                .with(StudioRosterSheet.CATEGORIES, Set.of(ServiceCategory.values()[i % 12]))
                                .with(
                                        StudioRosterSheet.HOURS,
                                        WeeklyHours.parse(day(i) + " 09:00-11:30；" + day(i + 3) + " 14:00-16:30"))
                                .with(StudioRosterSheet.MEMBERS, List.of("V1", "V2"))))
                .toList();
        town.inTransaction(() -> sheet.write(changes, RosterProgress.NONE));
    }

    private static String day(int i) {
        return "周" + DAYS.charAt(i % DAYS.length());
    }
}
