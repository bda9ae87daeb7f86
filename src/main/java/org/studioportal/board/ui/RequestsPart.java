package org.studioportal.board.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.studioportal.board.WaitingListing;
import org.studioportal.directory.VillageId;
import org.studioportal.directory.desk.VillageDeskPart;
import org.studioportal.shared.Page;
import org.studioportal.shared.ui.EmptyState;

/** The requests that wait for the village's clerk to look at them. */
@Component
@Order(10)
class RequestsPart implements VillageDeskPart {
    /** More than anybody deals with at one sitting; the rest comes as these are dealt with. */
    static final Page FIRST = new Page(0, 30);

    private final PostingServices services;

    RequestsPart(PostingServices services) {
        this.services = services;
    }

    @Override
    public String code() {
        return "requests";
    }

    @Override
    public String titleKey() {
        return "posting.desk.requests";
    }

    @Override
    public long waiting(VillageId village) {
        return services.queue().countWaiting(village);
    }

    @Override
    public com.vaadin.flow.component.Component content(VillageId village, Runnable changed) {
        List<WaitingListing> waiting = services.queue().waiting(village, FIRST);
        if (waiting.isEmpty()) {
            return new EmptyState(t("posting.desk.requests.none"), t("posting.desk.requests.none-hint"), write());
        }
        Div content = new Div(write(), pile(services, waiting, services.queue().countWaiting(village), changed));
        content.addClassName("desk-actions");
        return content;
    }

    private static Anchor write() {
        Anchor write = new Anchor("board/request", t("posting.desk.write"));
        write.addClassNames("button-link", "secondary");
        return write;
    }

    /** Lets one on the board after the other, as they are shown. */
    static Pile<WaitingListing> pile(
            PostingServices services, List<WaitingListing> waiting, int count, Runnable changed) {
        return new Pile<>(
                        waiting,
                        count,
                        one -> one.posting().content().title(),
                        one -> new VettingCard(services, one, changed))
                .step(t("posting.bulk.open"), chosen -> {
                    BulkWork.each(
                            chosen,
                            one -> one.posting().content().title(),
                            one -> services.vetting().open(one.id(), one.version(), one.posting()));
                    changed.run();
                });
    }
}
