package org.studioportal.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.studioportal.directory.VillagerFixture;
import org.studioportal.directory.VolunteerFixture;
import org.studioportal.directory.VolunteerFixture.Helper;
import org.studioportal.security.Actor;
import org.studioportal.security.SignedIn;
import org.studioportal.shared.PortalException;
import org.studioportal.testing.PortalTest;
import org.studioportal.testing.TestClock;
import org.studioportal.testing.TownFixture;
import org.studioportal.testing.TownFixture.Town;

/** What must hold however many come at once: against the real database, with threads that start together. */
@PortalTest
class BoardUnderLoadTest {
    private static final int CROWD = 200;
    private static final int ROUNDS = 8;

    @Autowired
    private Claims claims;

    @Autowired
    private ClaimSteps steps;

    @Autowired
    private Listings listings;

    @Autowired
    private BoardClock boardClock;

    @Autowired
    private BoardFixture board;

    @Autowired
    private TownFixture towns;

    @Autowired
    private VolunteerFixture volunteers;

    @Autowired
    private VillagerFixture villagers;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    private Town town;
    private long deadlocks;

    @BeforeEach
    void aTown() {
        town = towns.town();
        deadlocks = deadlocks();
    }

    @Test
    void ofTwoHundredClaimsOnThreePlacesExactlyThreeAreAccepted() {
        List<Helper> crowd = volunteers.helpers(town.unit(), "C", CROWD);
        ListingId request = board.open(town, 3);

        Collection<Throwable> failed = atOnce(crowd.stream()
                .<Runnable>map(helper -> () -> board.claim(request, helper))
                .toList());

        assertThat(failed).isEmpty();
        assertThat(board.count(request, ClaimStatus.ACCEPTED)).isEqualTo(3);
        assertThat(board.count(request, ClaimStatus.WAITING)).isEqualTo(CROWD - 3);
        assertThat(taken(request)).isEqualTo(3);
        assertThat(board.status(request)).isEqualTo(ListingStatus.FULL);
        assertThat(deadlocks()).isEqualTo(deadlocks);
    }

    @Test
    void ofManyBookingsOfOneTimeOneIsAccepted() {
        List<Actor> crowd = IntStream.range(0, 60)
                .mapToObj(i -> villagers.confirmed(town.village(), "crowd-" + i, "村民" + i))
                .toList();
        ListingId offer = board.offer(town, "法律咨询");
        Instant time = board.hour(2, 9);

        Collection<Throwable> failed = atOnce(crowd.stream()
                .<Runnable>map(villager -> () -> board.book(offer, time, villager))
                .toList());

        assertThat(failed).isEmpty();
        assertThat(board.count(offer, ClaimStatus.ACCEPTED)).isEqualTo(1);
        assertThat(board.count(offer, ClaimStatus.WAITING)).isEqualTo(crowd.size() - 1);
        assertThat(board.slots(offer)).hasSize(1);
        assertThat(deadlocks()).isEqualTo(deadlocks);
    }

    @Test
    void shiftsAndWholeSeriesOfOnePostAreNeverGivenTwice() {
        List<Helper> crowd = volunteers.helpers(town.unit(), "C", 40);
        ListingId post = board.post(town, "周一、周三、周五 07:00-08:00", 2, posting -> posting);
        List<SlotId> shifts = board.slots(post);

        Collection<Throwable> failed = atOnce(IntStream.range(0, crowd.size())
                .<Runnable>mapToObj(i -> i % 10 == 0
                        ? () -> SignedIn.as(
                                crowd.get(i).actor(),
                                () -> claims.claimSeries(
                                        post,
                                        new ClaimCommand(
                                                Claimant.of(crowd.get(i).id()), null, UUID.randomUUID())))
                        : () -> board.claim(post, shifts.get(i % shifts.size()), crowd.get(i)))
                .toList());

        // A whole series finds nothing left when all shifts have gone: that is a sentence, nothing else is.
        assertThat(failed).allMatch(BoardRefused.NoSuchTime.class::isInstance);
        assertThat(jdbc.sql("""
                        select count(*) from board_slot s where s.listing_id = ? and (s.taken > s.capacity or s.taken <> (
                          select count(*) from board_claim c where c.slot_id = s.id and c.status = 'ACCEPTED'))""").params(post.value()).query(Integer.class).single())
                .isZero();
        assertThat(deadlocks()).isEqualTo(deadlocks);
    }

