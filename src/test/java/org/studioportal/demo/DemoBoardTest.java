package org.studioportal.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.studioportal.board.BoardClockFixture;
import org.studioportal.board.ClaimStatus;
import org.studioportal.board.ListingStatus;
import org.studioportal.board.Urgency;
import org.studioportal.shared.ServiceCategory;

/** The year on the board of the invented city, in the same application as {@link DemoCityTest}. */
@SpringBootTest(properties = {"portal.demo=true", "portal.data-dir=target/demo-data"})
@ActiveProfiles("test")
@ContextConfiguration(initializers = DemoCityTest.OwnDatabase.class)
class DemoBoardTest {
    private static final String PLACED = "('ACCEPTED', 'STARTED', 'REPORTED', 'CONFIRMED', 'UNCONFIRMED')";

    /** What has ended is counted as of then, everything else as of the moment at which it was filled. */
    private static final String MISCOUNTED = """
            board_listing l left join (
              select s.listing_id,
                sum(if(s.closes_at is null or s.closes_at > if(e.status in ('CLOSED', 'WITHDRAWN', 'EXPIRED'),
                  e.status_since, (select max(happened_at) from audit_entry where action = 'board.past')),
                  s.capacity, s.taken)) places,
                sum(s.taken) taken
              from board_slot s join board_listing e on e.id = s.listing_id group by s.listing_id) t
              on t.listing_id = l.id
            where l.taken <> coalesce(t.taken, 0)
              or l.kind <> 'OFFER' and l.places <> coalesce(t.places, 0)
              or l.waiting <> (select count(*) from board_claim c where c.listing_id = l.id and c.status = 'WAITING')""";

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    BoardClockFixture clock;

    @Test
    void thereIsAYearOnTheBoard() {
        assertThat(count("board_listing where kind = 'REQUEST'")).isEqualTo(1_500);
        assertThat(count("board_listing where kind = 'POST'")).isEqualTo(300);
        assertThat(count("board_listing where kind = 'POST' and status in ('OPEN', 'FULL')"))
                .isBetween(50, 66);
        assertThat(count("board_listing where kind = 'OFFER'")).isGreaterThan(100);
        assertThat(count("board_listing where kind = 'REQUEST' and status in ('OPEN', 'FULL')"))
                .isBetween(80, 160);
        assertThat(count("board_claim c join board_listing l on l.id = c.listing_id where l.kind = 'OFFER'"))
                .isBetween(300, 700);
        assertThat(count("board_question")).isBetween(50, 300);
        assertThat(count("board_question where answer is null")).isBetween(5, 60);
        assertThat(count("board_listing where kind = 'REQUEST' and json_length(photos) > 0"))
                .isBetween(40, 90);
        assertThat(count("board_claim where json_length(report_photos) > 0")).isBetween(20, 70);
        assertThat(count("board_claim where comment is not null")).isGreaterThan(500);
        assertThat(count("board_listing where merged_into is not null")).isBetween(5, 60);
    }

    /** Everybody whose account is shown finds something in their inbox, and no letter to an invented person leaves. */
    @Test
    void peopleHaveBeenToldOfTheLastWeeks() {
        for (String username : List.of("villager01", "clerk01", "volunteer01", "lead01", "unit01")) {
            assertThat(count("notice n join account a on a.id = n.account_id where a.username = '" + username + "'"))
                    .as(username)
                    .isPositive();
        }
        assertThat(count("notice where settled_at is null and read_at is null")).isBetween(50, 2000);
        assertThat(count("delivery where state in ('PENDING', 'HELD', 'SENDING')"))
                .isZero();
        assertThat(count("delivery where state = 'SENT'")).isGreaterThan(100);
        assertThat(count("delivery where state = 'DEAD'")).isPositive();
    }

