package org.studioportal.board.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.studioportal.board.ClaimLine;
import org.studioportal.directory.UnitId;
import org.studioportal.directory.desk.UnitDeskPart;
import org.studioportal.shared.ui.Section;

/** The claims of a unit and its studios that wait for their next step, and bookings that wait for an answer. */
@Component
@Order(10)
class UnitClaimsPart implements UnitDeskPart {
    private static final int MOST = 20;

    private final ClaimServices services;

    UnitClaimsPart(ClaimServices services) {
        this.services = services;
    }

    @Override
    public com.vaadin.flow.component.Component part(UnitId unit) {
        return new SelfShowing(changed -> {
            List<ClaimLine> claims = services.queue().claims(unit, MOST);
            if (claims.isEmpty()) {
                return Optional.empty();
            }
            Div pile = new Div();
            pile.addClassName("pile");
            claims.forEach(line -> {
                DeskClaim card = new DeskClaim(services, line, changed);
                card.addClassName("panel");
                pile.add(card);
            });
            return Optional.of(new Section(t("posting.unit.claims"), pile));
        });
    }
}
