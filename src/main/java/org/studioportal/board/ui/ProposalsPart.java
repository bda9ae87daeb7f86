package org.studioportal.board.ui;

import static org.studioportal.shared.ui.Texts.t;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.studioportal.board.ClaimLine;
import org.studioportal.directory.VillageId;
import org.studioportal.directory.desk.VillageDeskPart;
import org.studioportal.shared.ui.EmptyState;

/** The claims that wait for the village to say whether it wants them. */
@Component
@Order(20)
class ProposalsPart implements VillageDeskPart {
    private final ClaimServices services;

    ProposalsPart(ClaimServices services) {
        this.services = services;
    }

    @Override
    public String code() {
        return "claims";
    }

    @Override
    public String titleKey() {
        return "posting.desk.claims";
    }

    @Override
    public long waiting(VillageId village) {
        return services.queue().countProposed(village);
    }

    @Override
    public com.vaadin.flow.component.Component content(VillageId village, Runnable changed) {
        List<ClaimLine> claims = services.queue().proposed(village, RequestsPart.FIRST);
        if (claims.isEmpty()) {
            return new EmptyState(t("posting.desk.claims.none"), t("posting.desk.claims.none-hint"));
        }
        return new Pile<>(
                        claims,
                        services.queue().countProposed(village),
                        ProposalsPart::name,
                        line -> new DeskClaim(services, line, changed))
                .step(t("posting.bulk.accept"), chosen -> {
                    BulkWork.each(
                            chosen,
                            ProposalsPart::name,
                            line -> services.steps().accept(line.id()));
                    changed.run();
                });
    }

    /** Two claims on the same listing are told apart by who made them. */
    static String name(ClaimLine line) {
        return line.claimantName() == null ? line.title() : line.claimantName() + " · " + line.title();
    }
}
