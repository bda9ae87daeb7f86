package org.studioportal.studio.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import org.studioportal.directory.UnitId;
import org.studioportal.directory.UnitRef;
import org.studioportal.security.CurrentUser;
import org.studioportal.security.Role;
import org.studioportal.shared.ui.EmptyState;
import org.studioportal.shared.ui.PageHeader;
import org.studioportal.studio.StudioId;
import org.studioportal.studio.StudioOverview;
import org.studioportal.studio.StudioRow;

/** The studios that a person leads or whose unit they answer for; who leads just one is taken to its desk. */
@Route("studio-desk")
@Menu(title = "studio.nav.desk", order = 110)
@RolesAllowed({"STUDIO_LEAD", "UNIT_ADMIN"})
@StyleSheet("context://theme/studio.css")
@StyleSheet("context://theme/desk.css")
public class StudioDesksView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final transient StudioOverview overview;
    private final transient DeskServices services;
    private final List<UnitRef> units;

    StudioDesksView(StudioOverview overview, DeskServices services, CurrentUser currentUser) {
        this.overview = overview;
        this.services = services;
        units = currentUser.require().scopes(Role.UNIT_ADMIN).stream()
                .flatMap(id -> services.directory().unit(new UnitId(id)).stream())
                .sorted(Comparator.comparing(UnitRef::code))
                .toList();
        addClassNames("page", "studio-desks");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<StudioRow> own = overview.own();
        if (units.isEmpty() && own.size() == 1) {
            event.forwardTo(StudioDeskView.class, at(own.getFirst().id()));
            return;
        }
        removeAll();
        PageHeader header = units.isEmpty()
                ? new PageHeader(t("studio.nav.desk"), t("studio.desks.lead"))
                : new PageHeader(t("studio.nav.desk"), t("studio.desks.lead"), found());
        add(header);
        if (own.isEmpty()) {
            add(new EmptyState(
                    t("studio.desks.none"), t(units.isEmpty() ? "studio.desks.none.lead" : "studio.desks.none.unit")));
        } else {
            Div list = new Div();
            list.addClassName("studio-list");
            own.forEach(row -> list.add(new DeskCard(row)));
            add(list);
        }
    }

    static RouteParameters at(StudioId studio) {
        return new RouteParameters("studio", String.valueOf(studio.value()));
    }

    private Button found() {
        Button found = new Button(
                t("studio.found"),
                click -> new FoundingDialog(
                                services,
                                units,
                                founded -> getUI().ifPresent(ui -> ui.navigate(StudioDeskView.class, at(founded))))
                        .open());
        found.addThemeVariants(ButtonVariant.PRIMARY);
        return found;
    }

    @Override
    public String getPageTitle() {
        return t("studio.nav.desk");
    }
}
