package org.studioportal.board.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.studioportal.board.ClaimLine;
import org.studioportal.shared.ui.EmptyState;
import org.studioportal.shared.ui.Formats;

/** What has ended, the newest first. */
class MyHistory extends Div {
    private static final int STRETCH = 20;

    private final transient MyServices services;
    private final OrderedList lines = new OrderedList();
    private final Button more = new Button(t("action.more"), click -> next());
    private long before = Long.MAX_VALUE;

    MyHistory(MyServices services) {
        this.services = services;
        addClassName("page-section");
        lines.addClassNames("plain", "my-lines");
        next();
        if (lines.getComponentCount() == 0) {
            add(new EmptyState(t("my.history.none"), t("my.history.none.hint"), MyLinks.toBegin(services)));
        } else {
            add(lines, more);
        }
    }

    private void next() {
        List<ClaimLine> stretch = services.board().history(before, STRETCH);
        for (ClaimLine line : stretch) {
            lines.add(item(line));
            before = line.id().value();
        }
        more.setVisible(stretch.size() == STRETCH);
    }

    private static ListItem item(ClaimLine line) {
        Div head = new Div(new Anchor("board/" + line.listing(), line.title()), PageWords.tag(line.status()));
        head.addClassName("my-tags");
        Paragraph when = new Paragraph(
                line.startsAt() == null
                        ? t("my.since", Formats.moment(line.since()))
                        : PageWords.when(line.startsAt(), line.endsAt()));
        when.addClassName("quiet-text");
        ListItem item = new ListItem(head, when);
        if (line.stars() != null) {
            item.add(new Paragraph(t("listing-page.claim.stars", t("board.rating.stars." + line.stars()))));
        }
        if (line.reason() != null) {
            item.add(new Paragraph(t("my.reason", line.reason())));
        }
        return item;
    }
}
