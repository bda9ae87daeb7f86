package org.studioportal.studio;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.studioportal.directory.Directory;
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
                        .ifPresent(self -> add(
                                cards,
                                "studio.card.invited",
                                studios.countInvitations(self.id().value()),
                                "my/profile"));
            }
            addDrafts(actor, cards);
            if (actor.is(Role.CITY_ADMIN)) {
                add(
                        cards,
                        "studio.card.review",
                        studios.countByStatus(StudioStatus.IN_REVIEW),
                        "admin/studios?status=IN_REVIEW");
                add(
                        cards,
                        "studio.card.understaffed",
                        studios.countUnderstaffed(Studio.LEAST_MEMBERS),
                        "admin/studios?status=PUBLISHED&unmet=TEAM");
            }
        });
        return cards;
    }

    private void addDrafts(Actor actor, List<HomeCard> cards) {
        if (actor.is(Role.STUDIO_LEAD)) {
            add(cards, "studio.card.draft", studios.countDrafts(actor.scopes(Role.STUDIO_LEAD)), "studio-desk");
        }
    }

    private static void add(List<HomeCard> cards, String key, long count, String path) {
        if (count > 0) {
            cards.add(new HomeCard(key, count, key + ".do", path));
        }
    }
}
