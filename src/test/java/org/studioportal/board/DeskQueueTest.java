package org.studioportal.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.studioportal.security.Actor;
import org.studioportal.security.SignedIn;
import org.studioportal.shared.Page;
import org.studioportal.shared.ServiceCategory;
import org.studioportal.testing.PortalTest;
import org.studioportal.testing.Statements;
import org.studioportal.testing.TestClock;
import org.studioportal.testing.TownFixture;
import org.studioportal.testing.TownFixture.Town;

@PortalTest
class DeskQueueTest {
    private static final Page FIRST = new Page(0, 10);
    private static final Instant NOON = Instant.parse("2026-11-27T04:00:00Z");

    @Autowired
    private TownFixture towns;

    @Autowired
    private Postings postings;

    @Autowired
    private Vetting vetting;

    @Autowired
    private Claims claims;

    @Autowired
    private ClaimSteps steps;

    @Autowired
    private DeskQueue queue;

    @Autowired
    private TestClock clock;

    private Town town;

    @BeforeEach
    void aTown() {
        clock.set(NOON);
        town = towns.town();
    }

    @AfterEach
    void nobody() {
        SignedIn.nobody();
    }

    @Test
    void whatWasHandedInWaitsForTheClerkTheLongestFirst() {
        ListingId roof = handedIn("屋顶漏雨要修", "下雨天屋里接水", ServiceCategory.OTHER);
        clock.advance(Duration.ofHours(1));
        ListingId phone = handedIn("想学用手机挂号", "不会用智能手机", ServiceCategory.TECH);

        List<WaitingListing> waiting = as(town.clerk(), () -> queue.waiting(town.village(), FIRST));

        assertThat(waiting).extracting(WaitingListing::id).containsExactly(roof, phone);
        assertThat(waiting.getFirst().since()).isEqualTo(NOON);
        assertThat(waiting.getFirst().who()).isEqualTo("王村民");
        assertThat(waiting.getFirst().alike()).isZero();
        assertThat(as(town.clerk(), () -> queue.countWaiting(town.village()))).isEqualTo(2);
        assertThat(as(town.clerk(), () -> queue.waiting(town.village(), new Page(1, 10))))
                .extracting(WaitingListing::id)
                .containsExactly(phone);
    }

    @Test
    void aDeskIsReadInTwoStatementsHoweverMuchWaits() {
        for (int i = 0; i < 4; i++) {
            handedIn("第" + i + "件事", "说明", ServiceCategory.OTHER);
        }
        SignedIn.as(town.clerk());
        assertThat(Statements.of(() -> queue.waiting(town.village(), FIRST))).hasSize(2);
    }

