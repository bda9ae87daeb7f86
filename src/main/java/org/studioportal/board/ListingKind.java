package org.studioportal.board;

import java.util.EnumSet;
import java.util.Set;

/** What a listing is: which side of the board it stands on, and who may claim it. New kinds are new rows here. */
public enum ListingKind {
    /** 求助: somebody in a village needs help. */
    REQUEST(BoardSide.DEMAND, ClaimantKind.VOLUNTEER, ClaimantKind.STUDIO, ClaimantKind.UNIT),
    /** 志愿岗位: a village's standing post with recurring shifts. */
    POST(BoardSide.DEMAND, ClaimantKind.VOLUNTEER, ClaimantKind.STUDIO, ClaimantKind.UNIT),
    /** 服务供给: what a studio, a volunteer or a partner offers; claiming it is booking it. */
    OFFER(BoardSide.SUPPLY, ClaimantKind.VILLAGER, ClaimantKind.RESIDENT);

    private final BoardSide side;
    private final Set<ClaimantKind> claimants;

    ListingKind(BoardSide side, ClaimantKind first, ClaimantKind... others) {
        this.side = side;
        this.claimants = EnumSet.of(first, others);
    }

    public BoardSide side() {
        return side;
    }

    /** Whether such a party may claim it. */
    public boolean claimableBy(ClaimantKind kind) {
        return claimants.contains(kind);
    }
}
