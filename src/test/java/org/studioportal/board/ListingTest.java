package org.studioportal.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.studioportal.board.ListingStatus.CLOSED;
import static org.studioportal.board.ListingStatus.DONE;
import static org.studioportal.board.ListingStatus.EXPIRED;
import static org.studioportal.board.ListingStatus.FULL;
import static org.studioportal.board.ListingStatus.IN_SERVICE;
import static org.studioportal.board.ListingStatus.OPEN;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.studioportal.directory.VillageId;
import org.studioportal.security.AccountId;

class ListingTest {
    private static final Instant NOW = Instant.parse("2026-11-27T08:00:00Z");

    /** What leads where and by whom, written down once more by hand: a change of the table must be meant. */
    private static final Map<ListingAction, String> BOOK = new EnumMap<>(Map.ofEntries(
            Map.entry(ListingAction.SUBMIT, "DRAFT RETURNED > SUBMITTED by POSTER"),
            Map.entry(ListingAction.OPEN_IT, "DRAFT SUBMITTED > OPEN by KEEPER SYSTEM"),
            Map.entry(ListingAction.RETURN, "SUBMITTED > RETURNED by KEEPER"),
            Map.entry(ListingAction.MERGE, "SUBMITTED > WITHDRAWN by KEEPER"),
            Map.entry(
                    ListingAction.WITHDRAW,
                    "SUBMITTED RETURNED OPEN FULL IN_CONSULTATION > WITHDRAWN by POSTER KEEPER SYSTEM"),
            Map.entry(ListingAction.ENOUGH, "OPEN FULL > OPEN by POSTER KEEPER"),
            Map.entry(ListingAction.CONSULT, "OPEN FULL > IN_CONSULTATION by KEEPER"),
            Map.entry(ListingAction.RESUME, "IN_CONSULTATION > OPEN by KEEPER"),
            Map.entry(ListingAction.EXPIRE, "SUBMITTED RETURNED OPEN FULL IN_CONSULTATION > EXPIRED by SYSTEM"),
            Map.entry(ListingAction.REOPEN, "WITHDRAWN EXPIRED > OPEN by SYSTEM")));

    private static Listing standing(ListingStatus status) {
        Listing listing = Listing.need(ListingKind.REQUEST, new VillageId(1), new AccountId(2), NOW);
        way(status).forEach(action -> listing.act(action, EnumSet.allOf(Party.class), null, NOW));
        switch (status) {
            case FULL -> listing.settle(new Tally(1, 1, 0, 0, 1, 0, 0, 0), false, NOW);
            case IN_SERVICE -> listing.settle(new Tally(1, 1, 0, 0, 0, 1, 0, 0), false, NOW);
            case DONE -> listing.settle(new Tally(1, 1, 0, 0, 0, 0, 1, 0), false, NOW);
            case CLOSED -> listing.settle(new Tally(1, 1, 0, 0, 0, 0, 0, 1), false, NOW);
            default -> {}
        }
        assertThat(listing.status()).isEqualTo(status);
        return listing;
    }

    private static List<ListingAction> way(ListingStatus status) {
        return switch (status) {
            case DRAFT -> List.of();
            case SUBMITTED -> List.of(ListingAction.SUBMIT);
            case RETURNED -> List.of(ListingAction.SUBMIT, ListingAction.RETURN);
            case OPEN, FULL, IN_SERVICE, DONE, CLOSED -> List.of(ListingAction.OPEN_IT);
            case IN_CONSULTATION -> List.of(ListingAction.OPEN_IT, ListingAction.CONSULT);
            case WITHDRAWN -> List.of(ListingAction.OPEN_IT, ListingAction.WITHDRAW);
            case EXPIRED -> List.of(ListingAction.OPEN_IT, ListingAction.EXPIRE);
        };
    }

    static Stream<ListingStatus> statuses() {
        return Stream.of(ListingStatus.values());
    }

    /** All states, all actions, all parties. */
    @ParameterizedTest
    @MethodSource("statuses")
    void everyStepThatIsNotInTheBookIsRefused(ListingStatus status) {
        for (ListingAction action : ListingAction.values()) {
            for (Party party : Party.values()) {
                Listing listing = standing(status);
                String book = BOOK.get(action);
                boolean from = words(book, 0).contains(status.name());
                boolean by = words(book, 2).contains(party.name());
                if (from && by) {
                    listing.act(action, Set.of(party), "why", NOW);
                    assertThat(words(book, 1)).containsExactly(listing.status().name());
                    assertThat(listing.reason()).isEqualTo("why");
                } else {
                    assertThatExceptionOfType(BoardRefused.class)
                            .as("%s by %s from %s", action, party, status)
                            .isThrownBy(() -> listing.act(action, Set.of(party), null, NOW))
                            .isInstanceOf(by ? BoardRefused.ListingStands.class : BoardRefused.NotYours.class);
                    assertThat(listing.status()).isEqualTo(status);
                }
                assertThat(ListingAction.possible(status, Set.of(party)).contains(action))
                        .isEqualTo(from && by);
            }
        }
    }

