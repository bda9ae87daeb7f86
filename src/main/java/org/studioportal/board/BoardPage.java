package org.studioportal.board;

import java.io.Serializable;
import java.util.List;

/**
 * Some of the listings that were asked for.
 *
 * @param next where the following page begins; null when there is none
 * @param selection tells of any other card whether it was asked for as well
 */
public record BoardPage(List<BoardCard> cards, BoardCursor next, BoardSelection selection) implements Serializable {
    public BoardPage {
        cards = List.copyOf(cards);
    }
}
