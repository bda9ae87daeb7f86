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
import com.vaadin.flow.component.html.Paragraph;
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
import org.studioportal.bulletin.ArticleStatus;
import org.studioportal.bulletin.ArticleStep;
import org.studioportal.bulletin.BulletinRefused;
import org.studioportal.bulletin.DeskArticle;
import org.studioportal.shared.PortalException;
import org.studioportal.shared.ui.Formats;
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
    private final Div standing = new Div();
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
        standing.addClassName("article-standing");
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
        standing.removeAll();
        standing.add(
                ArticleRow.statusTag(now.status()),
                words(t(
                        "newsroom.standing",
                        tools.owner(now.unit(), t("newsroom.city")),
                        now.author(),
                        Formats.moment(now.since()))));
        if (now.publishAt() != null) {
            standing.add(words(t("newsroom.row.scheduled", Formats.moment(now.publishAt()))));
        }
        if (now.reason() != null) {
            standing.add(warning(t(
                    now.status() == ArticleStatus.DRAFT ? "newsroom.reason.returned" : "newsroom.reason.withdrawn",
                    now.reason())));
        }
        if (now.status() == ArticleStatus.DRAFT && now.publishedTimes() > 0) {
            standing.add(warning(t("newsroom.correcting")));
        }
        if (now.status() == ArticleStatus.IN_REVIEW && now.correctionNote() != null) {
            standing.add(words(t("newsroom.correction", now.correctionNote())));
        }
        if (now.status() == ArticleStatus.IN_REVIEW
                && tools.access().reviews()
                && !now.steps().contains(ArticleStep.APPROVE)) {
            standing.add(warning(t("newsroom.four-eyes")));
        }
        steps.show(now);
        address.show(now);
        comments.show(now);
        confirmations.show(now);
        channels.show(now);
        files.show(now);
    }

    private static Paragraph words(String text) {
        Paragraph words = new Paragraph(text);
        words.addClassName("quiet-text");
        return words;
    }

    private static Paragraph warning(String text) {
        Paragraph words = new Paragraph(text);
        words.addClassName("article-warning");
        return words;
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

    /** Comments change while somebody writes: only they are shown anew. */
    private void comment() {
        shown = tools.desk().open(article);
        comments.show(shown);
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

    private void signOfLife() {
        try {
            List<String> there = tools.desk().present(article, tab);
            others.setText(
                    there.isEmpty() ? "" : t("newsroom.others", String.join(t("newsroom.topics.between"), there)));
            others.setVisible(!there.isEmpty());
            DeskArticle now = tools.desk().open(article);
            saving.follow(now);
            if (now.status() != shown.status() && !saving.isUnsaved()) {
                saving.begin(now);
                show(now);
            } else if (!now.comments().equals(shown.comments())) {
                shown = now;
                comments.show(now);
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
