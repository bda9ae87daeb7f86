package org.studioportal.board.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.studioportal.board.ListingStatus;
import org.studioportal.board.Posting;
import org.studioportal.board.PostingState;
import org.studioportal.shared.ChangedMeanwhile;
import org.studioportal.shared.FormInput;
import org.studioportal.shared.PortalException;
import org.studioportal.shared.WrongInput;
import org.studioportal.shared.time.PortalTime;
import org.studioportal.shared.ui.Formats;
import org.studioportal.shared.ui.Notices;

/**
 * Writing for the board, step by step. What is typed is kept as a draft all the time; what is wrong is said beside its
 * field when it is handed in, and the first such step is shown.
 */
@StyleSheet("context://theme/posting.css")
class PostingSteps extends Div {
    private final transient KeptDraft draft;
    private final transient List<PostingStep> steps;
    private final transient Consumer<ListingStatus> handedIn;
    private final Clock clock;
    private final Paragraph returned = new Paragraph();
    private final StaleDraft stale = new StaleDraft(this::goOnWithMine, this::takeTheirs);
    private final StepMarks marks;
    private final List<Div> sheets = new ArrayList<>();
    private final Span kept = new Span();
    private final Button back = new Button(t("posting.back"), click -> turn(-1));
    private final Button next = new Button(t("posting.next"), click -> turn(1));
    private final Button submit = new Button(t("posting.submit"), click -> submit());
    private transient Posting base;
    private int current;
    private boolean showing;

    /** @param handedIn told where it stands once it is handed in */
    PostingSteps(KeptDraft draft, List<PostingStep> steps, Clock clock, Consumer<ListingStatus> handedIn) {
        this.draft = draft;
        this.steps = steps;
        this.clock = clock;
        this.handedIn = handedIn;
        addClassName("posting-steps");
        returned.addClassName("posting-word");
        marks = new StepMarks(steps, this::show);
        marks.setVisible(steps.size() > 1);
        add(returned, stale, marks);
        steps.forEach(step -> sheets.add(sheet(step)));
        sheets.forEach(this::add);
        next.addThemeVariants(ButtonVariant.PRIMARY);
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        submit.setDisableOnClick(true);
        kept.getElement().setAttribute("role", "status");
        Div bar = new Div(back, kept, next, submit);
        bar.addClassName("posting-bar");
        add(bar);
    }

    private Div sheet(PostingStep step) {
        H2 title = new H2(t(step.titleKey()));
        title.getElement().setAttribute("tabindex", "-1");
        Div sheet = new Div(title);
        sheet.addClassNames("panel", "posting-sheet");
        step.parts().forEach(part -> {
            part.onChange(this::typedOn);
            sheet.add(part);
        });
        return sheet;
    }

    /** Begins anew. */
    void begin(Posting blank) {
        draft.blank(blank);
        fill(blank);
        returned.setVisible(false);
    }

    /** Goes on with what is kept. */
    void goOn(PostingState state) {
        draft.from(state);
        fill(state.posting());
        returned.setVisible(state.status() == ListingStatus.RETURNED);
        returned.setText(t("posting.returned", PostingPart.orEmpty(state.reason())));
    }

    private void fill(Posting posting) {
        base = posting;
        showing = true;
        steps.forEach(step -> step.parts().forEach(part -> {
            part.show(posting);
            part.clear();
        }));
        showing = false;
        stale.setVisible(false);
        kept.setText(t("posting.kept-by-itself"));
        open(0);
    }

    /** What the fields say now. */
    Posting typed() {
        PostingWords words = new PostingWords(base);
        steps.forEach(step -> step.parts().forEach(part -> part.gather(words)));
        return words.posting();
    }

    private void typedOn() {
        if (!showing) {
            keep();
        }
    }

    /** Keeps what was typed, if anything; what cannot be kept is said beside its field. */
    void keep() {
        if (stale.isVisible()) {
            return;
        }
        try {
            if (draft.keep(typed())) {
                kept.setText(t("posting.kept", Formats.time(LocalTime.now(clock.withZone(PortalTime.ZONE)))));
            }
        } catch (WrongInput wrong) {
            wrong.problems().forEach(this::say);
        } catch (ChangedMeanwhile elsewhere) {
            stale.setVisible(true);
            stale.scrollIntoView();
        } catch (PortalException refused) {
            Notices.refused(refused);
        }
    }

    private void goOnWithMine() {
        draft.seen();
        stale.setVisible(false);
        keep();
    }

    private void takeTheirs() {
        goOn(draft.seen());
    }

    private void turn(int by) {
        show(current + by);
    }

    private void show(int index) {
        steps.get(current).parts().forEach(part -> {
            if (part instanceof WhatPart what) {
                what.makeTitle();
            }
        });
        keep();
        open(index);
        sheets.get(index).getComponentAt(0).getElement().executeJs("this.focus(); window.scrollTo(0, 0)");
    }

    private void open(int index) {
        current = index;
        for (int i = 0; i < sheets.size(); i++) {
            sheets.get(i).setVisible(i == index);
        }
        marks.show(index);
        back.setVisible(index > 0);
        next.setVisible(index < steps.size() - 1);
        submit.setVisible(index == steps.size() - 1);
    }

    private void submit() {
        FormInput input = new FormInput();
        steps.forEach(step -> step.parts().forEach(part -> part.checkAll(input)));
        steps.forEach(step -> step.parts().forEach(PostingPart::clear));
        Posting typed = typed();
        try {
            draft.check(typed, input);
            handedIn.accept(draft.submit(typed));
        } catch (WrongInput wrong) {
            lead(wrong.problems());
        } catch (ChangedMeanwhile elsewhere) {
            stale.setVisible(true);
            stale.scrollIntoView();
        } catch (PortalException refused) {
            Notices.refused(refused);
        } finally {
            submit.setEnabled(true);
        }
    }

    /** Says what is wrong, and shows the first step with a problem. */
    private void lead(List<WrongInput.Problem> problems) {
        problems.forEach(this::say);
        for (int i = 0; i < steps.size(); i++) {
            for (PostingPart part : steps.get(i).parts()) {
                var first = part.firstWrong();
                if (first.isPresent()) {
                    open(i);
                    part.focus(first.get());
                    return;
                }
            }
        }
    }

    private void say(WrongInput.Problem problem) {
        boolean beside = steps.stream().flatMap(step -> step.parts().stream()).anyMatch(part -> part.say(problem));
        if (!beside) {
            Notices.problem(t(problem.messageKey(), problem.arguments().toArray()));
        }
    }
}
