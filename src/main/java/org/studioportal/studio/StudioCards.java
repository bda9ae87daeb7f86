package org.studioportal.studio;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.studioportal.directory.Directory;
import org.studioportal.directory.VolunteerRef;
import org.studioportal.security.AccountId;
import org.studioportal.security.Actor;
import org.studioportal.security.CurrentUser;
import org.studioportal.security.Role;
import org.studioportal.shared.HomeCard;

/** What waits at home: invitations for volunteers, reviews and small teams for the city, drafts for leads. */
@Component
class StudioCards implements HomeCard.Source {
    private final StudioRepository studios;
    private final Directory directory;
    private final CurrentUser currentUser;

    StudioCards(StudioRepository studios, Directory directory, CurrentUser currentUser) {
        this.studios = studios;
        this.directory = directory;
        this.currentUser = currentUser;
    }

    @Override
    @Transactional(readOnly = true)
    public List<HomeCard> cards() {
        List<HomeCard> cards = new ArrayList<>();
        currentUser.actor().ifPresent(actor -> {
            if (actor.is(Role.VOLUNTEER)) {
                directory
                        .volunteerOf(new AccountId(actor.accountId()))
                        .map(this::invited)
                        .ifPresent(cards::add);
            }
            if (actor.is(Role.STUDIO_LEAD)) {
                cards.add(draft(actor));
            }
            if (actor.is(Role.CITY_ADMIN)) {
                cards.add(review());
                cards.add(understaffed());
            }
        });
        cards.removeIf(card -> card.count() == 0);
        return cards;
    }

    private HomeCard invited(VolunteerRef volunteer) {
        long waiting = studios.countInvitations(volunteer.id().value());
        return new HomeCard("studio.card.invited", waiting, "studio.card.invited.do", "my/profile");
    }

    private HomeCard draft(Actor lead) {
        long drafts = studios.countDrafts(lead.scopes(Role.STUDIO_LEAD));
        return new HomeCard("studio.card.draft", drafts, "studio.card.draft.do", "studio-desk");
    }

    private HomeCard review() {
        long waiting = studios.countByStatus(StudioStatus.IN_REVIEW);
        return new HomeCard(
                "studio.card.review",
                waiting,
                "studio.card.review.do",
                "admin/studios?status=" + StudioStatus.IN_REVIEW);
    }

    private HomeCard understaffed() {
        return new HomeCard(
                "studio.card.understaffed",
                studios.countUnderstaffed(StudioStandard.LEAST_MEMBERS),
                "studio.card.understaffed.do",
                "admin/studios?status=" + StudioStatus.PUBLISHED + "&unmet=TEAM");
    }
}