    @Test
    void onlyTheVillagesOwnClerkReadsIt() {
        Town other = towns.town(2);
        ListingId roof = handedIn("屋顶漏雨要修", "下雨天屋里接水", ServiceCategory.OTHER);
        for (Actor stranger : List.of(other.clerk(), town.villager(), town.unitAdmin())) {
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> as(stranger, () -> queue.waiting(town.village(), FIRST)));
        }
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> as(other.unitAdmin(), () -> queue.unclaimed(town.unit(), 5)));
        assertThatExceptionOfType(BoardRefused.NotYours.class)
                .isThrownBy(() -> as(other.clerk(), () -> queue.similar(roof)));
    }

    @Test
    void whatIsOnTheBoardInMuchTheSameWordsIsFoundFirst() {
        ListingId roof = open("屋顶漏雨要修", "下雨天屋里接水", ServiceCategory.CARE);
        ListingId sameCategory = open("陪老人看病", "想去县医院", ServiceCategory.OTHER);
        open("想学用手机挂号", "不会用智能手机", ServiceCategory.TECH);
        ListingId again = handedIn("屋顶漏雨求修", "屋里接水了", ServiceCategory.OTHER);

        assertThat(as(town.clerk(), () -> queue.similar(again)))
                .extracting(SimilarListing::id)
                .containsExactly(roof, sameCategory);
        assertThat(as(town.clerk(), () -> queue.waiting(town.village(), FIRST)))
                .singleElement()
                .extracting(WaitingListing::alike)
                .isEqualTo(1);

        as(town.clerk(), () -> vetting.merge(again, roof));
        assertThat(as(town.clerk(), () -> queue.countWaiting(town.village()))).isZero();
        assertThat(as(town.clerk(), () -> queue.onBoard(town.village(), FIRST))).hasSize(3);
    }

    @Test
    void atMostThreeAreShownBesideIt() {
        for (int i = 0; i < 5; i++) {
            open("屋顶漏雨要修" + i, "下雨天屋里接水", ServiceCategory.OTHER);
        }
        ListingId again = handedIn("屋顶漏雨求修", "屋里接水了", ServiceCategory.OTHER);
        assertThat(as(town.clerk(), () -> queue.similar(again))).hasSize(3);
    }

    @Test
    void claimsAndReportsWaitForTheVillageInTurn() {
        Town other = towns.town(2);
        ListingId roof = open("屋顶漏雨要修", "下雨天屋里接水", ServiceCategory.OTHER);
        ClaimId claim = as(
                other.lead().actor(),
                () -> claims.claim(
                                roof,
                                null,
                                new ClaimCommand(Claimant.of(other.lead().id()), "我会修", UUID.randomUUID()))
                        .id());
        assertThat(as(town.clerk(), () -> queue.proposed(town.village(), FIRST)))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.id()).isEqualTo(claim);
                    assertThat(line.message()).isEqualTo("我会修");
                    assertThat(line.actions()).contains(ClaimAction.ACCEPT, ClaimAction.DECLINE);
                });
        assertThat(as(town.clerk(), () -> queue.countProposed(town.village()))).isEqualTo(1);

        as(town.clerk(), () -> steps.accept(claim));
        as(other.lead().actor(), () -> steps.start(claim));
        as(other.lead().actor(), () -> steps.report(claim, new ServiceReport("修好了", 6, List.of())));

        assertThat(as(town.clerk(), () -> queue.countProposed(town.village()))).isZero();
        assertThat(as(town.clerk(), () -> queue.countReported(town.village()))).isEqualTo(1);
        assertThat(as(town.clerk(), () -> queue.reported(town.village(), FIRST)))
                .extracting(ClaimLine::id)
                .containsExactly(claim);
    }

    @Test
    void aUnitSeesWhatNobodyHasClaimedInItsVillage() {
        ListingId roof = open("屋顶漏雨要修", "下雨天屋里接水", ServiceCategory.OTHER);
        ListingId phone = open("想学用手机挂号", "不会用智能手机", ServiceCategory.TECH);
        assertThat(as(town.unitAdmin(), () -> queue.unclaimed(town.unit(), 5)))
                .extracting(DeskListing::id)
                .containsExactly(roof, phone);

        as(
                town.unitAdmin(),
                () -> claims.claim(roof, null, new ClaimCommand(Claimant.of(town.unit()), null, UUID.randomUUID())));

        assertThat(as(town.unitAdmin(), () -> queue.unclaimed(town.unit(), 5)))
                .extracting(DeskListing::id)
                .containsExactly(phone);
        assertThat(as(town.unitAdmin(), () -> queue.claims(town.unit(), 5)))
                .extracting(ClaimLine::listing)
                .containsExactly(roof);
    }

    @Test
    void aVolunteersOfferWaitsForTheUnit() {
        Actor volunteer = town.lead().actor();
        ListingId offer = as(volunteer, () -> handedIn(Written.offer("上门量血压")));
        assertThat(as(town.unitAdmin(), () -> queue.countWaiting(town.unit()))).isEqualTo(1);
        assertThat(as(town.unitAdmin(), () -> queue.waiting(town.unit(), FIRST)))
                .singleElement()
                .satisfies(waiting -> {
                    assertThat(waiting.id()).isEqualTo(offer);
                    assertThat(waiting.who()).isEqualTo("志愿者M11");
                });
        assertThat(as(town.clerk(), () -> queue.countWaiting(town.village()))).isZero();
    }

    @Test
    void whoWroteItFindsWhereItStandsAndWhyItCameBack() {
        ListingId roof = handedIn("屋顶漏雨要修", "下雨天屋里接水", ServiceCategory.OTHER);
        assertThat(as(town.villager(), () -> postings.state(roof)).writable()).isFalse();
        as(town.clerk(), () -> vetting.giveBack(roof, "哪一间屋？"));

        PostingState state = as(town.villager(), () -> postings.state(roof));
        assertThat(state.writable()).isTrue();
        assertThat(state.reason()).isEqualTo("哪一间屋？");
        assertThat(as(town.clerk(), () -> postings.state(roof)).writable()).isFalse();
        assertThatExceptionOfType(BoardRefused.Unknown.class)
                .isThrownBy(() -> as(town.lead().actor(), () -> postings.state(roof)));
    }

    @Test
    void whomOneAskedForLastIsRemembered() {
        assertThat(as(town.villager(), () -> postings.lastRequester())).isEqualTo(Requester.NONE);
        handedIn("屋顶漏雨要修", "下雨天屋里接水", ServiceCategory.OTHER);
        assertThat(as(town.villager(), () -> postings.lastRequester()).address())
                .isEqualTo("三组 5 号");
    }

    private ListingId open(String title, String description, ServiceCategory category) {
        ListingId id = handedIn(title, description, category);
        as(town.clerk(), () -> {
            PostingState state = postings.state(id);
            vetting.open(id, state.version(), state.posting());
        });
        return id;
    }

    private ListingId handedIn(String title, String description, ServiceCategory category) {
        return as(town.villager(), () -> handedIn(Written.request(town.village(), title, description, category)));
    }

    private ListingId handedIn(Posting posting) {
        var begun = postings.begin(posting);
        assertThat(postings.submit(begun.id(), begun.version(), posting)).isEqualTo(ListingStatus.SUBMITTED);
        return begun.id();
    }

    private static <T> T as(Actor actor, Supplier<T> work) {
        return SignedIn.as(actor, work);
    }

    private static void as(Actor actor, Runnable work) {
        SignedIn.as(actor, work);
    }
}
