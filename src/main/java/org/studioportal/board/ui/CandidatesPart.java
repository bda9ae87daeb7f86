package org.studioportal.board.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.studioportal.board.BoardSide;
import org.studioportal.board.Claims;
import org.studioportal.board.ListingPage;
import org.studioportal.board.Matching;

/** Whom the owner of a need may ask for help, on the page of the need. */
@org.springframework.stereotype.Component
class CandidatesPart implements ListingPart {
    private final Matching matching;
    private final Claims claims;

    CandidatesPart(Matching matching, Claims claims) {
        this.matching = matching;
        this.claims = claims;
    }

    @Override
    public Optional<Component> of(ListingPage page, Runnable changed) {
        boolean asks =
                page.owner() && page.kind().side() == BoardSide.DEMAND
                        && page.status().claimable();
        return asks ? Optional.of(new CandidatesPanel(matching, claims, page.id(), changed)) : Optional.empty();
    }
}
