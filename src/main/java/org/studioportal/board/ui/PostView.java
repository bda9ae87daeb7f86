package org.studioportal.board.ui;

import static org.studioportal.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.studioportal.board.ListingContent;
import org.studioportal.board.ListingKind;
import org.studioportal.board.Posting;
import org.studioportal.board.Requester;
import org.studioportal.directory.VillageId;
import org.studioportal.directory.VillageRef;
import org.studioportal.security.Role;
import org.studioportal.shared.time.PortalTime;
import org.studioportal.shared.ui.EmptyState;

/** A clerk writes a standing post: shifts of every week that volunteers take. */
@Route("board/post/:listing?([0-9]{1,18})")
@RolesAllowed("CLERK")
public class PostView extends PostingView {
    private final transient PostingServices services;
    private final transient List<VillageRef> villages;
    private transient VillageRef village;

    PostView(PostingServices services) {
        super(services, ListingKind.POST, "board/post");
        this.services = services;
        villages = services.currentUser().require().scopes(Role.CLERK).stream()
                .sorted()
                .flatMap(id -> services.directory().village(new VillageId(id)).stream())
                .toList();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent enter) {
        village = VillageChoice.chosen(villages, enter.getLocation());
        super.beforeEnter(enter);
    }

    /** From tomorrow on, and whoever comes first gets the place: what most posts are. */
    @Override
    Optional<Posting> blank() {
        return Optional.ofNullable(village).map(of -> {
            Posting nothing = new Posting(ListingKind.POST, of.id(), null, ListingContent.NONE, Requester.NONE, true);
            PostingWords words = new PostingWords(nothing);
            words.firstDay = services.clock()
                    .instant()
                    .atZone(PortalTime.ZONE)
                    .toLocalDate()
                    .plusDays(1);
            return words.posting();
        });
    }

    @Override
    Div nobody() {
        return villages.isEmpty()
                ? new EmptyState(t("posting.no-village"), t("posting.no-village-hint"))
                : new VillageChoice("board/post", villages);
    }

    @Override
    List<PostingStep> steps(Posting posting) {
        return List.of(
                PostingStep.of("posting.step.post", new WhatPart(ListingKind.POST, services.pictures())),
                PostingStep.of("posting.step.shifts", new ShiftsPart(), new WherePart()),
                PostingStep.of("posting.step.skills", new SkillsPart(services.specialties())));
    }
}