    @Test
    void everythingThatCanBecomeOfItHas() {
        assertThat(texts("select distinct status from board_listing"))
                .containsAll(Arrays.stream(ListingStatus.values())
                        .filter(status -> status != ListingStatus.DRAFT && status != ListingStatus.IN_CONSULTATION)
                        .map(Enum::name)
                        .toList());
        assertThat(texts("select distinct status from board_claim"))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(ClaimStatus.values()).map(Enum::name).toList());
        String open = " from board_listing where kind = 'REQUEST' and status in ('OPEN', 'FULL')";
        assertThat(texts("select distinct category" + open)).hasSameSizeAs(ServiceCategory.values());
        assertThat(texts("select distinct urgency" + open)).hasSameSizeAs(Urgency.values());
        assertThat(texts("select distinct village_id" + open)).hasSizeGreaterThan(50);
        assertThat(count("board_listing where status = 'SUBMITTED'")).isBetween(4, 40);
        assertThat(count(
                        "board_listing where status = 'SUBMITTED' and status_since < utc_timestamp() - interval 2 day"))
                .isBetween(2, 20);
        assertThat(count("board_claim where series_id is not null")).isPositive();
        assertThat(texts("select distinct claimant_kind from board_claim")).hasSize(5);
    }

    /** One after the other, because time changes what was counted. */
    @Test
    void everythingIsCountedAndNothingIsOverdue() {
        assertThat(count("board_slot s where taken > capacity or taken <> (select count(*) from board_claim c"
                        + " where c.slot_id = s.id and c.status in " + PLACED + ")"))
                .isZero();
        assertThat(count(MISCOUNTED)).isZero();
        assertThat(count("board_listing where status <> 'WITHDRAWN' and opened_at is null"
                        + " and status not in ('SUBMITTED', 'RETURNED', 'EXPIRED')"))
                .isZero();
        assertThat(count("board_entry where happened_at > utc_timestamp(6)")).isZero();
        assertThat(count("board_claim c where status <> (select e.status from board_entry e"
                        + " where e.claim_id = c.id order by e.id desc limit 1)"))
                .isZero();
        int before = count("board_entry");
        clock.tick();
        assertThat(count("board_entry") - before).isLessThan(10);
    }

    @Test
    void nobodyHasTooMuchOnTheirHandsOrIsInTwoPlaces() {
        assertThat(count("(select count(distinct coalesce(series_id, id)) n from board_claim"
                        + " where claimant_kind in ('VOLUNTEER', 'VILLAGER')"
                        + " and status in ('WAITING', 'PROPOSED', 'ACCEPTED', 'STARTED')"
                        + " group by claimant_kind, claimant_id having n > 3) many"))
                .isZero();
        assertThat(count("board_claim a join board_slot s on s.id = a.slot_id"
                        + " join board_claim b on b.claimant_kind = a.claimant_kind and b.claimant_id = a.claimant_id and b.id > a.id"
                        + " join board_slot t on t.id = b.slot_id and t.starts_at < s.ends_at and t.ends_at > s.starts_at"
                        + " where a.claimant_kind in ('VOLUNTEER', 'VILLAGER') and a.status in " + PLACED
                        + " and b.status in " + PLACED))
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "volunteer01, INVITED, 1",
        "volunteer01, ACCEPTED, 1",
        "volunteer01, STARTED, 1",
        "volunteer01, CONFIRMED, 2",
        "villager01, ACCEPTED, 2",
    })
    void somethingWaitsForTheClaimant(String username, ClaimStatus status, int least) {
        assertThat(count("board_claim where account_id = " + account(username) + " and status = '" + status + "'"))
                .isGreaterThanOrEqualTo(least);
    }

    @ParameterizedTest
    @CsvSource({
        "villager01, SUBMITTED, 3",
        "villager01, RETURNED, 1",
        "villager01, OPEN, 1",
        "villager01, DONE, 1",
        "villager01, CLOSED, 1",
        "clerk01, OPEN, 2",
        "clerk01, DONE, 1",
    })
    void somethingWaitsForThePoster(String username, ListingStatus status, int least) {
        assertThat(count("board_listing where posted_by = " + account(username) + " and status = '" + status + "'"))
                .isGreaterThanOrEqualTo(least);
    }

    @Test
    void theClerkTheLeadAndTheUnitHaveToDecide() {
        String village = "(select scope_id from account_grant g join account a on a.id = g.account_id"
                + " where a.username = 'clerk01' and g.role = 'CLERK')";
        String ofVillage = "board_claim c join board_listing l on l.id = c.listing_id where l.side = 'DEMAND' and"
                + " l.village_id = " + village + " and c.status = ";
        assertThat(count("board_listing where village_id = " + village + " and status = 'SUBMITTED'"
                        + " and status_since < utc_timestamp() - interval 2 day"))
                .isGreaterThanOrEqualTo(2);
        assertThat(count(ofVillage + "'PROPOSED'")).isGreaterThanOrEqualTo(2);
        assertThat(count(ofVillage + "'REPORTED'")).isGreaterThanOrEqualTo(2);
        assertThat(count("board_claim c join board_listing l on l.id = c.listing_id where c.status = 'PROPOSED' and"
                        + " l.studio_id = (select scope_id from account_grant g join account a on a.id = g.account_id"
                        + " where a.username = 'lead01' and g.role = 'STUDIO_LEAD')"))
                .isGreaterThanOrEqualTo(3);
        assertThat(texts("select distinct status from board_claim where claimant_kind = 'UNIT' and made_by = "
                        + account("unit01")))
                .contains("PROPOSED", "ACCEPTED", "STARTED", "CONFIRMED");
    }

    private long account(String username) {
        return jdbc.queryForObject("select id from account where username = ?", Long.class, username);
    }

    private List<String> texts(String sql) {
        return jdbc.queryForList(sql, String.class);
    }

    private int count(String from) {
        return jdbc.queryForObject("select count(*) from " + from, Integer.class);
    }
}
