package org.studioportal.bulletin.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import org.studioportal.bulletin.ArticleId;
import org.studioportal.bulletin.ArticleStatus;
import org.studioportal.bulletin.ArticleStep;
import org.studioportal.bulletin.DeskArticle;
import org.studioportal.bulletin.Newsroom;
import org.studioportal.shared.PortalException;
import org.studioportal.shared.WrongInput;
import org.studioportal.shared.ui.ConfirmStep;
import org.studioportal.shared.ui.Notices;

/** The steps that a person may take with an article where it stands; those that need a word or a time ask for it. */
class ArticleSteps extends Div {
    private final transient DeskTools tools;
    private final transient Autosave saving;
    private final transient ArticleForm form;
    private final transient Runnable done;
    private transient DeskArticle article;

    /** @param done told after a step was taken */
    ArticleSteps(DeskTools tools, Autosave saving, ArticleForm form, Runnable done) {
        this.tools = tools;
        this.saving = saving;
        this.form = form;
        this.done = done;
        addClassName("article-steps");
    }

    void show(DeskArticle now) {
        article = now;
        removeAll();
        for (ArticleStep step : ArticleStep.values()) {
            if (now.steps().contains(step)) {
                add(step);
            }
        }
        if (now.status() == ArticleStatus.PUBLISHED) {
            Anchor page = new Anchor("bulletins/" + now.slug(), t("newsroom.page"));
            page.addClassNames("button-link", "secondary");
            page.setTarget("_blank");
            add(page);
            if (tools.access().reviews()) {
                add(button(
                        "newsroom.lead-story",
                        () -> new MomentDialog(
                                        t("newsroom.lead-story"),
                                        t("newsroom.lead-story.consequence"),
                                        t("newsroom.lead-story.when"),
                                        until -> tools.newsroom().lead(article.id(), until))
                                .then(() -> Notices.done(t("newsroom.lead-story.done")))
                                .open()));
                add(button("newsroom.lead-story.end", () -> {
                    tools.newsroom().lead(article.id(), null);
                    Notices.done(t("newsroom.lead-story.ended"));
                }));
            }
        }
        if (now.status() == ArticleStatus.DRAFT && now.publishedTimes() == 0) {
            add(button("newsroom.discard", this::discard));
        }
    }

    private void add(ArticleStep step) {
        ArticleId id = article.id();
        Newsroom newsroom = tools.newsroom();
        switch (step) {
            case SUBMIT -> add(primary("newsroom.step.SUBMIT", this::submit));
            case RECALL -> add(button("newsroom.step.RECALL", () -> take(step, () -> newsroom.recall(id))));
            case APPROVE ->
                add(
                        primary(
                                "newsroom.step.APPROVE",
                                () -> take(step, () -> newsroom.approve(id, saving.revision(), null))),
                        button(
                                "newsroom.schedule",
                                () -> new MomentDialog(
                                                t("newsroom.schedule"),
                                                t("newsroom.schedule.consequence"),
                                                t("newsroom.schedule.when"),
                                                time -> newsroom.approve(id, saving.revision(), time))
                                        .then(() -> took(ArticleStep.APPROVE))
                                        .open()));
            case PUBLISH -> add(button("newsroom.step.PUBLISH", () -> take(step, () -> newsroom.publishNow(id))));
            case DROP -> add(button("newsroom.step.DROP", () -> take(step, () -> newsroom.drop(id))));
            case CORRECT -> add(button("newsroom.step.CORRECT", () -> take(step, () -> newsroom.correct(id))));
            case SEND_BACK ->
                add(button(
                        "newsroom.step.SEND_BACK",
                        () -> new ReasonDialog(step, Newsroom.REASON_LENGTH, reason -> newsroom.sendBack(id, reason))
                                .then(() -> took(step))
                                .open()));
            case WITHDRAW ->
                add(button(
                        "newsroom.step.WITHDRAW",
                        () -> new ReasonDialog(step, Newsroom.REASON_LENGTH, reason -> newsroom.withdraw(id, reason))
                                .then(() -> took(step))
                                .open()));
        }
    }

    private static Button button(String key, Runnable then) {
        return new Button(t(key), click -> then.run());
    }

    private static Button primary(String key, Runnable then) {
        Button button = button(key, then);
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    /** What is handed in is what stands on the screen. */
    private void submit() {
        if (!saving.save()) {
            Notices.problem(t("newsroom.submit.unsaved"));
        } else if (article.publishedTimes() == 0) {
            take(ArticleStep.SUBMIT, () -> submit(null));
        } else {
            new ReasonDialog(ArticleStep.SUBMIT, Newsroom.NOTE_LENGTH, this::submit)
                    .orElse(form::say)
                    .then(() -> took(ArticleStep.SUBMIT))
                    .open();
        }
    }

    private void submit(String note) {
        tools.newsroom().submit(article.id(), saving.revision(), note);
    }

    private void discard() {
        ConfirmStep.ask(t("newsroom.discard.ask"), t("newsroom.discard.consequence"), t("newsroom.discard"), () -> {
            try {
                tools.desk().discard(article.id());
                UI.getCurrent().navigate(EditorDeskView.class);
            } catch (PortalException refused) {
                Notices.refused(refused);
            }
        });
    }

    private void take(ArticleStep step, Runnable taken) {
        try {
            form.clear();
            taken.run();
            took(step);
        } catch (WrongInput wrong) {
            form.say(wrong);
            Notices.problem(t("newsroom.incomplete"));
        } catch (PortalException refused) {
            Notices.refused(refused);
        }
    }

    private void took(ArticleStep step) {
        Notices.done(t("newsroom.step.done", step));
        done.run();
    }
}
