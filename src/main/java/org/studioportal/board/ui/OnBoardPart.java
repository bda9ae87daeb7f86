package org.studioportal.board.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.studioportal.directory.VillageId;
import org.studioportal.directory.desk.VillageDeskPart;
import org.studioportal.shared.ui.EmptyState;

/** What the village has on the board, and how it stands. */
@Component
@Order(40)
class OnBoardPart implements VillageDeskPart {
    private final PostingServices services;

    OnBoardPart(PostingServices services) {
        this.services = services;
    }

    @Override
    public String code() {
        return "board";
    }

    @Override
    public String titleKey() {
        return "posting.desk.board";
    }

    @Override
    public long waiting(VillageId village) {
        return 0;
    }

    @Override
    public com.vaadin.flow.component.Component content(VillageId village, Runnable changed) {
        int count = services.queue().countOnBoard(village);
        if (count == 0) {
            return new EmptyState(t("posting.desk.board.none"), t("posting.desk.board.none-hint"), write());
        }
        Div content = new Div(
                write(), new DeskListings(count, page -> services.queue().onBoard(village, page)));
        content.addClassName("desk-actions");
        return content;
    }

    private static Div write() {
        Anchor request = new Anchor("board/request", t("posting.desk.write"));
        request.addClassNames("button-link", "secondary");
        Anchor post = new Anchor("board/post", t("posting.desk.write-post"));
        post.addClassNames("button-link", "secondary");
        Div links = new Div(request, post);
        links.addClassName("actions");
        return links;
    }
}