    @Test
    void ofTwoClerksWhoDecideAtOnceOneWinsAndTheOtherSeesWhatHappened() {
        Helper helper = towns.town(2).team().getFirst();
        for (int i = 0; i < ROUNDS; i++) {
            ListingId request = board.open(town, 1);
            ClaimId claim = board.claim(request, helper).id();

            Collection<Throwable> failed = atOnce(List.of(
                    () -> SignedIn.as(town.clerk(), () -> steps.accept(claim)),
                    () -> SignedIn.as(town.villager(), () -> steps.decline(claim, false, "已有人选"))));

            // An accepted claim can still be declined, so both may go through in that order.
            ClaimStatus status = board.status(claim);
            assertThat(failed).hasSizeLessThanOrEqualTo(1).allMatch(BoardRefused.ClaimStands.class::isInstance);
            assertThat(status).isEqualTo(ClaimStatus.DECLINED);
            assertThat(taken(request)).isZero();
        }
    }

    @Test
    void aClickThatIsSentManyTimesAtOnceCountsOnce() {
        Helper helper = volunteers.helpers(town.unit(), "C", 1).getFirst();
        ListingId request = board.open(town, 3);
        ClaimCommand click = new ClaimCommand(Claimant.of(helper.id()), null, UUID.randomUUID());

        Collection<Throwable> failed = atOnce(Collections.nCopies(
                12, () -> SignedIn.as(helper.actor(), () -> claims.claim(request, null, click))));

        assertThat(failed).isEmpty();
        assertThat(board.count(request, ClaimStatus.ACCEPTED)).isEqualTo(1);
        assertThat(taken(request)).isEqualTo(1);
    }

    @Test
    void onePersonWhoClaimsEverythingAtOnceGetsNoMoreThanTheLimit() {
        Helper helper = volunteers.helpers(town.unit(), "C", 1).getFirst();
        List<ListingId> requests =
                IntStream.range(0, 10).mapToObj(i -> board.open(town, 1)).toList();

        Collection<Throwable> failed = atOnce(requests.stream()
                .<Runnable>map(request -> () -> board.claim(request, helper))
                .toList());

        assertThat(failed).hasSize(7).allMatch(BoardRefused.TooManyClaims.class::isInstance);
        assertThat(deadlocks()).isEqualTo(deadlocks);
    }

    @Test
    void acceptAgainstWithdrawHasOneConsistentOutcome() {
        Helper helper = towns.town(2).team().getFirst();
        for (int i = 0; i < ROUNDS; i++) {
            ListingId request = board.open(town, 1);
            ClaimId claim = board.claim(request, helper).id();

            Collection<Throwable> failed = atOnce(List.of(
                    () -> SignedIn.as(town.clerk(), () -> steps.accept(claim)),
                    () -> SignedIn.as(town.villager(), () -> listings.withdraw(request, "不需要了"))));

            assertThat(failed).hasSizeLessThanOrEqualTo(1).allMatch(BoardRefused.class::isInstance);
            assertThat(board.status(request)).isEqualTo(ListingStatus.WITHDRAWN);
            assertThat(board.status(claim)).isEqualTo(ClaimStatus.DECLINED);
            assertThat(taken(request)).isZero();
        }
    }

