package org.studioportal.bulletin.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import org.studioportal.bulletin.ArticleCard;
import org.studioportal.bulletin.BulletinAccess;
import org.studioportal.bulletin.IssueContent;
import org.studioportal.bulletin.IssueId;
import org.studioportal.bulletin.IssuePage;
import org.studioportal.bulletin.Issues;
import org.studioportal.shared.PortalException;
import org.studioportal.shared.WrongInput;
import org.studioportal.shared.picture.PictureStore;
import org.studioportal.shared.ui.ConfirmStep;
import org.studioportal.shared.ui.Notices;
import org.studioportal.shared.ui.PageHeader;
import org.studioportal.shared.ui.PictureField;
import org.studioportal.shared.ui.Section;

/** An issue that is being made: what it says, which articles stand in it and in which order. */
@Route("editor-desk/issues/:issue")
@RolesAllowed({"EDITOR", "CITY_ADMIN"})
@StyleSheet("context://theme/issues.css")
public class IssueDeskView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Issues issues;
    private final transient BulletinAccess access;
    private final TextField title = new TextField(t("bulletin-issue.field.title"));
    private final TextArea intro = new TextArea(t("bulletin-issue.field.intro"));
    private final PictureField cover;
    private final IssueOrder order = new IssueOrder();
    private final IssueCandidates candidates;
    private IssueId id;
    private int version;

    IssueDeskView(Issues issues, BulletinAccess access, PictureStore pictures) {
        this.issues = issues;
        this.access = access;
        addClassName("page");
        title.setMaxLength(IssueContent.TITLE_LENGTH);
        title.setPlaceholder(t("bulletin-issue.newsletter"));
        intro.setMaxLength(IssueContent.INTRO_LENGTH);
        intro.setMinRows(3);
        cover = PictureField.whole("bulletin-issue.field.cover", pictures);
        candidates = new IssueCandidates(issues, this::take);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent enter) {
        if (!access.reviews()) {
            throw new NotFoundException();
        }
        id = enter.getRouteParameters()
                .get("issue")
                .filter(text -> text.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .map(IssueId::new)
                .orElseThrow(NotFoundException::new);
        try {
            IssuePage page = issues.open(id);
            if (page.issue().number() != null) {
                enter.forwardTo("bulletins/issues/" + page.issue().number());
                return;
            }
            build(page);
        } catch (PortalException unknown) {
            throw new NotFoundException();
        }
    }

    private void build(IssuePage page) {
        removeAll();
        version = page.version();
        title.setValue(page.issue().title() == null ? "" : page.issue().title());
        intro.setValue(page.issue().intro() == null ? "" : page.issue().intro());
        cover.setValue(page.ownCover() == null ? "" : page.ownCover());
        order.show(page.articles());
        candidates.without(order);
        Button save = new Button(t("bulletin-issue.save"), click -> save());
        Button publish = new Button(t("bulletin-issue.publish"), click -> askToPublish());
        publish.addThemeVariants(ButtonVariant.PRIMARY);
        Button discard = new Button(t("bulletin-issue.discard"), click -> askToDiscard());
        Div words = new Div(title, intro, cover);
        words.addClassName("issue-words");
        Div columns = new Div(
                new Section(t("bulletin-issue.contents"), order), new Section(t("bulletin-issue.pick"), candidates));
        columns.addClassName("issue-columns");
        Div steps = new Div(save, publish, discard);
        steps.addClassName("issue-steps");
        add(
                new PageHeader(t("bulletin-issue.draft"), t("bulletin-issue.draft.lead")),
                new DeskTabs(DeskTabs.Tab.ISSUES, access),
                words,
                columns,
                steps);
    }

    private void take(ArticleCard article) {
        order.add(article);
        candidates.without(order);
    }

    /** @return whether it was taken */
    private boolean save() {
        title.setInvalid(false);
        intro.setInvalid(false);
        try {
            version = issues.arrange(
                    id, version, new IssueContent(title.getValue(), intro.getValue(), cover.getValue(), order.ids()));
            Notices.done(t("bulletin-issue.saved"));
            return true;
        } catch (WrongInput wrong) {
            Map<String, HasValidation> fields = Map.of("title", title, "intro", intro);
            wrong.problems().forEach(problem -> {
                String words = t(problem.messageKey(), problem.arguments().toArray());
                if (fields.containsKey(problem.field())) {
                    fields.get(problem.field()).setErrorMessage(words);
                    fields.get(problem.field()).setInvalid(true);
                } else {
                    Notices.problem(words);
                }
            });
        } catch (PortalException refused) {
            Notices.refused(refused);
        }
        return false;
    }

    private void askToPublish() {
        if (save()) {
            ConfirmStep.ask(
                    t("bulletin-issue.publish.ask"),
                    t("bulletin-issue.publish.consequence"),
                    t("bulletin-issue.publish"),
                    () -> attempt(() -> leave("bulletins/issues/" + issues.publish(id, version))));
        }
    }

    private void askToDiscard() {
        ConfirmStep.ask(
                t("bulletin-issue.discard.ask"),
                t("bulletin-issue.discard.consequence"),
                t("bulletin-issue.discard"),
                () -> attempt(() -> {
                    issues.discard(id);
                    leave("editor-desk/issues");
                }));
    }

    private void attempt(Runnable step) {
        try {
            step.run();
        } catch (PortalException refused) {
            Notices.refused(refused);
        }
    }

    private void leave(String path) {
        getUI().ifPresent(ui -> ui.navigate(path));
    }

    @Override
    public String getPageTitle() {
        return t("bulletin-issue.draft");
    }
}