    private static List<String> words(String book, int part) {
        return Arrays.asList(book.split(" > | by ")[part].split(" "));
    }

    @Test
    void nobodyMayDoAnything() {
        for (ListingAction action : ListingAction.values()) {
            assertThatExceptionOfType(BoardRefused.NotYours.class)
                    .isThrownBy(() -> standing(OPEN).act(action, Set.of(), null, NOW));
        }
    }

    private static ListingStatus after(boolean over, Tally tally) {
        Listing listing = standing(OPEN);
        listing.settle(tally, over, NOW);
        return listing.status();
    }

    @Test
    void itFollowsFromItsClaims() {
        // places, taken, free, waiting, accepted, started, reported, served
        assertThat(after(false, new Tally(2, 0, 2, 0, 0, 0, 0, 0))).isEqualTo(OPEN);
        assertThat(after(false, new Tally(2, 2, 0, 3, 2, 0, 0, 0))).isEqualTo(FULL);
        assertThat(after(false, new Tally(2, 2, 0, 0, 1, 1, 0, 0))).isEqualTo(FULL);
        assertThat(after(false, new Tally(2, 2, 0, 0, 0, 2, 0, 0))).isEqualTo(IN_SERVICE);
        assertThat(after(false, new Tally(2, 1, 1, 0, 0, 1, 0, 0))).isEqualTo(OPEN);
        assertThat(after(false, new Tally(2, 2, 0, 0, 0, 0, 1, 1))).isEqualTo(DONE);
        assertThat(after(false, new Tally(2, 2, 0, 0, 0, 0, 0, 2))).isEqualTo(CLOSED);
        assertThat(after(true, new Tally(2, 1, 1, 0, 0, 0, 0, 1))).isEqualTo(CLOSED);
        assertThat(after(true, new Tally(2, 0, 2, 0, 0, 0, 0, 0))).isEqualTo(EXPIRED);
        assertThat(after(true, new Tally(2, 1, 1, 0, 1, 0, 0, 0))).isEqualTo(FULL);
    }

    @Test
    void aPostGoesOnWhateverBecomesOfSingleShifts() {
        Listing post = Listing.need(ListingKind.POST, new VillageId(1), new AccountId(2), NOW);
        post.act(ListingAction.OPEN_IT, Set.of(Party.KEEPER), null, NOW);

        post.settle(new Tally(4, 4, 0, 0, 0, 0, 0, 4), false, NOW);
        assertThat(post.status()).isEqualTo(FULL);
        post.settle(new Tally(6, 4, 2, 0, 0, 0, 0, 4), false, NOW);
        assertThat(post.status()).isEqualTo(OPEN);
        post.settle(new Tally(4, 4, 0, 0, 0, 0, 0, 4), true, NOW);
        assertThat(post.status()).isEqualTo(CLOSED);
    }

    @Test
    void anOfferIsOpenAsLongAsItIsOffered() {
        Listing offer = Listing.ofPartner(new org.studioportal.directory.PartnerId(1), new AccountId(2), NOW);
        offer.act(ListingAction.OPEN_IT, Set.of(Party.SYSTEM), null, NOW);

        offer.settle(new Tally(1, 1, 0, 0, 1, 0, 0, 0), false, NOW);
        assertThat(offer.status()).isEqualTo(OPEN);
    }

    @Test
    void whatIsNotOnTheBoardDoesNotFollow() {
        for (ListingStatus status : EnumSet.of(
                ListingStatus.DRAFT,
                ListingStatus.SUBMITTED,
                ListingStatus.RETURNED,
                ListingStatus.IN_CONSULTATION,
                ListingStatus.WITHDRAWN,
                EXPIRED,
                CLOSED)) {
            Listing listing = standing(status);
            assertThat(listing.settle(new Tally(1, 0, 1, 0, 0, 0, 0, 0), false, NOW))
                    .isFalse();
            assertThat(listing.status()).isEqualTo(status);
        }
    }
}
