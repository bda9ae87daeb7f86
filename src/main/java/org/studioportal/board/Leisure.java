package org.studioportal.board;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** One person is in one place at a time, and takes only so much on (paper 4.1). Asked under the listing's lock. */
@Component
class Leisure {
    private final ClaimRepository claims;
    private final JdbcClient jdbc;
    private final Terms terms;
    private final Clock clock;

    Leisure(ClaimRepository claims, JdbcClient jdbc, Terms terms, Clock clock) {
        this.claims = claims;
        this.jdbc = jdbc;
        this.terms = terms;
        this.clock = clock;
    }

    /**
     * Locks the person's row until the claim stands, so that two claims of theirs are counted in turn.
     *
     * @throws BoardRefused.TooManyClaims when they have enough on their hands
     * @throws BoardRefused.SameTime when they have something else at one of these times
     */
    void require(Claimant who, BoardSide side, List<Slot> wanted) {
        if (!who.kind().person()) {
            return;
        }
        jdbc.sql("""
                        insert into board_claimant (kind, id, last_claim_at) values (?, ?, ?)
                        on duplicate key update last_claim_at = values(last_claim_at)""")
                .params(who.kind().name(), who.id(), LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
        int most = side == BoardSide.DEMAND ? terms.openClaims() : terms.openBookings();
        if (claims.onHand(who.kind(), who.id(), ClaimStatus.ON_HAND) >= most) {
            throw new BoardRefused.TooManyClaims(most);
        }
        for (Slot slot : wanted) {
            engaged(who, slot).ifPresent(title -> {
                throw new BoardRefused.SameTime(title);
            });
        }
    }

    /** Whether they could be there: others than persons can be everywhere. */
    boolean has(Claimant who, Slot slot) {
        return !who.kind().person() || engaged(who, slot).isEmpty();
    }

    private Optional<String> engaged(Claimant who, Slot slot) {
        return slot.startsAt() == null
                ? Optional.empty()
                : claims.atTheTime(who.kind(), who.id(), ClaimStatus.ON_HAND, slot.startsAt(), slot.endsAt());
    }
}
