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
import org.studioportal.board.Posting;
import org.studioportal.board.PostingState;
import org.studioportal.shared.FormInput;
import org.studioportal.shared.PortalException;
import org.studioportal.shared.WrongInput;
import org.studioportal.shared.ui.Notices;

/** Lets the keeper put right what was handed in and lets it on the board; or puts words right that are there. */
class VettingDialog extends Dialog {
    /** What becomes of what was put right. */
    private interface Saving {
        void save(ListingId id, int version, Posting said);
    }

    private final transient PostingState state;
    private final transient Saving saving;
    private final transient Runnable changed;
    private final String done;
    private final List<PostingPart> parts;

    private VettingDialog(
            PostingState state, List<PostingPart> parts, String does, String done, Saving saving, Runnable changed) {
        this.state = state;
        this.parts = parts;
        this.done = done;
        this.saving = saving;
        this.changed = changed;
        addClassName("posting-dialog");
        setHeaderTitle(t("posting.desk.edit"));
        Div form = new Div();
        form.addClassName("posting-sheet");
        parts.forEach(part -> {
            part.show(state.posting());
            form.add(part);
        });
        add(form);
        Button save = new Button(t(does), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(t("action.cancel"), click -> close()), save);
    }

    /** For what waits: everything can be put right, then it is on the board. */
    static VettingDialog open(PostingServices services, ListingId id, Runnable changed) {
        PostingState state = services.postings().state(id);
        boolean request = state.posting().kind() == ListingKind.REQUEST;
        List<PostingPart> parts = new ArrayList<>();
        parts.add(new WhatPart(state.posting().kind(), services.pictures()));
        parts.add(request ? new WhenPart() : new HoursPart());
        parts.add(new WherePart());
        if (request) {
            parts.add(new WhoPart(true));
        }
        parts.add(new SkillsPart(services.specialties()));
        return new VettingDialog(
                state, parts, "posting.desk.edit-and-open", "posting.desk.opened", services.vetting()::open, changed);
    }

    /** For what is on the board: its words, not its times and places. */
    static VettingDialog reword(PostingServices services, ListingId id, Runnable changed) {
        PostingState state = services.postings().state(id);
        List<PostingPart> parts = List.of(
                new WhatPart(state.posting().kind(), services.pictures()),
                new WherePart(),
                new SkillsPart(services.specialties()));
        return new VettingDialog(
                state, parts, "action.save", "posting.desk.reworded", services.listings()::reword, changed);
    }

    private void save() {
        FormInput input = new FormInput();
        parts.forEach(part -> part.checkAll(input));
        parts.forEach(PostingPart::clear);
        PostingWords words = new PostingWords(state.posting());
        parts.forEach(part -> part.gather(words));
        try {
            input.refuseIfWrong();
            saving.save(state.id(), state.version(), words.posting());
            close();
            Notices.done(t(done));
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
