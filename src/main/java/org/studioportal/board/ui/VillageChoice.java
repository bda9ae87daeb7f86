package org.studioportal.board.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.Location;
import java.util.List;
import org.studioportal.directory.VillageRef;

/** Whoever acts for several villages says first for which one they write. */
class VillageChoice extends Div {
    private static final String PARAMETER = "village";

    VillageChoice(String path, List<VillageRef> villages) {
        addClassNames("panel", "posting-done");
        add(new H2(t("posting.which-village")));
        Div links = new Div();
        links.addClassName("actions");
        villages.forEach(village -> {
            Anchor link = new Anchor(path + "?" + PARAMETER + "=" + village.id().value(), village.name());
            link.addClassNames("button-link", "secondary");
            links.add(link);
        });
        add(links);
    }

    /** The one that the address names, or the only one; null when that is still to be said. */
    static VillageRef chosen(List<VillageRef> villages, Location location) {
        if (villages.size() == 1) {
            return villages.getFirst();
        }
        String asked =
                location.getQueryParameters().getSingleParameter(PARAMETER).orElse("");
        return villages.stream()
                .filter(village -> asked.equals(Long.toString(village.id().value())))
                .findFirst()
                .orElse(null);
    }
}
