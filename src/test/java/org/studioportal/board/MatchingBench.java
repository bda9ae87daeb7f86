package org.studioportal.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.studioportal.directory.VolunteerFixture;
import org.studioportal.directory.VolunteerFixture.Helper;
import org.studioportal.directory.VolunteerLevel;
import org.studioportal.security.SignedIn;
import org.studioportal.shared.ServiceCategory;
import org.studioportal.testing.Bench;
import org.studioportal.testing.PortalTest;
import org.studioportal.testing.TownFixture;
import org.studioportal.testing.TownFixture.Town;

/** What matching costs in a city of five thousand volunteers with three hundred open needs: {@code ./portal bench matching}. */
@PortalTest
@Tag("bench")
class MatchingBench {
    private static final int VOLUNTEERS = 5_000;
    private static final int NEEDS = 300;
    private static final int HISTORY = 40_000;
    private static final long FIRST = 1_000_000;
    private static final int LIMIT = 8;
    private static final double ALLOWED = 10;
    private static final String BARE_PEOPLE = """
            select id, code, name, unit_id, level, specialties, categories, portrait, availability, towns from volunteer
            where retired_on is null and account_id is not null and (categories like '%LEGAL,%' or unit_id = ?)
            order by categories not like '%LEGAL,%', unit_id <> ?, level, code limit 2000""";
    private static final String BARE_HISTORY = """
            select claimant_id, count(distinct case when status = 'ACCEPTED' then coalesce(series_id, id) end),
              sum(status = 'CONFIRMED'), count(stars), sum(stars), max(created_at)
            from board_claim where claimant_kind = 'VOLUNTEER' and claimant_id in (%s) group by claimant_id""";
    private static final String BARE_NEEDS = """
            select id, kind, title, category, urgency, village_id, level, specialties, weekly, starts_at, ends_at,
              places - taken
            from board_listing
            where side = 'DEMAND' and status = 'OPEN' and (category in ('LEGAL', 'CARE') or village_id = ?)
            order by field(urgency, 'URGENT', 'HARD', 'WORRY', 'HOPE'), opened_at desc limit 300""";

    @Autowired
    private Matching matching;

    @Autowired
    private TownFixture towns;

    @Autowired
    private VolunteerFixture volunteers;

    @Autowired
    private JdbcTemplate jdbc;

    private Town town;
    private String shortlist;

    @AfterEach
    void nobody() {
        SignedIn.nobody();
    }

    @Test
    void matchingInACityOfFiveThousandCostsLittleMoreThanItsSql() {
        town = towns.town();
        Helper me = volunteers.helper(
                town.unit(), "ME", VolunteerLevel.SKILLED, ServiceCategory.LEGAL, ServiceCategory.CARE);
        fillPeople();
        fillBoard();
        ListingId need = new ListingId(FIRST);
        Bench bench = new Bench("Matching, " + VOLUNTEERS + " volunteers, " + NEEDS + " open needs");
        bench.measure("bare SQL for candidates", this::bareCandidates);
        SignedIn.as(town.clerk());
        assertThat(matching.candidates(need, LIMIT)).hasSizeGreaterThanOrEqualTo(LIMIT);
        double candidates =
                bench.measure("candidates", () -> matching.candidates(need, LIMIT), "bare SQL for candidates");
        bench.measure("bare SQL for what fits me", () -> bareNeeds(me));
        SignedIn.as(me.actor());
        assertThat(matching.forMe(LIMIT)).hasSize(LIMIT);
        double forMe = bench.measure("what fits me", () -> matching.forMe(LIMIT), "bare SQL for what fits me");
        bench.print();

        assertThat(candidates).isLessThan(ALLOWED);
        assertThat(forMe).isLessThan(ALLOWED);
    }

    private void bareCandidates() {
        jdbc.queryForList("select * from board_listing where id = ?", FIRST);
        jdbc.queryForList(BARE_PEOPLE, town.unit().value(), town.unit().value());
        jdbc.queryForList(BARE_HISTORY.formatted(shortlist));
    }

