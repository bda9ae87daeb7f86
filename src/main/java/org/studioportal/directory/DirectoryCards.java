package org.studioportal.directory;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.studioportal.security.Actor;
import org.studioportal.security.CurrentUser;
import org.studioportal.security.Role;
import org.studioportal.shared.HomeCard;

/** What waits at home: villagers for their clerk, certificates for their unit, proposed words for the city, and one's own registration. */
@Component
class DirectoryCards implements HomeCard.Source {
    private final CurrentUser currentUser;
    private final VillagerRepository villagers;
    private final EvidenceRepository evidence;
    private final SpecialtyMemory vocabulary;
    private final SpecialtyUse use;

    DirectoryCards(
            CurrentUser currentUser,
            VillagerRepository villagers,
            EvidenceRepository evidence,
            SpecialtyMemory vocabulary,
            SpecialtyUse use) {
        this.currentUser = currentUser;
        this.villagers = villagers;
        this.evidence = evidence;
        this.vocabulary = vocabulary;
        this.use = use;
    }

    @Override
    @Transactional(readOnly = true)
    public List<HomeCard> cards() {
        List<HomeCard> cards = new ArrayList<>();
        currentUser.actor().ifPresent(actor -> {
            addWaiting(actor, cards);
            addEvidence(actor, cards);
            addProposed(actor, cards);
            addOwn(actor, cards);
        });
        return cards;
    }

    private void addWaiting(Actor actor, List<HomeCard> cards) {
        long waiting = actor.scopes(Role.CLERK).stream()
                .mapToLong(villagers::countWaiting)
                .sum();
        if (waiting > 0) {
            cards.add(new HomeCard(
                    "directory.card.waiting", waiting, "directory.card.waiting.do", "village-desk?part=villagers"));
        }
    }

    private void addEvidence(Actor actor, List<HomeCard> cards) {
        long waiting = actor.scopes(Role.UNIT_ADMIN).stream()
                .mapToLong(evidence::countWaiting)
                .sum();
        if (waiting > 0) {
            cards.add(new HomeCard("directory.card.evidence", waiting, "directory.card.evidence.do", "unit-desk"));
        }
    }

    private void addProposed(Actor actor, List<HomeCard> cards) {
        if (!actor.is(Role.CITY_ADMIN)) {
            return;
        }
        SpecialtySnapshot words = vocabulary.snapshot();
        long waiting = use.ofServing(words).unknown().stream()
                .filter(word -> !words.isDeclined(word))
                .count();
        if (waiting > 0) {
            cards.add(new HomeCard(
                    "directory.card.proposed", waiting, "directory.card.proposed.do", "admin/specialties/proposals"));
        }
    }

    private void addOwn(Actor actor, List<HomeCard> cards) {
        villagers
                .findByAccountId(actor.accountId())
                .filter(villager -> villager.status() != VillagerStatus.CONFIRMED)
                .ifPresent(villager -> cards.add(new HomeCard(
                        villager.status() == VillagerStatus.PENDING
                                ? "directory.card.registration"
                                : "directory.register.status.REFUSED",
                        0,
                        "directory.card.registration.do",
                        "register")));
    }
}
