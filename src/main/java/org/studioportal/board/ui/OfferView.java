package org.studioportal.board.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.studioportal.board.ListingContent;
import org.studioportal.board.ListingKind;
import org.studioportal.board.Posting;
import org.studioportal.board.Requester;
import org.studioportal.security.Actor;
import org.studioportal.security.Role;
import org.studioportal.shared.ui.EmptyState;

/** A volunteer says what they offer to do and when; the city does it for a partner. */
@Route("board/offer/:listing?([0-9]{1,18})")
@RolesAllowed({"VOLUNTEER", "CITY_ADMIN"})
public class OfferView extends PostingView {
    private static final int USUAL_MINUTES = 60;

    private final transient PostingServices services;
    private final boolean forPartner;

    OfferView(PostingServices services) {
        super(services, ListingKind.OFFER, "board/offer");
        this.services = services;
        Actor actor = services.currentUser().require();
        forPartner = actor.is(Role.CITY_ADMIN);
    }

    @Override
    Optional<Posting> blank() {
        return Optional.of(new Posting(ListingKind.OFFER, null, null, ListingContent.NONE, Requester.NONE, false))
                .filter(nothing -> forPartner || services.postings().mayOffer())
                .map(nothing -> {
                    PostingWords words = new PostingWords(nothing);
                    words.minutes = USUAL_MINUTES;
                    return words.posting();
                });
    }

    @Override
    boolean worthKeeping(Posting posting) {
        return !forPartner || posting.partner() != null;
    }

    @Override
    Div nobody() {
        return new EmptyState(t("posting.no-volunteer"), t("posting.no-volunteer-hint"));
    }

    @Override
    List<PostingStep> steps(Posting posting) {
        List<PostingPart> what = new ArrayList<>();
        if (forPartner) {
            what.add(new PartnerPart(services.directory().partners()));
        }
        what.add(new WhatPart(ListingKind.OFFER, services.pictures()));
        return List.of(
                new PostingStep("posting.step.offer", what),
                PostingStep.of("posting.step.hours", new HoursPart(), new WherePart()));
    }
}
