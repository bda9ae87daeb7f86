package org.studioportal.bulletin.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.studioportal.bulletin.ArticleId;
import org.studioportal.bulletin.BulletinRefused;
import org.studioportal.bulletin.DeskArticle;
import org.studioportal.bulletin.DeskPulse;
import org.studioportal.shared.PortalException;
import org.studioportal.shared.ui.Notices;

/** Writing one article: its text, beside it its details and comments, above it where it stands and what can be done. */
@Route("editor-desk/:article")
@RolesAllowed({"EDITOR", "CITY_ADMIN"})
@StyleSheet("context://theme/studio.css")
@StyleSheet("context://theme/newsroom.css")
public class ArticleDeskView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    /** Three signs of life, and others take one for gone. */
    private static final int SIGN_OF_LIFE = 7_000;

    private static final int TAB_LENGTH = 8;

    private final transient DeskTools tools;
    private final String tab = UUID.randomUUID().toString().substring(0, TAB_LENGTH);
    private final H1 heading = new H1();
    private final ArticleStanding standing;
    private final Div others = new Div();
    private final ArticleForm form;
    private final Autosave saving;
    private final ArticleSteps steps;
    private final AddressRow address;
    private final CommentsPanel comments;
    private final ConfirmationsPanel confirmations;
    private final ChannelsPanel channels;
    private final TakeAlong files;
    private ArticleId article;
    private transient DeskArticle shown;
    private Registration polling;

    ArticleDeskView(DeskTools tools) {
        this.tools = tools;
        addClassNames("page", "article-desk");
        form = new ArticleForm(tools, this::typed);
        saving = new Autosave(tools, form);
        standing = new ArticleStanding(tools);
        steps = new ArticleSteps(tools, saving, form, this::reopen);
        address = new AddressRow(tools);
        comments = new CommentsPanel(tools, form.editor(), this::comment);
        confirmations = new ConfirmationsPanel(tools);
        channels = new ChannelsPanel(tools);
        files = new TakeAlong(tools);
        form.editor().addInsertListener(kind -> new CardDialog(tools, kind, form.editor()::insertCard).open());
        layOut();
    }

    private void layOut() {
        Anchor back = new Anchor("editor-desk", t("newsroom.all"));
        back.addClassName("back-link");
        // The title's field says the same to whoever sees it.
        heading.addClassName("visually-hidden");
        others.addClassName("others-line");
        others.getElement().setAttribute("role", "status");
        others.setVisible(false);
        Div bar = new Div(
                saving,
                new Button(t("newsroom.preview"), click -> new PreviewDialog(tools, form.typed()).open()),
                new Button(t("newsroom.history"), click -> history()),
                steps);
        bar.addClassName("article-bar");
        Div sheet = new Div(new RecoveredBar(form.editor()), form);
        sheet.addClassName("article-sheet");
        Div side = new Div(comments, confirmations, form.details(), channels, files);
        side.addClassName("article-side");
        form.details().add(address);
        Div sides = new Div(sheet, side);
        sides.addClassName("article-sides");
        add(back, heading, standing, others, bar, sides);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            article = new ArticleId(
                    Long.parseLong(event.getRouteParameters().get("article").orElse("")));
            reopen();
            form.editor()
                    .setDraftKey("article-" + article + "-"
                            + tools.currentUser().require().accountId());
        } catch (NumberFormatException | BulletinRefused.Unknown none) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    /** Shows the article as it is stored now. */
    private void reopen() {
        DeskArticle now = tools.desk().open(article);
        form.editor().setCardLabels(CardDialog.labels(tools, now.content().body()));
        saving.begin(now);
        show(now);
    }

    private void show(DeskArticle now) {
        shown = now;
        name();
        standing.show(now);
        steps.show(now);
        address.show(now);
        comments.show(now);
        confirmations.show(now);
        channels.show(now);
        files.show(now);
    }

    private void name() {
        String title = form.typed().title();
        heading.setText(title == null ? t("newsroom.untitled") : title);
    }

    private void typed() {
        name();
        saving.save();
    }

    private void history() {
        saving.save();
        new HistoryDialog(tools, tools.desk().open(article), this::reopen).open();
    }

    private void comment() {
        DeskArticle now = tools.desk().open(article);
        catchUp(now);
        comments.show(now);
    }

    /** Shows what others did to it meanwhile, but never instead of what was typed here and is not stored. */
    private void catchUp(DeskArticle now) {
        if (saving.isUnsaved()) {
            return;
        }
        if (now.status() != shown.status() || !now.since().equals(shown.since())) {
            saving.begin(now);
            show(now);
        } else if (saving.follow(now)) {
            show(now);
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI ui = event.getUI();
        ui.setPollInterval(SIGN_OF_LIFE);
        polling = ui.addPollListener(poll -> signOfLife());
        if (article != null) {
            signOfLife();
        }
    }

    private void tellOthers(List<String> there) {
        others.setText(there.isEmpty() ? "" : t("newsroom.others", String.join(t("newsroom.topics.between"), there)));
        others.setVisible(!there.isEmpty());
    }

    private boolean isNews(DeskPulse pulse) {
        return pulse.revision() != saving.revision()
                || pulse.status() != shown.status()
                || !pulse.since().equals(shown.since());
    }

    private void signOfLife() {
        try {
            DeskPulse pulse = tools.desk().present(article, tab);
            tellOthers(pulse.others());
            boolean said = !comments.shows(pulse);
            if (said || !saving.isUnsaved() && isNews(pulse)) {
                DeskArticle now = tools.desk().open(article);
                catchUp(now);
                // Comments change while somebody writes: they are shown whatever is typed.
                if (said) {
                    comments.show(now);
                }
            }
        } catch (PortalException gone) {
            getUI().ifPresent(ui -> ui.setPollInterval(-1));
            Notices.refused(gone);
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(-1);
        polling.remove();
        try {
            if (saving.isUnsaved()) {
                saving.save();
            }
            tools.desk().leave(article, tab);
        } catch (AuthenticationException | AccessDeniedException over) {
            // The session has ended: the browser keeps what it could not hand over, and the sign of life runs out.
        }
    }

    @Override
    public String getPageTitle() {
        return heading.getText() + " · " + t("newsroom.nav.desk");
    }
}
