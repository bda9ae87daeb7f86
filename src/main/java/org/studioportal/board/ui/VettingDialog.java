package org.studioportal.board.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import org.studioportal.board.ListingId;
import org.studioportal.board.ListingKind;
import org.studioportal.board.PostingState;
import org.studioportal.shared.FormInput;
import org.studioportal.shared.PortalException;
import org.studioportal.shared.WrongInput;
import org.studioportal.shared.ui.Notices;

/** Lets the keeper put right what was handed in, and lets it on the board. */
class VettingDialog extends Dialog {
    private final transient PostingServices services;
    private final transient PostingState state;
    private final transient Runnable changed;
    private final List<PostingPart> parts = new ArrayList<>();

    VettingDialog(PostingServices services, ListingId id, Runnable changed) {
        this.services = services;
        this.changed = changed;
        state = services.postings().state(id);
        boolean request = state.posting().kind() == ListingKind.REQUEST;
        addClassName("posting-dialog");
        setHeaderTitle(t("posting.desk.edit"));
        parts.add(new WhatPart(state.posting().kind(), services.pictures()));
        parts.add(request ? new WhenPart() : new HoursPart());
        parts.add(new WherePart());
        if (request) {
            parts.add(new WhoPart(true));
        }
        parts.add(new SkillsPart(services.specialties()));
        Div form = new Div();
        form.addClassName("posting-sheet");
        parts.forEach(part -> {
            part.show(state.posting());
            form.add(part);
        });
        add(form);
        Button open = new Button(t("posting.desk.edit-and-open"), click -> letOnBoard());
        open.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(t("action.cancel"), click -> close()), open);
    }

    private void letOnBoard() {
        FormInput input = new FormInput();
        parts.forEach(part -> part.checkAll(input));
        parts.forEach(PostingPart::clear);
        PostingWords words = new PostingWords(state.posting());
        parts.forEach(part -> part.gather(words));
        try {
            input.refuseIfWrong();
            services.vetting().open(state.id(), state.version(), words.posting());
            close();
            Notices.done(t("posting.desk.opened"));
            changed.run();
        } catch (WrongInput wrong) {
            wrong.problems().forEach(this::say);
            parts.stream()
                    .filter(part -> part.firstWrong().isPresent())
                    .findFirst()
                    .ifPresent(part -> part.focus(part.firstWrong().get()));
        } catch (PortalException refused) {
            Notices.refused(refused);
        }
    }

    private void say(WrongInput.Problem problem) {
        if (parts.stream().noneMatch(part -> part.say(problem))) {
            Notices.problem(t(problem.messageKey(), problem.arguments().toArray()));
        }
    }
}
