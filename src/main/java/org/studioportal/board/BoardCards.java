package org.studioportal.board;

import java.util.ArrayList;
import java.util.List;
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

    BoardCards(MyBoard board, CurrentUser currentUser) {
        this.board = board;
        this.currentUser = currentUser;
    }

    /** Two statements. */
    @Override
    @Transactional(readOnly = true)
    public List<HomeCard> cards() {
        return currentUser.actor().map(this::cards).orElse(List.of());
    }

    private List<HomeCard> cards(Actor actor) {
        List<HomeCard> cards = new ArrayList<>();
        board.turns().forEach((action, count) -> cards.add(card(action.name(), count, "my")));
        ListingWork work = board.listingWork();
        cards.add(card("returned", work.returned(), "my"));
        cards.add(card("vet", work.vet(), "village-desk?part=requests"));
        cards.add(card("decide", work.decide(), "village-desk?part=claims"));
        cards.add(card("confirm", work.confirm(), "village-desk?part=reports"));
        cards.removeIf(card -> card.count() == 0);
        if (actor.is(Role.VILLAGER)) {
            cards.add(card("ask", 0, "board/request"));
        }
        return cards;
    }

    private static HomeCard card(String name, int count, String path) {
        return new HomeCard("board.card." + name, count, "board.card." + name + ".do", path);
    }
}
