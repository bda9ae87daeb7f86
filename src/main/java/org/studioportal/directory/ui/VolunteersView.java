package org.studioportal.directory.ui;

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
import jakarta.annotation.security.RolesAllowed;
import org.studioportal.directory.Directory;
import org.studioportal.directory.LevelEvidence;
import org.studioportal.directory.VolunteerAccounts;
import org.studioportal.directory.Volunteers;
import org.studioportal.shared.ui.PageHeader;

/** All volunteers, for the city administrator. */
@Route("admin/volunteers")
@Menu(title = "directory.nav.volunteers", order = 213)
@RolesAllowed("CITY_ADMIN")
@StyleSheet("context://theme/directory.css")
public class VolunteersView extends Div implements HasDynamicTitle, BeforeEnterObserver {
    private final VolunteersPanel panel;

    VolunteersView(Volunteers volunteers, VolunteerAccounts accounts, LevelEvidence evidence, Directory directory) {
        addClassName("page");
        panel = new VolunteersPanel(volunteers, accounts, evidence, directory, null);
        Button add = new Button(t("directory.volunteers.add"), click -> panel.create());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        add(new PageHeader(t("directory.volunteers.title"), t("directory.volunteers.lead"), add), panel);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent enter) {
        panel.enter(enter.getLocation());
    }

    @Override
    public String getPageTitle() {
        return t("directory.volunteers.title");
    }
}
