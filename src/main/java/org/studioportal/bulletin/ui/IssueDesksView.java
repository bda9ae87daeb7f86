package org.studioportal.bulletin.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.studioportal.bulletin.BulletinAccess;
import org.studioportal.bulletin.IssueId;
import org.studioportal.bulletin.IssueLine;
import org.studioportal.bulletin.Issues;
import org.studioportal.shared.Page;
import org.studioportal.shared.ui.EmptyState;
import org.studioportal.shared.ui.PageHeader;
import org.studioportal.shared.ui.Section;

/** Issues as the city's editors make them. */
@Route("editor-desk/issues")
@RolesAllowed({"EDITOR", "CITY_ADMIN"})
@StyleSheet("context://theme/issues.css")
public class IssueDesksView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final Page LATEST = new Page(0, 12);

    private final transient Issues issues;
    private final transient BulletinAccess access;

    IssueDesksView(Issues issues, BulletinAccess access) {
        this.issues = issues;
        this.access = access;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent enter) {
        // A unit's editors make no issues; for them there is no such page.
        if (!access.reviews()) {
            throw new NotFoundException();
        }
        removeAll();
        Button begin = new Button(t("bulletin-issue.begin"), click -> begin());
        begin.addThemeVariants(ButtonVariant.PRIMARY);
        add(
                new PageHeader(t("bulletin-issue.desk"), t("bulletin-issue.desk.lead"), begin),
                new DeskTabs(DeskTabs.Tab.ISSUES, access));
        List<IssueLine> drafts = issues.drafts();
        List<IssueLine> out = issues.published(LATEST);
        if (drafts.isEmpty()) {
            add(new EmptyState(t("bulletin-issue.desk.none"), t("bulletin-issue.desk.none.hint")));
        } else {
            add(new Section(t("bulletin-issue.desk.drafts"), rack(drafts)));
        }
        if (!out.isEmpty()) {
            add(new Section(t("bulletin-issue.desk.out"), rack(out)));
        }
    }

    private static UnorderedList rack(List<IssueLine> issues) {
        UnorderedList rack = new UnorderedList();
        rack.addClassNames("plain", "issue-rack");
        issues.forEach(issue -> rack.add(new ListItem(new IssueCover(
                issue,
                issue.number() == null ? "editor-desk/issues/" + issue.id() : "bulletins/issues/" + issue.number()))));
        return rack;
    }

    private void begin() {
        IssueId id = issues.begin();
        getUI().ifPresent(ui -> ui.navigate("editor-desk/issues/" + id));
    }

    @Override
    public String getPageTitle() {
        return t("bulletin-issue.desk");
    }
}
