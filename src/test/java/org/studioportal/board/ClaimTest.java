package org.studioportal.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.test.util.ReflectionTestUtils;
import org.studioportal.security.AccountId;

class ClaimTest {
    private static final Instant NOW = Instant.parse("2026-11-27T08:00:00Z");

    /** What leads where and by whom, written down once more by hand: a change of the table must be meant. */
    private static final Map<ClaimAction, String> BOOK = new EnumMap<>(Map.ofEntries(
            Map.entry(ClaimAction.ACCEPT, "PROPOSED > ACCEPTED by POSTER KEEPER"),
            Map.entry(ClaimAction.DECLINE, "INVITED WAITING PROPOSED ACCEPTED > DECLINED by POSTER KEEPER"),
            Map.entry(ClaimAction.TAKE, "INVITED > ACCEPTED by CLAIMANT"),
            Map.entry(ClaimAction.REFUSE, "INVITED > DECLINED by CLAIMANT"),
            Map.entry(ClaimAction.RELEASE, "WAITING PROPOSED ACCEPTED > RELEASED by CLAIMANT"),
            Map.entry(ClaimAction.START, "ACCEPTED > STARTED by HELPER RECEIVER"),
            Map.entry(ClaimAction.REPORT, "STARTED > REPORTED by HELPER"),
            Map.entry(ClaimAction.CONFIRM, "REPORTED > CONFIRMED by RECEIVER"),
            Map.entry(ClaimAction.MISS, "ACCEPTED > NO_SHOW by POSTER KEEPER"),
            Map.entry(ClaimAction.PROMOTE, "WAITING > ACCEPTED by SYSTEM"),
            Map.entry(ClaimAction.LAPSE, "INVITED WAITING PROPOSED ACCEPTED STARTED > LAPSED by SYSTEM"),
            Map.entry(ClaimAction.LEAVE_UNCONFIRMED, "REPORTED > UNCONFIRMED by SYSTEM"),
            Map.entry(ClaimAction.VOID, "INVITED WAITING PROPOSED ACCEPTED > DECLINED by SYSTEM")));

    private static Claim standing(ClaimStatus status) {
        Slot slot = new Slot(new ListingId(1), null, null, null, 1);
        ReflectionTestUtils.setField(slot, "id", 1L);
        NewClaim made = new NewClaim(
                new Claimant(ClaimantKind.VOLUNTEER, 1),
                new AccountId(1),
                new AccountId(1),
                UUID.randomUUID(),
                null,
                null);
        return new Claim(slot, made, status, true, null, NOW);
    }

    static Stream<ClaimStatus> statuses() {
        return Stream.of(ClaimStatus.values());
    }

    /** All states, all actions, all parties. */
    @ParameterizedTest
    @MethodSource("statuses")
    void everyStepThatIsNotInTheBookIsRefused(ClaimStatus status) {
        for (ClaimAction action : ClaimAction.values()) {
            for (Party party : Party.values()) {
                Claim claim = standing(status);
                String book = BOOK.get(action);
                boolean from = words(book, 0).contains(status.name());
                boolean by = words(book, 2).contains(party.name());
                if (from && by) {
                    claim.act(action, Set.of(party), null, NOW, NOW);
                    assertThat(words(book, 1)).containsExactly(claim.status().name());
                    assertThat(claim.dueAt()).isEqualTo(NOW);
                } else {
                    assertThatExceptionOfType(BoardRefused.class)
                            .as("%s by %s from %s", action, party, status)
                            .isThrownBy(() -> claim.act(action, Set.of(party), null, null, NOW))
                            .isInstanceOf(by ? BoardRefused.ClaimStands.class : BoardRefused.NotYours.class);
                    assertThat(claim.status()).isEqualTo(status);
                }
                assertThat(ClaimAction.possible(status, Set.of(party)).contains(action))
                        .isEqualTo(from && by);
            }
        }
    }

    private static List<String> words(String book, int part) {
        return Arrays.asList(book.split(" > | by ")[part].split(" "));
    }

    @Test
    void nobodyMayDoAnything() {
        for (ClaimAction action : ClaimAction.values()) {
            assertThatExceptionOfType(BoardRefused.NotYours.class)
                    .isThrownBy(() -> standing(ClaimStatus.ACCEPTED).act(action, Set.of(), null, null, NOW));
        }
    }

    @Test
    void nothingLeadsOnFromWhatHasEnded() {
        EnumSet<ClaimStatus> ended = EnumSet.complementOf(EnumSet.copyOf(ClaimStatus.OPEN));
        for (ClaimStatus status : ended) {
            assertThat(ClaimAction.possible(status, EnumSet.allOf(Party.class))).isEmpty();
        }
    }

    @Test
    void withoutAPlaceAnAcceptedClaimWaitsAndIsVouchedFor() {
        Claim claim = standing(ClaimStatus.PROPOSED);
        claim.queue(ClaimAction.ACCEPT, Set.of(Party.KEEPER), null, NOW);

        assertThat(claim.status()).isEqualTo(ClaimStatus.WAITING);
        assertThat(claim.vouched()).isTrue();
    }

    @Test
    void onlyTheSystemPromotes() {
        Claim claim = standing(ClaimStatus.WAITING);
        claim.ask(null, NOW);
        assertThat(claim.status()).isEqualTo(ClaimStatus.PROPOSED);
        assertThatExceptionOfType(BoardRefused.ClaimStands.class).isThrownBy(() -> claim.ask(null, NOW));
    }
}
