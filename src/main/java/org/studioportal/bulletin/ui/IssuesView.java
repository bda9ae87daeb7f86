package org.studioportal.bulletin.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import org.studioportal.bulletin.IssueLine;
import org.studioportal.bulletin.Issues;
import org.studioportal.shared.Page;
import org.studioportal.shared.ui.EmptyState;
import org.studioportal.shared.ui.MoreButton;
import org.studioportal.shared.ui.PageHeader;

/** All issues of the newsletter that are out. */
@Route("bulletins/issues")
@AnonymousAllowed
@StyleSheet("context://theme/issues.css")
public class IssuesView extends Div implements HasDynamicTitle {
    private static final int STRETCH = 24;

    private final transient Issues issues;
    private final UnorderedList rack = new UnorderedList();
    private final MoreButton more = new MoreButton(this::more);
    private int shown;

    IssuesView(Issues issues) {
        this.issues = issues;
        addClassName("page");
        rack.addClassNames("plain", "issue-rack");
        add(new PageHeader(t("bulletin-issue.title"), t("bulletin-issue.lead"), all()), rack, more);
        more();
        if (shown == 0) {
            add(new EmptyState(t("bulletin-issue.none"), t("bulletin-issue.none.hint")));
        }
    }

    private static Anchor all() {
        Anchor all = new Anchor("bulletins", t("bulletin-issue.to-bulletins"));
        all.addClassNames("button-link", "secondary");
        return all;
    }

    private void more() {
        List<IssueLine> next = issues.published(new Page(shown, STRETCH + 1));
        next.stream()
                .limit(STRETCH)
                .forEach(issue -> rack.add(new ListItem(new IssueCover(issue, "bulletins/issues/" + issue.number()))));
        shown += Math.min(STRETCH, next.size());
        more.offer(next.size() > STRETCH);
    }

    @Override
    public String getPageTitle() {
        return t("bulletin-issue.title");
    }
}
