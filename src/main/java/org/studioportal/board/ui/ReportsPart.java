package org.studioportal.board.ui;

import static org.studioportal.shared.ui.Texts.t;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.studioportal.board.ClaimLine;
import org.studioportal.directory.VillageId;
import org.studioportal.directory.desk.VillageDeskPart;
import org.studioportal.shared.ui.EmptyState;

/** The services that wait for the village to confirm them. */
@Component
@Order(30)
class ReportsPart implements VillageDeskPart {
    private final ClaimServices services;

    ReportsPart(ClaimServices services) {
        this.services = services;
    }

    @Override
    public String code() {
        return "reports";
    }

    @Override
    public String titleKey() {
        return "posting.desk.reports";
    }

    @Override
    public long waiting(VillageId village) {
        return services.queue().countReported(village);
    }

    @Override
    public com.vaadin.flow.component.Component content(VillageId village, Runnable changed) {
        List<ClaimLine> claims = services.queue().reported(village, RequestsPart.FIRST);
        if (claims.isEmpty()) {
            return new EmptyState(t("posting.desk.reports.none"), t("posting.desk.reports.none-hint"));
        }
        return new Pile<>(
                        claims,
                        services.queue().countReported(village),
                        ProposalsPart::name,
                        line -> new DeskClaim(services, line, changed))
                .step(
                        t("posting.bulk.confirm"),
                        chosen -> new StarsDialog(chosen.size(), stars -> {
                                    BulkWork.each(
                                            chosen,
                                            ProposalsPart::name,
                                            line -> services.steps().confirm(line.id(), stars, ""));
                                    changed.run();
                                })
                                .open());
    }
}
