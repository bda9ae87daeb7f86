package org.studioportal.studio.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.studioportal.shared.ui.PageHeader;
import org.studioportal.studio.DeskPage;
import org.studioportal.studio.MemberState;
import org.studioportal.studio.StudioId;
import org.studioportal.studio.StudioStandard;
import org.studioportal.studio.StudioStatus;
import org.studioportal.studio.UnknownStudio;

/** The desk of one studio: where it stands, what is missing, its page in the making, and how it will look. */
@Route("studio-desk/:studio")
@RolesAllowed({"STUDIO_LEAD", "UNIT_ADMIN", "CITY_ADMIN"})
@StyleSheet("context://theme/desk.css")
public class StudioDeskView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final transient DeskServices services;
    private final Div top = new Div();
    private final StepBar steps;
    private DeskEditor editor;
    private StudioId studio;
    private String title = "";

    StudioDeskView(DeskServices services) {
        this.services = services;
        addClassNames("page", "studio-desk");
        steps = new StepBar(services.life(), step -> reopen());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            studio = new StudioId(
                    Long.parseLong(event.getRouteParameters().get("studio").orElse("")));
            DeskPage page = services.desk().open(studio);
            editor = new DeskEditor(services, page, this::reopen);
            show(page);
            removeAll();
            add(top, editor);
        } catch (NumberFormatException | UnknownStudio none) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    /** Shows where the studio stands now; what is typed stays. */
    private void reopen() {
        DeskPage page = services.desk().open(studio);
        editor.show(page);
        show(page);
    }

    private void show(DeskPage page) {
        title = page.profile().name() + " · " + t("studio.nav.desk");
        top.removeAll();
        top.addClassName("desk-top");
        Anchor back = new Anchor("studio-desk", t("studio.desk.all"));
        back.addClassName("back-link");
        Div standing = new Div(new StatusTag(page.status()), new Paragraph(waits(page)));
        standing.addClassName("desk-standing");
        top.add(back, new PageHeader(page.profile().name(), page.unit().name()), standing);
        if (page.reason() != null) {
            Paragraph reason = new Paragraph(t("studio.desk.reason", page.reason()));
            reason.addClassName("warning");
            top.add(reason);
        }
        if (page.understaffed()) {
            Paragraph few = new Paragraph(t("studio.team.understaffed", StudioStandard.LEAST_MEMBERS));
            few.addClassName("warning");
            top.add(few);
        }
        steps.show(
                studio,
                page.status(),
                page.members().size() >= StudioStandard.LEAST_MEMBERS,
                services.city(),
                services.answersFor(page));
        if (page.status() == StudioStatus.PUBLISHED) {
            steps.add(open(page));
        }
        top.add(steps, new StandardPanel(StudioStandard.of(page.profile(), page.members()), editor::mend));
    }

    private static Button open(DeskPage page) {
        return new Button(
                t("studio.desk.public"),
                click -> click.getSource()
                        .getUI()
                        .ifPresent(ui ->
                                ui.getPage().open("studios/" + page.profile().slug(), "_blank")));
    }

    /** Who waits for whom. */
    private static String waits(DeskPage page) {
        long asked = page.people().stream()
                .filter(person -> person.state() == MemberState.INVITED)
                .count();
        if (page.status() == StudioStatus.DRAFT && page.members().size() < StudioStandard.LEAST_MEMBERS) {
            return asked > 0
                    ? t("studio.waits.answers", asked, page.members().size())
                    : t("studio.waits.invitations", page.members().size());
        }
        return t("studio.waits", page.status());
    }
}
