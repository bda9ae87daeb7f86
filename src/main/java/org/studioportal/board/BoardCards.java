package org.studioportal.board;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.studioportal.security.Actor;
import org.studioportal.security.CurrentUser;
import org.studioportal.security.Role;
import org.studioportal.shared.HomeCard;

/** What of the board waits at home, and for villagers the way to ask for help. */
@Component
class BoardCards implements HomeCard.Source {
    private final MyBoard board;
    private final CurrentUser currentUser;
    private final Clock clock;

    BoardCards(MyBoard board, CurrentUser currentUser, Clock clock) {
        this.board = board;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** One statement, for clerks one more. */
    @Override
    @Transactional(readOnly = true)
    public List<HomeCard> cards() {
        return currentUser.actor().map(this::cards).orElse(List.of());
    }

    private List<HomeCard> cards(Actor actor) {
        List<HomeCard> cards = new ArrayList<>();
        turns().forEach((action, count) -> cards.add(card(action.name(), count, "my")));
        VillageWork village = board.villageWork();
        cards.add(card("vet", village.vet(), "village-desk"));
        cards.add(card("decide", village.decide(), "village-desk"));
        cards.add(card("confirm", village.confirm(), "village-desk"));
        cards.removeIf(card -> card.count() == 0);
        if (actor.is(Role.VILLAGER)) {
            cards.add(card("ask", 0, "board/request"));
        }
        return cards;
    }

    /** How often each step waits for the person, in the order of the steps. */
    private Map<ClaimAction, Integer> turns() {
        Instant now = clock.instant();
        Map<ClaimAction, Integer> turns = new EnumMap<>(ClaimAction.class);
        board.page()
                .waiting()
                .forEach(claim -> claim.turn(now).ifPresent(action -> turns.merge(action, 1, Integer::sum)));
        return turns;
    }

    private static HomeCard card(String name, int count, String path) {
        return new HomeCard("board.card." + name, count, "board.card." + name + ".do", path);
    }
}