    @Test
    void lapseAgainstStartHasOneConsistentOutcome() {
        Helper helper = town.team().getFirst();
        for (int i = 0; i < ROUNDS; i++) {
            ListingId request = board.open(town, 1);
            ClaimId claim = board.claim(request, helper).id();
            clock.advance(java.time.Duration.ofDays(15));

            Collection<Throwable> failed = atOnce(List.of(
                    () -> boardClock.tick(),
                    () -> boardClock.tick(),
                    () -> SignedIn.as(helper.actor(), () -> steps.start(claim))));

            ClaimStatus status = board.status(claim);
            assertThat(failed).allMatch(BoardRefused.ClaimStands.class::isInstance);
            assertThat(status).isIn(ClaimStatus.STARTED, ClaimStatus.LAPSED);
            assertThat(failed.isEmpty()).isEqualTo(status == ClaimStatus.STARTED);
            assertThat(taken(request)).isEqualTo(status == ClaimStatus.STARTED ? 1 : 0);
            if (status == ClaimStatus.STARTED) {
                SignedIn.as(helper.actor(), () -> steps.report(claim, new ServiceReport("x", 1, List.of())));
            }
        }
    }

    @Test
    void releaseAgainstPromotionNeverLosesThePlace() {
        List<Helper> team = town.team();
        for (int i = 0; i < ROUNDS; i++) {
            ListingId request = board.open(town, 1);
            ClaimId first = board.claim(request, team.get(0)).id();
            ClaimId second = board.claim(request, team.get(1)).id();
            ClaimId third = board.claim(request, team.get(2)).id();

            Collection<Throwable> failed = atOnce(List.of(
                    () -> SignedIn.as(team.get(0).actor(), () -> steps.release(first, false, "有事")),
                    () -> SignedIn.as(team.get(1).actor(), () -> steps.release(second, false, "有事"))));

            assertThat(failed).isEmpty();
            assertThat(board.status(third)).isEqualTo(ClaimStatus.ACCEPTED);
            assertThat(taken(request)).isEqualTo(1);
            SignedIn.as(team.get(2).actor(), () -> steps.release(third, false, "有事"));
        }
        assertThat(deadlocks()).isEqualTo(deadlocks);
    }

    @Test
    void manyNodesSeeToWhatIsDueOnce() {
        List<Helper> crowd = volunteers.helpers(town.unit(), "C", 20);
        List<ListingId> requests = crowd.stream()
                .map(helper -> {
                    ListingId request = board.open(town, 1);
                    board.claim(request, helper);
                    return request;
                })
                .toList();
        clock.advance(java.time.Duration.ofDays(15));

        assertThat(atOnce(Collections.nCopies(4, boardClock::tick))).isEmpty();
        boardClock.tick();

        for (ListingId request : requests) {
            assertThat(board.count(request, ClaimStatus.LAPSED)).isEqualTo(1);
            assertThat(board.status(request)).isEqualTo(ListingStatus.OPEN);
            assertThat(jdbc.sql("select count(*) from board_entry where listing_id = ? and what = 'claim.LAPSE'")
                            .params(request.value())
                            .query(Integer.class)
                            .single())
                    .isEqualTo(1);
        }
    }

    private int taken(ListingId id) {
        return jdbc.sql("select sum(taken) from board_slot where listing_id = ?")
                .params(id.value())
                .query(Integer.class)
                .single();
    }

    private long deadlocks() {
        return jdbc.sql(
                        "select variable_value from information_schema.global_status where variable_name = 'INNODB_DEADLOCKS'")
                .query(Long.class)
                .single();
    }

    /** Starts all at the same moment; gives what they threw. */
    private static Collection<Throwable> atOnce(List<? extends Runnable> works) {
        CyclicBarrier start = new CyclicBarrier(works.size());
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Throwable>> running = works.stream()
                    .map(work -> threads.submit(() -> {
                        start.await();
                        try {
                            work.run();
                            return (Throwable) null;
                        } catch (PortalException refused) {
                            return refused;
                        }
                    }))
                    .toList();
            List<Throwable> failed = new ArrayList<>();
            for (Future<Throwable> one : running) {
                Throwable thrown = one.get();
                if (thrown != null) {
                    failed.add(thrown);
                }
            }
            return failed;
        } catch (InterruptedException | java.util.concurrent.ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
