package org.studioportal.board.ui;

import static org.studioportal.shared.ui.Texts.t;

import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.studioportal.board.DeskListing;
import org.studioportal.directory.UnitId;
import org.studioportal.directory.desk.UnitDeskPart;
import org.studioportal.shared.ui.Section;

/** The open requests of the paired village that nobody has claimed yet: the unit's first. */
@Component
@Order(30)
class UnclaimedPart implements UnitDeskPart {
    private static final int MOST = 10;

    private final PostingServices services;

    UnclaimedPart(PostingServices services) {
        this.services = services;
    }

    @Override
    public com.vaadin.flow.component.Component part(UnitId unit) {
        return new SelfShowing(changed -> {
            List<DeskListing> open = services.queue().unclaimed(unit, MOST);
            return open.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            new Section(t("posting.unit.unclaimed"), new DeskListings(open.size(), page -> open)));
        });
    }
}
