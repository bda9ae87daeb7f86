package org.studioportal.bulletin.ui;

import static org.studioportal.shared.ui.Texts.locale;
import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import org.studioportal.bulletin.IssuePage;
import org.studioportal.bulletin.Issues;
import org.studioportal.shared.picture.PictureSize;
import org.studioportal.shared.ui.PageHeader;
import org.studioportal.shared.ui.StoredPicture;

/** One issue of the newsletter: its cover, its contents, and the way to its printed form. */
@Route("bulletins/issues/:number")
@AnonymousAllowed
@StyleSheet("context://theme/issues.css")
public class IssueView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Issues issues;
    private String title = t("bulletin-issue.title");

    IssueView(Issues issues) {
        this.issues = issues;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent enter) {
        IssuePage page = enter.getRouteParameters()
                .get("number")
                .flatMap(IssueView::number)
                .flatMap(issues::issue)
                .orElseThrow(NotFoundException::new);
        removeAll();
        show(page);
    }

    private static Optional<Integer> number(String text) {
        try {
            return Optional.of(Integer.valueOf(text));
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }

    private void show(IssuePage page) {
        int number = page.issue().number();
        title = IssueCover.number(page.issue());
        Anchor print = new Anchor(
                "bulletins/issues/" + number + "/issue.pdf?lang=" + locale().getLanguage(), t("bulletin-issue.pdf"));
        print.setRouterIgnore(true);
        print.addClassName("button-link");
        Anchor all = new Anchor("bulletins/issues", t("bulletin-issue.all"));
        all.addClassNames("button-link", "secondary");
        String name = page.issue().title() == null
                ? title
                : title + " · " + page.issue().title();
        add(new PageHeader(
                name,
                t(
                        "bulletin-issue.facts",
                        IssueCover.date(page.issue()),
                        page.articles().size()),
                print,
                all));
        if (page.issue().intro() != null) {
            Paragraph intro = new Paragraph(page.issue().intro());
            intro.addClassName("issue-intro");
            add(intro);
        }
        Div sheet = new Div();
        sheet.addClassName("issue-sheet");
        if (page.issue().cover() != null) {
            Div cover = new Div(new StoredPicture(page.issue().cover(), PictureSize.LARGE, ""));
            cover.addClassName("issue-picture");
            sheet.add(cover);
        }
        OrderedList contents = new OrderedList();
        contents.addClassName("issue-contents");
        page.articles().forEach(article -> contents.add(new IssueEntry(article)));
        sheet.add(contents);
        add(sheet);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
