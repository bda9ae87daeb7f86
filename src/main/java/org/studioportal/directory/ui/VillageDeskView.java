package org.studioportal.directory.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.studioportal.directory.Directory;
import org.studioportal.directory.VillageId;
import org.studioportal.directory.VillageRef;
import org.studioportal.directory.Villagers;
import org.studioportal.security.CurrentUser;
import org.studioportal.security.Role;
import org.studioportal.shared.Page;
import org.studioportal.shared.ui.EmptyState;
import org.studioportal.shared.ui.PageHeader;
import org.studioportal.shared.ui.Section;

/** The clerk's desk: who waits to be confirmed, the longest first. */
@Route("village-desk")
@Menu(title = "directory.nav.village-desk", order = 130)
@RolesAllowed("CLERK")
@StyleSheet("context://theme/directory.css")
public class VillageDeskView extends Div implements HasDynamicTitle, BeforeEnterObserver {
    /** More than anybody deals with at one sitting; the rest comes as these are dealt with. */
    private static final Page FIRST = new Page(0, 50);

    private final Villagers villagers;
    private final Clock clock;
    private final List<VillageRef> own;
    private final Div page = new Div();

    VillageDeskView(Villagers villagers, Directory directory, CurrentUser currentUser, Clock clock) {
        this.villagers = villagers;
        this.clock = clock;
        own = currentUser.require().scopes(Role.CLERK).stream()
                .flatMap(id -> directory.village(new VillageId(id)).stream())
                .sorted(Comparator.comparing(VillageRef::code))
                .toList();
        addClassName("page");
        page.addClassName("page-section");
        add(page);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent enter) {
        if (own.isEmpty()) {
            page.add(new EmptyState(t("directory.village-desk.none"), t("directory.village-desk.none-hint")));
        } else {
            show(own.getFirst());
        }
    }

    @Override
    public String getPageTitle() {
        return t("directory.nav.village-desk");
    }

    private void show(VillageRef village) {
        page.removeAll();
        page.add(new PageHeader(village.name(), t("directory.village-desk.lead")));
        if (own.size() > 1) {
            page.add(chooser(village));
        }
        Section waiting = new Section(t("directory.village-desk.waiting"));
        int count = villagers.countWaiting(village.id());
        if (count == 0) {
            waiting.add(new EmptyState(t("directory.village-desk.nobody"), t("directory.village-desk.nobody-hint")));
        } else {
            Paragraph number = new Paragraph(t("directory.village-desk.count", count));
            number.addClassName("result-count");
            number.getElement().setAttribute("role", "status");
            Div cards = new Div();
            cards.addClassName("villager-cards");
            villagers
                    .waiting(village.id(), FIRST)
                    .forEach(one -> cards.add(new WaitingCard(villagers, one, clock.instant(), () -> show(village))));
            waiting.add(number, cards);
        }
        page.add(waiting);
    }

    private Select<VillageRef> chooser(VillageRef village) {
        Select<VillageRef> chooser = new Select<>();
        chooser.setLabel(t("directory.village"));
        chooser.setItems(own);
        chooser.setItemLabelGenerator(VillageRef::name);
        chooser.setValue(village);
        chooser.addValueChangeListener(chosen -> show(chosen.getValue()));
        return chooser;
    }
}