    private void bareNeeds(Helper me) {
        jdbc.queryForList(
                "select * from volunteer where account_id = ?", me.account().value());
        jdbc.queryForList(BARE_NEEDS, town.village().value());
        jdbc.queryForList(BARE_HISTORY.formatted(me.id().value()));
        jdbc.queryForList(
                "select * from board_claim where claimant_kind = 'VOLUNTEER' and claimant_id = ? and status = 'ACCEPTED'",
                me.id().value());
    }

    /** Everybody covers two of the twelve categories and has an account. */
    private void fillPeople() {
        ServiceCategory[] categories = ServiceCategory.values();
        List<Object[]> accounts = new ArrayList<>();
        List<Object[]> people = new ArrayList<>();
        for (int i = 0; i < VOLUNTEERS; i++) {
            int one = i % categories.length;
            int next = (one + 1 + i / categories.length % (categories.length - 1)) % categories.length;
            accounts.add(new Object[] {FIRST + i, "p" + i});
            people.add(new Object[] {
                FIRST + i,
                "P" + i,
                "人" + i,
                town.unit().value(),
                VolunteerLevel.values()[i % 3].name(),
                "翻译、特长" + i % 50,
                categories[Math.min(one, next)] + "," + categories[Math.max(one, next)] + ",",
                FIRST + i
            });
        }
        volunteers.unit("U8", "市文旅局");
        jdbc.batchUpdate("""
                insert into account (id, version, created_at, updated_at, username, password_hash, display_name, enabled,
                  must_change_password, language)
                values (?, 0, now(), now(), ?, '{noop}', '', true, false, 'zh')""", accounts);
        jdbc.batchUpdate("""
                insert into volunteer (id, version, created_at, updated_at, code, name, unit_id, phone, phone_fingerprint,
                  level, specialties, categories, account_id, availability)
                values (?, 0, now(), now(), ?, ?, ?, '', '', ?, ?, ?, ?, '周二 09:00-11:30；周四 14:30-17:00')""", people);
        jdbc.update(
                "update volunteer set unit_id = (select id from unit where code = 'U8') where id >= ? and id % 93 > 0",
                FIRST);
        shortlist = String.join(
                ",",
                IntStream.range(0, 200)
                        .mapToObj(i -> String.valueOf(FIRST + i * 12))
                        .toList());
    }

    /** Open needs, half of them of the town's village's kind, and what everybody has done before. */
    private void fillBoard() {
        ServiceCategory[] categories = {ServiceCategory.LEGAL, ServiceCategory.CARE};
        List<Object[]> needs = new ArrayList<>();
        List<Object[]> times = new ArrayList<>();
        for (int i = 0; i < NEEDS + HISTORY / 10; i++) {
            needs.add(new Object[] {
                FIRST + i,
                i < NEEDS ? "OPEN" : "CLOSED",
                "求助" + i,
                categories[i % 2].name(),
                Urgency.values()[i % 4].name(),
                town.village().value(),
                town.clerk().accountId()
            });
            times.add(new Object[] {FIRST + i, FIRST + i});
        }
        jdbc.batchUpdate("""
                insert into board_listing (id, version, created_at, updated_at, kind, side, status, status_since, title,
                  description, category, urgency, mode, specialties, weekly, village_id, posted_by, places, opened_at)
                values (?, 0, now(), now(), 'REQUEST', 'DEMAND', ?, now(), ?, '', ?, ?, 'ON_SITE', '["翻译"]',
                  '周二 10:00-12:00', ?, ?, 1, now())""", needs);
        jdbc.batchUpdate("insert into board_slot (id, listing_id, capacity) values (?, ?, 100)", times);
        List<Object[]> claims = new ArrayList<>();
        for (int i = 0; i < HISTORY; i++) {
            long listing = FIRST + NEEDS + i % (HISTORY / 10);
            claims.add(new Object[] {listing, listing, FIRST + i % VOLUNTEERS, "k" + i});
        }
        jdbc.batchUpdate("""
                insert into board_claim (version, created_at, updated_at, listing_id, slot_id, claimant_kind, claimant_id,
                  made_by, request_key, status, status_since, vouched, report, quarters, stars)
                values (0, now() - interval 40 day, now(), ?, ?, 'VOLUNTEER', ?, 1, ?, 'CONFIRMED', now(), true, '', 4, 5)""", claims);
        jdbc.execute("analyze table volunteer, board_listing, board_claim");
    }
}
