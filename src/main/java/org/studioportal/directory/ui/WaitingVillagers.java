package org.studioportal.directory.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import org.springframework.core.annotation.Order;
import org.studioportal.directory.VillageId;
import org.studioportal.directory.Villagers;
import org.studioportal.directory.desk.VillageDeskPart;
import org.studioportal.shared.Page;
import org.studioportal.shared.ui.EmptyState;

/** Who waits to be confirmed as a villager, the longest first. */
@org.springframework.stereotype.Component
@Order(50)
class WaitingVillagers implements VillageDeskPart {
    /** More than anybody deals with at one sitting; the rest comes as these are dealt with. */
    private static final Page FIRST = new Page(0, 50);

    private final Villagers villagers;
    private final Clock clock;

    WaitingVillagers(Villagers villagers, Clock clock) {
        this.villagers = villagers;
        this.clock = clock;
    }

    @Override
    public String code() {
        return "villagers";
    }

    @Override
    public String titleKey() {
        return "directory.village-desk.waiting";
    }

    @Override
    public long waiting(VillageId village) {
        return villagers.countWaiting(village);
    }

    @Override
    public Component content(VillageId village, Runnable changed) {
        int count = villagers.countWaiting(village);
        if (count == 0) {
            return new EmptyState(t("directory.village-desk.nobody"), t("directory.village-desk.nobody-hint"));
        }
        Paragraph number = new Paragraph(t("directory.village-desk.count", count));
        number.addClassName("result-count");
        number.getElement().setAttribute("role", "status");
        Div cards = new Div();
        cards.addClassName("villager-cards");
        villagers
                .waiting(village, FIRST)
                .forEach(one -> cards.add(new WaitingCard(villagers, one, clock.instant(), changed)));
        Div content = new Div(number, cards);
        content.addClassName("page-section");
        return content;
    }
}
