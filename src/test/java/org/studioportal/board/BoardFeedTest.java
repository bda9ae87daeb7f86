package org.studioportal.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.studioportal.security.SignedIn;
import org.studioportal.shared.ServiceCategory;
import org.studioportal.shared.ServiceMode;
import org.studioportal.shared.hours.WeeklyHours;
import org.studioportal.testing.PortalTest;
import org.studioportal.testing.Statements;
import org.studioportal.testing.TestClock;
import org.studioportal.testing.TownFixture;
import org.studioportal.testing.TownFixture.Town;

/** Those who look at the board hear of every change, once, and its counts follow. */
@PortalTest
class BoardFeedTest {
    @Autowired
    private BoardFeed feed;

    @Autowired
    private BoardRows rows;

    @Autowired
    private Board board;

    @Autowired
    private Postings postings;

    @Autowired
    private Listings listings;

    @Autowired
    private Claims claims;

    @Autowired
    private TownFixture towns;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    private final List<BoardChange> heard = new ArrayList<>();
    private final List<Runnable> watches = new ArrayList<>();
    private Town town;

    @BeforeEach
    void somebodyWatches() {
        town = towns.town();
        watch();
        feed.poll();
        heard.clear();
    }

    @AfterEach
    void nobodyWatches() {
        watches.forEach(Runnable::run);
        feed.forget();
        SignedIn.nobody();
    }

    @Test
    void aNewListingAndAClaimOnItAreToldAsTheyAreNow() {
        ListingId id = request("修收音机", 2);
        feed.poll();
        assertThat(changes(id)).last().satisfies(change -> {
            assertThat(change.fresh()).contains(id);
            assertThat(change.cards()).extracting(BoardCard::free).containsExactly(2);
        });
        heard.clear();

        claim(id);
        feed.poll();
        assertThat(changes(id)).last().satisfies(change -> {
            assertThat(change.fresh()).doesNotContain(id);
            assertThat(change.cards()).extracting(BoardCard::free).containsExactly(1);
        });
    }

    @Test
    void whatIsTakenOffIsGone() {
        ListingId id = request("修收音机", 1);
        feed.poll();
        heard.clear();

        SignedIn.as(town.clerk(), () -> listings.withdraw(id, "不用了"));
        feed.poll();

        assertThat(changes(id)).last().satisfies(change -> {
            assertThat(change.gone()).contains(id);
            assertThat(change.cards()).isEmpty();
        });
    }

    @Test
    void aLineThatIsCommittedAfterALaterOneIsToldAsWell() {
        ListingId first = request("修收音机", 1);
        ListingId second = request("修电视机", 1);
        feed.poll();
        heard.clear();
        long last = rows.lastEntry();
        line(last + 2, second);
        feed.poll();
        line(last + 1, first);
        feed.poll();
        feed.poll();

        assertThat(changes(second)).hasSize(1);
        assertThat(changes(first)).hasSize(1);
    }

    @Test
    void whatWasToldIsNotToldAgainWhenItIsOld() {
        ListingId id = request("修收音机", 1);
        feed.poll();
        clock.advance(Duration.ofMinutes(1));
        heard.clear();
        feed.poll();
        feed.poll();

        assertThat(heard).isEmpty();
        assertThat(Statements.of(() -> {
                    feed.poll();
                    return id;
                }))
                .hasSize(1);
    }

    @Test
    void fiveHundredWhoWatchCostNoMoreStatementsThanOne() {
        IntStream.range(0, 500).forEach(i -> watch());
        List<ListingId> changed =
                IntStream.range(0, 5).mapToObj(i -> request("修收音机" + i, 1)).toList();
        feed.poll();
        heard.clear();
        long last = rows.lastEntry();
        IntStream.range(0, 5).forEach(i -> line(last + 1 + i, changed.get(i)));

        List<String> sent = Statements.of(() -> {
            feed.poll();
            return null;
        });

        // Another thread may have been quicker; it sends no more either.
        assertThat(sent).hasSizeLessThanOrEqualTo(2);
        assertThat(heard.size()).isGreaterThanOrEqualTo(501);
    }

    @Test
    void countsFollowWhatHappensAndStayWhatTheDatabaseSays() {
        BoardSelection needs =
                board.page(BoardFilter.NEEDS, BoardCursor.START, 1).selection();
        assertThat(board.counts(needs).total()).isZero();

        ListingId served = request("修收音机", 1);
        ListingId withdrawn = request("修电视机", 1);
        ListingId open = request("修冰箱", 1);
        feed.poll();
        assertThat(board.counts(needs).total()).isEqualTo(3);
        assertThat(board.counts(needs).stages()).containsEntry(BoardStage.FREE, 3);

        claim(served);
        SignedIn.as(town.clerk(), () -> listings.withdraw(withdrawn, "不用了"));
        feed.poll();
        BoardCounts kept = board.counts(needs);
        assertThat(kept.total()).isEqualTo(2);
        assertThat(kept.stages()).containsEntry(BoardStage.FREE, 1);

        feed.forget();
        assertThat(board.counts(needs)).isEqualTo(kept);
        assertThat(board.page(BoardFilter.NEEDS, BoardCursor.START, 9).cards())
                .extracting(BoardCard::id)
                .containsExactlyInAnyOrder(served, open);
    }

    private void watch() {
        watches.add(feed.watch(change -> {
            synchronized (heard) {
                heard.add(change);
            }
        }));
    }

    private List<BoardChange> changes(ListingId id) {
        synchronized (heard) {
            return heard.stream()
                    .filter(change -> change.gone().contains(id)
                            || change.cards().stream()
                                    .anyMatch(card -> card.id().equals(id)))
                    .toList();
        }
    }

    private void line(long number, ListingId listing) {
        jdbc.sql("""
                        insert into board_entry (id, listing_id, happened_at, what, status)
                        values (:id, :listing, utc_timestamp(6), 'listing.REWORD', 'OPEN')""").param("id", number).param("listing", listing.value()).update();
    }

    private void claim(ListingId id) {
        var helper = town.lead();
        SignedIn.as(
                helper.actor(),
                () -> claims.claim(
                        id,
                        null,
                        new ClaimCommand(
                                new Claimant(ClaimantKind.VOLUNTEER, helper.id().value()), null, UUID.randomUUID())));
    }

    private ListingId request(String title, int people) {
        return SignedIn.as(town.clerk(), () -> {
            Posting posting = Posting.request(town.village())
                    .with(new ListingContent(
                            title,
                            "坏了几天了，麻烦来看看",
                            ServiceCategory.TECH,
                            Urgency.HARD,
                            ServiceMode.HOME_VISIT,
                            "村口",
                            people,
                            null,
                            List.of(),
                            List.of(),
                            WeeklyHours.NONE,
                            null,
                            null,
                            null,
                            null,
                            null));
            Posting whole = new Posting(
                    posting.kind(),
                    posting.village(),
                    null,
                    posting.content(),
                    new Requester("王大爷", "13800000000", "村东头"),
                    false);
            var kept = postings.begin(whole);
            postings.submit(kept.id(), kept.version(), whole);
            return kept.id();
        });
    }
}
