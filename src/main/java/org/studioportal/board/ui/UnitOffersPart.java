package org.studioportal.board.ui;

import static org.studioportal.shared.ui.Texts.t;

import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.studioportal.board.WaitingListing;
import org.studioportal.directory.UnitId;
import org.studioportal.directory.desk.UnitDeskPart;
import org.studioportal.shared.ui.Section;

/** The offers of a unit's volunteers that wait for its administrator to look at them. */
@Component
@Order(20)
class UnitOffersPart implements UnitDeskPart {
    private final PostingServices services;

    UnitOffersPart(PostingServices services) {
        this.services = services;
    }

    @Override
    public com.vaadin.flow.component.Component part(UnitId unit) {
        return new SelfShowing(changed -> {
            List<WaitingListing> waiting = services.queue().waiting(unit, RequestsPart.FIRST);
            return waiting.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Section(
                            t("posting.unit.offers"),
                            RequestsPart.pile(
                                    services, waiting, services.queue().countWaiting(unit), changed)));
        });
    }
}
