package org.studioportal.board.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.studioportal.board.ListingKind;
import org.studioportal.board.Posting;
import org.studioportal.board.Requester;
import org.studioportal.directory.OwnContact;
import org.studioportal.directory.VillageId;
import org.studioportal.directory.VillageRef;
import org.studioportal.security.Actor;
import org.studioportal.security.Role;
import org.studioportal.shared.ServiceMode;
import org.studioportal.shared.ui.EmptyState;

/** A villager asks for help in three short steps; a clerk does it for somebody without an account. */
@Route("board/request/:listing?([0-9]{1,18})")
@RolesAllowed({"VILLAGER", "CLERK"})
public class RequestView extends PostingView {
    private final transient PostingServices services;
    private final transient Actor actor;
    private final transient List<VillageRef> villages;
    private transient VillageRef village;

    RequestView(PostingServices services) {
        super(services, ListingKind.REQUEST, "board/request");
        this.services = services;
        actor = services.currentUser().require();
        TreeSet<Long> ids = new TreeSet<>(actor.scopes(Role.VILLAGER));
        ids.addAll(actor.scopes(Role.CLERK));
        villages = ids.stream()
                .flatMap(id -> services.directory().village(new VillageId(id)).stream())
                .toList();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent enter) {
        village = VillageChoice.chosen(villages, enter.getLocation());
        super.beforeEnter(enter);
    }

    @Override
    Optional<Posting> blank() {
        return Optional.ofNullable(village).map(this::blank);
    }

    private Posting blank(VillageRef of) {
        PostingWords words = new PostingWords(Posting.request(of.id()));
        words.requester = self(of);
        // What most people need: somebody who comes.
        words.mode = ServiceMode.HOME_VISIT;
        return words.posting();
    }

    /** A villager need not type again what the portal knows. */
    private Requester self(VillageRef of) {
        if (!actor.is(Role.VILLAGER, of.id().value())) {
            return Requester.NONE;
        }
        Optional<OwnContact> contact = services.villagers().ownContact();
        return new Requester(
                contact.map(OwnContact::name).orElse(actor.displayName()),
                contact.map(OwnContact::phone).orElse(null),
                services.postings().lastRequester().address());
    }

    @Override
    Div nobody() {
        return villages.isEmpty()
                ? new EmptyState(t("posting.no-village"), t("posting.no-village-hint"))
                : new VillageChoice("board/request", villages);
    }

    @Override
    List<PostingStep> steps(Posting posting) {
        boolean forAnother = !actor.is(Role.VILLAGER, posting.village().value());
        return List.of(
                PostingStep.of("posting.step.what", new WhatPart(ListingKind.REQUEST, services.pictures())),
                PostingStep.of("posting.step.when", new WhenPart(), new WherePart()),
                PostingStep.of("posting.step.who", new WhoPart(forAnother)));
    }
}
